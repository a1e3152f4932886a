import { setTimeout as sleep } from 'node:timers/promises'
import { Fault } from './fault.ts'
import { isAlive, pidOf } from './process-mark.ts'
import type { ServiceName } from './service-names.ts'

type Step = [signal: NodeJS.Signals, graceMs: number]

// Postgres has words of its own: INT is "finish now, in order", QUIT is "at once", and both leave sound data.
const postgresSteps: Step[] = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 2_000],
]
const steps: Step[] = [
  ['SIGTERM', 8_000],
  ['SIGKILL', 2_000],
]

/** Stops exactly the process with this mark, kindly first. Works on any process, not only on our children. */
export async function stopProcess(mark: string, name: ServiceName): Promise<void> {
  const hasGroup = name !== 'postgres' && name !== 'meilisearch'
  for (const [signal, graceMs] of name === 'postgres' ? postgresSteps : steps) {
    if (!isAlive(mark)) break
    send(hasGroup ? -pidOf(mark) : pidOf(mark), signal, name)
    await untilGone(mark, graceMs)
  }
  if (hasGroup) send(-pidOf(mark), 'SIGKILL', name) // what it started itself and did not take along
}

async function untilGone(mark: string, ms: number) {
  for (const end = Date.now() + ms; isAlive(mark) && Date.now() < end;) await sleep(25)
}

function send(pid: number, signal: NodeJS.Signals, name: ServiceName) {
  try {
    process.kill(pid, signal)
  } catch (err) {
    if ((err as NodeJS.ErrnoException).code === 'ESRCH') return
    throw new Fault(
      `Proces ${Math.abs(pid)} (${name}) van een vorige start is van een andere gebruiker. Stop het als die gebruiker.`,
    )
  }
}
