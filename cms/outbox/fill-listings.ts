import type { EnqueuedTask } from 'meilisearch'
import type { Payload } from 'payload'
import type { SearchConnection } from '#search/connection.ts'
import { finishTask } from '#search/finish-task.ts'
import { sendListings } from '#search/listing-index.ts'
import { bringInLine, isRefusal, type Refusal } from './bring-in-line.ts'
import { eachAtOnce } from './each-at-once.ts'
import { readListings } from './published.ts'
import type { Lists } from './surroundings.ts'

type Into = { payload: Payload; search: SearchConnection; uid: string; now: Date; lists: Lists }

/** Enough to have the database read while documents are being written. */
const readersAtOnce = 3
/** The more waits at Meilisearch, the more it takes in at once and the less each one costs it. */
const mostWaiting = 40

/**
 * Fills an empty index with listings, batch after batch, without waiting for one before the next is sent. A batch that
 * was refused is done again with care, so that only those at fault stay out.
 */
export async function fillListings(
  into: Into,
  batches: AsyncIterable<string[]>,
  onSent: (count: number) => void,
): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  const waiting: (() => Promise<void>)[] = []
  const carefully = async (ids: string[], err: unknown) => {
    if (!isRefusal(err)) throw err
    refusals.push(...(await bringInLine(into.payload, into.search, 'listings', ids, into)))
  }
  await eachAtOnce(batches, readersAtOnce, async (ids) => {
    await send(into, ids, refusals).then(
      (task) => void waiting.push(() => finishTask(into.search, task).catch((err) => carefully(ids, err))),
      (err) => carefully(ids, err),
    )
    onSent(ids.length)
    if (waiting.length > mostWaiting) await waiting.shift()!()
  })
  for (const settle of waiting) await settle()
  return refusals
}

async function send(
  { payload, search, uid, now, lists }: Into,
  ids: string[],
  refusals: Refusal[],
): Promise<EnqueuedTask> {
  const { put, refused } = await readListings(payload, ids, now, lists)
  const task = await sendListings(search, put, now, uid)
  refusals.push(...refused.map(({ id, reason }) => ({ kind: 'listings' as const, doc: id, reason })))
  return task
}
