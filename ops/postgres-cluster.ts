import { execFileSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { Fault, toFault } from './fault.ts'
import type { PostgresBinaries } from './postgres-binaries.ts'
import { commandLine, processMark } from './process-mark.ts'
import { closedFolder, makeOpenDir, type User } from './reachable.ts'
import { stopProcess } from './stop-process.ts'

export const superuser = 'kaart'

/** The data folder of a Postgres: made when it is not there, whole or not at all. */
export function makeCluster(
  dir: string,
  password: string,
  binaries: PostgresBinaries,
  user: User | undefined,
): void {
  makeOpenDir(path.dirname(dir))
  const closed = user && closedFolder(dir, user)
  if (closed) {
    throw new Fault(
      `Als root draait Postgres als een andere gebruiker, en die komt niet in ${closed}. ` +
        'Kies met DATA_DIR een open map, bijvoorbeeld /var/lib/sociale-kaart.',
    )
  }
  if (existsSync(path.join(dir, 'PG_VERSION'))) return
  clearHalfMade(dir)
  const half = mkdtempSync(`${dir}${halfMade}`) // initdb killed halfway leaves a folder that looks whole
  if (user) chownSync(half, user.uid, user.gid)
  initialise(half, password, binaries, user)
  renameSync(half, dir)
}

const halfMade = '.new-'

function clearHalfMade(dir: string) {
  const parent = path.dirname(dir)
  const left = readdirSync(parent).filter((name) => name.startsWith(path.basename(dir) + halfMade))
  for (const name of left) rmSync(path.join(parent, name), { recursive: true, force: true, maxRetries: 3 })
}

function initialise(dir: string, password: string, { initdb }: PostgresBinaries, user: User | undefined) {
  const secretDir = mkdtempSync(path.join(path.dirname(dir), 'initdb-'))
  const passwordFile = path.join(secretDir, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user) for (const file of [secretDir, passwordFile]) chownSync(file, user.uid, user.gid)
  const args = [
    '-D',
    dir,
    '-U',
    superuser,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
  ]
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  try {
    execFileSync(initdb, [...args, ...locale, '--no-sync'], {
      ...user,
      cwd: dir,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  } catch (err) {
    throw explain(err as Error & { stderr?: Buffer })
  } finally {
    rmSync(secretDir, { recursive: true, force: true })
  }
}

function explain(err: Error & { stderr?: Buffer }): Error {
  const said = err.stderr?.toString().trim() ?? err.message
  if (/shared libraries|Library not loaded/.test(said))
    return new Fault(
      'De ingebouwde Postgres is niet heel. Draai `npm rebuild`, of zet DATABASE_URL op een eigen Postgres.',
    )
  return toFault(new Error(said)) ?? new Fault(`Postgres kon zijn map niet maken: ${said}`)
}

/**
 * A Postgres that lost its launcher before it was noted still says in its own file which process it is. A number
 * that has since gone to something else is left alone, but Postgres would refuse to start over it.
 */
export async function stopStrayPostgres(dir: string): Promise<void> {
  const file = path.join(dir, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  const mark = processMark(pid)
  if (!mark) return
  if (commandLine(pid).includes(dir)) await stopProcess(mark, 'postgres')
  else rmSync(file)
}
