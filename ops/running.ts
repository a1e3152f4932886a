import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ownMark } from './process-mark.ts'
import { type ServiceName, serviceNames } from './service-names.ts'
import { stopProcess } from './stop-process.ts'

/** What one launcher has running, on disk, so that the warden or the next start can stop it when the launcher cannot. */
export type Running = {
  dir: string
  launcher: string
  /** From now on nothing new may start: what starts after the round of stopping would stay behind. */
  isStopping: boolean
}

type Note = { mark: string; launcher: string }

export function openRunning(dir: string): Running {
  mkdirSync(dir, { recursive: true })
  return { dir, launcher: ownMark(), isStopping: false }
}

const noteFile = (dir: string, name: string) => path.join(dir, `${name}.json`)

export function noteRunning(running: Running, name: ServiceName | 'warden', mark: string): void {
  const file = noteFile(running.dir, name)
  writeFileSync(`${file}.new`, JSON.stringify({ mark, launcher: running.launcher } satisfies Note))
  renameSync(`${file}.new`, file)
}

export function readNote(dir: string, name: ServiceName | 'warden'): Note | undefined {
  try {
    return JSON.parse(readFileSync(noteFile(dir, name), 'utf8')) as Note
  } catch {
    return undefined
  }
}

export function forgetRunning(dir: string, name: ServiceName | 'warden', mark: string): void {
  if (readNote(dir, name)?.mark === mark) rmSync(noteFile(dir, name), { force: true })
}

export const isAnythingNoted = ({ dir, launcher }: Running): boolean =>
  serviceNames.some((name) => readNote(dir, name)?.launcher === launcher)

/** Stops what is noted, in order; of one launcher, or of whoever left it. */
export async function stopNoted(dir: string, launcher?: string): Promise<ServiceName[]> {
  const stopped: ServiceName[] = []
  for (const name of serviceNames) {
    const note = readNote(dir, name)
    if (!note || (launcher && note.launcher !== launcher)) continue
    await stopProcess(note.mark, name)
    forgetRunning(dir, name, note.mark)
    stopped.push(name)
  }
  return stopped
}
