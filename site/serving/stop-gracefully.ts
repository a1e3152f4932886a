import type { RequestListener, Server } from 'node:http'
import { setImmediate, setTimeout as wait } from 'node:timers/promises'

const lastCallMs = 300
const roundMs = 20
const leastRounds = 3
const mostRounds = 10
/** `ops/stop-process.ts` waits eight seconds, and what was counted has to be handed over in them as well. */
const patienceMs = 5_000

/**
 * Stops without breaking off what was accepted. Connections that stay open are first asked to go, with their next
 * answer; whoever is not done after `mostMs` milliseconds is cut off.
 */
export async function stopGracefully(server: Server, mostMs = patienceMs): Promise<void> {
  server.prependListener('request', (_req, res) => res.setHeader('Connection', 'close'))
  await wait(lastCallMs)
  const closed = await closeBetweenVisitors(server)
  const cutOff = setTimeout(() => server.closeAllConnections(), mostMs)
  await closed.promise
  clearTimeout(cutOff)
}

/**
 * Whoever stands on the doorstep when the door closes is broken off. So for a moment everybody is let in and nobody is
 * served, until the doorstep is empty.
 */
async function closeBetweenVisitors(server: Server): Promise<{ promise: Promise<unknown> }> {
  const serve = server.listeners('request') as RequestListener[]
  const waiting: Parameters<RequestListener>[] = []
  server.removeAllListeners('request').on('request', (...visitor) => void waiting.push(visitor))
  for (let round = 0, before = 0; round < leastRounds || before < waiting.length; round++) {
    if (round === mostRounds) break
    before = waiting.length
    await wait(roundMs)
    await setImmediate()
  }
  const promise = new Promise((resolve) => server.close(resolve))
  server.removeAllListeners('request')
  for (const listener of serve) server.on('request', listener)
  for (const visitor of waiting) server.emit('request', ...visitor)
  return { promise }
}
