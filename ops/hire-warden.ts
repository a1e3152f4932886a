import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { processMark } from './process-mark.ts'
import { noteRunning, type Running } from './running.ts'

const script = fileURLToPath(new URL('warden.ts', import.meta.url))

/**
 * Starts the warden that cleans up when this process dies, even by kill -9; `remove` names a folder to take along.
 * Hire it before the first service starts.
 */
export function hireWarden(running: Running, remove?: string): void {
  const args = [script, running.dir, running.launcher, ...(remove ? [remove] : [])]
  const warden = spawn(process.execPath, args, { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  const mark = warden.pid && processMark(warden.pid)
  if (mark) noteRunning(running, 'warden', mark)
  warden.once('exit', () =>
    setTimeout(() => running.isStopping || hireWarden(running, remove), 1_000).unref(),
  )
  warden.on('error', () => {}) // without one the next start still cleans up
  warden.stdin.on('error', () => {})
  warden.unref()
  ;(warden.stdin as unknown as { unref: () => void }).unref()
}
