import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { diskFull, Fault } from './fault.ts'
import { type Lock, tryLock } from './file-lock.ts'
import { isAlive } from './process-mark.ts'
import { makeOpenDir } from './reachable.ts'
import { openRunning, readNote, type Running, stopNoted } from './running.ts'

export type Claim = { running: Running; markStopping: () => void; release: () => void }

const needed = 500 * 1024 * 1024

/** Makes this launcher the only one on a data folder, and stops what a launcher before it could not stop. */
export async function claimDataDir(dataDir: string, bytes = needed): Promise<Claim> {
  makeOpenDir(dataDir)
  ensureSpace(dataDir, bytes)
  const dir = path.join(dataDir, 'run')
  const stopping = path.join(dir, 'stopping')
  const lock = await lockPatiently(path.join(dir, 'launcher'), stopping, dataDir)
  await wardenGone(dir)
  await stopNoted(dir)
  rmSync(stopping, { force: true })
  return {
    running: openRunning(dir),
    markStopping: () => writeFileSync(stopping, ''),
    release: () => {
      lock.release()
      rmSync(stopping, { force: true })
    },
  }
}

export function ensureSpace(dir: string, bytes = needed): void {
  const { bavail, bsize } = statfsSync(dir)
  if (bavail * bsize < bytes) throw diskFull()
}

/** A launcher that is on its way out is waited for; one that simply runs is not. */
async function lockPatiently(file: string, stopping: string, dataDir: string): Promise<Lock> {
  const start = Date.now()
  for (;;) {
    const lock = tryLock(file)
    if ('release' in lock) return lock
    const patience = existsSync(stopping) ? 60_000 : 2_000
    if (Date.now() - start > patience)
      throw new Fault(
        `De sociale kaart draait al vanuit ${dataDir} (proces ${lock.heldBy}). ` +
          'Stop die eerst, of kies met DATA_DIR een andere map.',
      )
    await sleep(100)
  }
}

async function wardenGone(dir: string) {
  const mark = readNote(dir, 'warden')?.mark
  for (let left = 600; mark && isAlive(mark) && left > 0; left--) await sleep(100)
}
