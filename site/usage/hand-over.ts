import { randomUUID } from 'node:crypto'
import { toLogLine } from '#search/watch/log-line.ts'
import { mostInBatch, type UsageBatch } from '#search/usage/usage-batch.ts'
import type { Usage } from './open-usage.ts'
import type { SentUsage } from './send-usage.ts'

export type HandOver = {
  /** Hands over all there is, as far as the cms takes it. Never throws. */
  flush: () => Promise<void>
  /** Once more everything, and then no more. */
  stop: () => Promise<void>
}

const notUnderstood = () =>
  toLogLine('error', 'site', { msg: 'the cms does not understand the counts; a part of them is lost' })

/**
 * Brings the sums to the cms every so often. A batch keeps its number until the cms has it, so one of which the answer was
 * lost counts once. While the cms is away sums stay where they are counted.
 */
export function handOver(
  usage: Pick<Usage, 'take' | 'isEmpty'>,
  send: (batch: UsageBatch) => Promise<SentUsage>,
  everyMs = 60_000,
): HandOver {
  let waiting: UsageBatch | undefined
  let underway: Promise<void> | undefined

  async function handAll() {
    while (waiting || !usage.isEmpty()) {
      waiting ??= { id: randomUUID(), counts: usage.take(mostInBatch) }
      const sent = await send(waiting)
      if (sent === 'later') return
      if (sent === 'refused') console.error(notUnderstood())
      waiting = undefined
    }
  }
  // Two at once would send the same batch twice; that is harmless but of no use.
  const flush = () => (underway ??= handAll().finally(() => (underway = undefined)))
  const timer = setInterval(() => void flush(), everyMs)
  timer.unref()
  return {
    flush,
    async stop() {
      clearInterval(timer)
      await underway
      await flush()
    },
  }
}
