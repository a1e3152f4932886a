// `npm run backup`, `npm run backup -- FOLDER-OR-FILE`: the database and the pictures of a house that runs, in one file.
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { endWith } from '../end-with.ts'
import { readEnvironment } from '../environment.ts'
import { createProgress } from '../progress.ts'
import { makeBackup } from './make-backup.ts'
import { secretMark } from './secret-mark.ts'

const inMegabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1).replace('.', ',')} MB`

/** A folder gets a file named after the moment, in UTC, so that names sort. */
function fileFor(given: string | undefined, dataDir: string, now: Date): string {
  const name = `sociale-kaart-${now.toISOString().slice(0, 19).replaceAll(':', '')}Z.tar.gz`
  if (!given) return path.join(dataDir, 'backups', name)
  const isFolder = /[/\\]$/.test(given) || (existsSync(given) && statSync(given).isDirectory())
  return path.resolve(isFolder ? path.join(given, name) : given)
}

async function backUp(): Promise<void> {
  const env = readEnvironment()
  const now = new Date()
  const file = fileFor(process.argv[2], env.dataDir, now)
  const { step, say } = createProgress()
  const { bytes, tables, pictures, missing } = await step('Back-up maken', (tell) =>
    makeBackup({
      databaseUrl: env.databaseUrl!,
      mediaDir: env.mediaDir,
      file,
      now,
      hints: { siteUrl: env.siteUrl, cmsUrl: env.cmsUrl, secretMark: secretMark(env.payloadSecret ?? '') },
      tell,
    }),
  )
  say(`${file} (${inMegabytes(bytes)}: ${tables} tabellen, ${pictures} bestanden van foto’s)`)
  if (missing > 0) say(`! ${missing} foto’s die de database noemt, staan niet in ${env.mediaDir}.`)
  say(
    'Hierin staan persoonsgegevens en adressen die niemand mag weten. Bewaar hem versleuteld en op een andere machine.',
  )
}

await backUp().catch((err: unknown) => (process.exitCode = endWith(err)))
