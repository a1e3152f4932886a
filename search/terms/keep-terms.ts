import { setImmediate as breathe } from 'node:timers/promises'
import type { SearchConnection } from '../connection.ts'
import type { IndexRecord } from '../index-record.ts'
import { unpackWords } from './pack-words.ts'
import { makeTermIndex, type TermIndex } from './term-index.ts'

type Packed = Pick<IndexRecord, 'id' | 'words' | 'stamp'>

const atOnce = 1_000
/** So many are taken apart before anyone else gets a turn: about five milliseconds. */
const perTurn = 20
/** What was written a little earlier may be done a little later. */
const overlapMs = 30_000

/**
 * A copy of the words of all listings, brought up to date when the generation is another one. Only what was written
 * since is read; all of it when the index is a new one.
 */
export function keepTerms(search: SearchConnection): (generation: string) => Promise<TermIndex> {
  let kept: { index: TermIndex; made: string; generation: string; stamp: number } | undefined
  let reading: Promise<TermIndex> | undefined
  const renew = async (generation: string) => {
    const made = String((await search.client.getRawIndex(search.listings)).createdAt)
    const old = kept?.made === made ? kept : undefined
    const index = old?.index ?? makeTermIndex()
    const stamp = await readInto(index, search, old ? old.stamp - overlapMs : 0)
    kept = { index, made, generation, stamp: Math.max(stamp, old?.stamp ?? 0) }
    return index
  }
  return async (generation) => {
    if (kept?.generation === generation) return kept.index
    reading ??= renew(generation).finally(() => (reading = undefined))
    return reading
  }
}

/** Reads what was written from a moment on, and says when the last of it was. */
async function readInto(index: TermIndex, search: SearchConnection, since: number): Promise<number> {
  let last = 0
  for (let offset = 0; ; offset += atOnce) {
    const page = await search.client.index<Packed>(search.listings).getDocuments({
      fields: ['id', 'words', 'stamp'],
      filter: `stamp >= ${since}`,
      offset,
      limit: atOnce,
    })
    for (const [i, { id, words, stamp }] of page.results.entries()) {
      index.put(id, unpackWords(words))
      last = Math.max(last, stamp)
      if (i % perTurn === 0) await breathe()
    }
    if (offset + atOnce >= page.total) return last
  }
}
