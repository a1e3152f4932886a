// A restore in a process of its own, that says how far it is, so that a test can kill it there.
import { openBackup } from '../open-backup.ts'
import { restoreHouse } from '../restore-house.ts'
import { migrateHere } from './migrate-here.ts'

const [file, databaseUrl, mediaDir] = process.argv.slice(2) as [string, string, string]
await restoreHouse(await openBackup(file), {
  databaseUrl,
  mediaDir,
  isOver: true,
  now: new Date(),
  migrate: migrateHere,
  tell: (detail) => console.log(detail),
})
