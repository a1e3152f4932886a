import { setImmediate as breathe } from 'node:timers/promises'
import type { SearchConnection } from '../connection.ts'
import type { IndexRecord } from '../index-record.ts'
import { unpackWords } from './pack-words.ts'
import { makeTermIndex, type TermIndex } from './term-index.ts'
import { type Found, traitFields } from './traits.ts'

type Packed = Pick<IndexRecord, 'id' | 'words' | 'stamp'> & { find?: Found }

const atOnce = 1_000
const idsAtOnce = 10_000
/** So many are taken apart before anyone else gets a turn: about five milliseconds. */
const perTurn = 20
/** What was written a little earlier may be done a little later. */
const overlapMs = 30_000

/** A copy, and the generation of the index that it is of. */
export type KeptTerms = { index: TermIndex; generation: string }
type Kept = KeptTerms & { made: string; stamps: Map<string, number>; last: number }

/**
 * A copy of the words of all listings, and of what they can be narrowed by, brought up to date when the generation is
 * another one. Only what was written since is read; all of it when the index is a new one, and who asks meanwhile gets
 * the copy there was: it is of the generation that it says.
 */
export function keepTerms(search: SearchConnection): (generation: string) => Promise<KeptTerms> {
  let kept: Kept | undefined
  let reading: Promise<Kept> | undefined
  let anew: Promise<Kept> | undefined
  const bringUp = async (next: Kept, generation: string) => {
    await readInto(next, search)
    await dropRemoved(next, search)
    return (kept = { ...next, generation })
  }
  const renew = async (generation: string) => {
    const made = String((await search.client.getRawIndex(search.listings)).createdAt)
    if (kept?.made === made && !isWorn(kept.index)) return bringUp(kept, generation)
    const empty = { index: makeTermIndex(), generation, made, stamps: new Map(), last: 0 }
    const whole = bringUp(empty, generation)
    if (!kept) return whole
    anew = whole.finally(() => (anew = undefined))
    // Who asks after that begins it again.
    anew.catch(() => {})
    return kept
  }
  return async (generation) => {
    if (kept && (anew || kept.generation === generation)) return kept
    reading ??= renew(generation).finally(() => (reading = undefined))
    return reading
  }
}

/** Every change leaves an empty place; when most are empty it is time for a new copy. */
const isWorn = (index: TermIndex) => index.places() > 2 * index.count() + 1_000

/** Reads what was written since the last time. */
async function readInto(kept: Kept, search: SearchConnection): Promise<void> {
  const since = kept.last - overlapMs
  for (let offset = 0; ; offset += atOnce) {
    const page = await search.client.index<Packed>(search.listings).getDocuments({
      fields: ['id', 'words', 'stamp', ...traitFields] as never,
      filter: `stamp >= ${since}`,
      offset,
      limit: atOnce,
    })
    for (const [i, one] of page.results.entries()) {
      put(kept, one)
      if (i % perTurn === 0) await breathe()
    }
    if (offset + atOnce >= page.total) return
  }
}

function put(kept: Kept, { id, words, stamp, find }: Packed): void {
  if (kept.stamps.get(id) === stamp) return
  kept.index.put(id, unpackWords(words), find ?? {})
  kept.stamps.set(id, stamp)
  kept.last = Math.max(kept.last, stamp)
}

/** What was taken out of the index says so to nobody: when there are fewer, all ids are looked through. */
async function dropRemoved({ index, stamps }: Kept, search: SearchConnection): Promise<void> {
  const there = search.client.index<Pick<IndexRecord, 'id'>>(search.listings)
  const { total } = await there.getDocuments({ fields: ['id'], limit: 1 })
  if (total === index.count()) return
  const ids = new Set<string>()
  for (let offset = 0; offset < total; offset += idsAtOnce) {
    const page = await there.getDocuments({ fields: ['id'], offset, limit: idsAtOnce })
    for (const { id } of page.results) ids.add(id)
  }
  index.keepOnly(ids)
  for (const id of [...stamps.keys()]) if (!ids.has(id)) stamps.delete(id)
}
