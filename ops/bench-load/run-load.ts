import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import path from 'node:path'
import type { Load, Outcome } from './stream.ts'

const script = path.join(import.meta.dirname, 'send-streams.ts')

/** Has a process of its own send this load, so that what is measured does not wait for who measures; what became of each stream. */
export async function runLoad(load: Load): Promise<Outcome[]> {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const stop = () => child.kill('SIGKILL')
  process.once('exit', stop)
  child.stdin.end(JSON.stringify(load))
  const [said, code] = await Promise.all([
    text(child.stdout),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ])
  process.off('exit', stop)
  if (code !== 0) throw new Error(`the generator ended with ${code}`)
  // What there was none of has no percentile, and JSON no word for that.
  return JSON.parse(said, (_, value: unknown) => value ?? NaN) as Outcome[]
}
