import { setTimeout as sleep } from 'node:timers/promises'
import type { Child } from './child-process.ts'
import { Fault, toFault } from './fault.ts'

/** Waits until a child answers. One that dies first is explained with its own last lines. */
export async function waitUntilReady(
  child: Child,
  what: string,
  isReady: () => Promise<boolean>,
  ms = 60_000,
): Promise<void> {
  for (const end = Date.now() + ms; !(await isReady());) {
    if (child.hasExited()) break
    if (Date.now() > end)
      throw new Fault(`${what} is na ${ms / 1000} seconden nog niet klaar.\n${child.tail()}`)
    await sleep(50)
  }
  if (!child.hasExited()) return
  const word = await child.exited
  throw (
    toFault(new Error(child.tail())) ??
    new Fault(`${what} stopte tijdens het starten (${word}).\n${child.tail()}`)
  )
}

export const answers = (url: string, ms = 5_000): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(ms) }).then(
    (answer) => answer.ok,
    () => false,
  )
