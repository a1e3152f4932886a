// A process of its own that outlives the launcher by just long enough. The launcher holds the other end of our
// standard input; when that closes, for whatever reason, we stop what the launcher had running.
import { rmSync } from 'node:fs'
import { ownMark } from './process-mark.ts'
import { forgetRunning, stopNoted } from './running.ts'

const [dir, launcher, remove] = process.argv.slice(2)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {}) // meant for the launcher

try {
  for await (const _ of process.stdin);
} catch {
  // a broken pipe tells the same as a closed one
}
await stopNoted(dir!, launcher)
forgetRunning(dir!, 'warden', ownMark())
if (remove) rmSync(remove, { recursive: true, force: true })
