// A restore in a process of its own, that says how far it is and stays there, so that a test can kill it there.
import { openBackup } from '../open-backup.ts'
import { restoreHouse } from '../restore-house.ts'
import { migrateHere } from './migrate-here.ts'

const [file, databaseUrl, mediaDir, until] = process.argv.slice(2) as [string, string, string, string]
const staying = new Int32Array(new SharedArrayBuffer(4))

await restoreHouse(await openBackup(file), {
  databaseUrl,
  mediaDir,
  isOver: true,
  now: new Date(),
  migrate: migrateHere,
  tell: (detail) => {
    console.log(detail)
    if (detail.startsWith(until)) Atomics.wait(staying, 0, 0)
  },
})
