// A launcher with a database and a search engine only, for tests that kill it: node launcher-stand-in.ts DIR PG MEILI
import path from 'node:path'
import { claimDataDir } from '../claim-data-dir.ts'
import { endWith } from '../end-with.ts'
import { hireWarden } from '../hire-warden.ts'
import { startMeilisearch } from '../meilisearch.ts'
import { startPostgres } from '../postgres.ts'
import { readNote } from '../running.ts'
import { readSecrets } from '../secrets.ts'

const [dataDir, pgPort, meiliPort] = process.argv.slice(2) as [string, string, string]

async function start() {
  const { running } = await claimDataDir(dataDir)
  hireWarden(running)
  const secrets = readSecrets(dataDir)
  const inDir = (name: string) => path.join(dataDir, name)
  const [postgres, meili] = await Promise.all([
    startPostgres({
      dir: inDir('postgres'),
      port: Number(pgPort),
      password: secrets.postgresPassword,
      running,
    }),
    startMeilisearch({
      dir: inDir('meilisearch'),
      port: Number(meiliPort),
      key: secrets.meiliMasterKey,
      running,
    }),
  ])
  const warden = Number.parseInt(readNote(running.dir, 'warden')!.mark, 10)
  const pids = { launcher: process.pid, warden, postgres: postgres.pid, meilisearch: meili.pid }
  console.log(JSON.stringify({ pids, pgUrl: postgres.url, meiliUrl: meili.url, meiliKey: meili.key }))
}

await start().catch((err) => process.exit(endWith(err)))
