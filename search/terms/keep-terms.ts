import { setImmediate as breathe } from 'node:timers/promises'
import type { SearchConnection } from '../connection.ts'
import type { IndexRecord } from '../index-record.ts'
import type { Findable, ReadRecord, Records } from '../last-copy/records.ts'
import { unpackWords } from './pack-words.ts'
import { makeTermIndex, type TermIndex } from './term-index.ts'
import { traitFields } from './traits.ts'

const atOnce = 500
const idsAtOnce = 10_000
/** So many are taken apart before anyone else gets a turn: about five milliseconds. */
const perTurn = 20
/** What was written a little earlier may be done a little later. */
const overlapMs = 30_000

/** A copy, the generation of the index that it is of, and the life of the records that hold the same. */
export type KeptTerms = { index: TermIndex; generation: string; life: number }
type Kept = KeptTerms & { made: string; stamps: Map<string, number>; last: number }

export type TermKeeper = {
  (generation: string): Promise<KeptTerms>
  /** The newest there is without asking the index; undefined when there is none. */
  last: () => Promise<TermIndex | undefined>
}

/**
 * A copy of the words of all listings, and of what they can be narrowed by, brought up to date when the generation is
 * another one. Only what was written since is read; all of it when the index is a new one, and who asks meanwhile gets
 * the copy there was: it is of the generation that it says. What is read is put in `records` as well, and after a restart
 * only what was written since those is read.
 */
export function keepTerms(search: SearchConnection, records?: Records): TermKeeper {
  let kept: Kept | undefined
  let restoring: Promise<unknown> | undefined
  const restore = () =>
    (restoring ??= restoreTerms(records).then((restored) => {
      kept ??= restored
    }))
  let reading: Promise<Kept> | undefined
  let anew: Promise<Kept> | undefined
  const bringUp = async (next: Kept, generation: string) => {
    await readInto(next, search, records)
    await dropRemoved(next, search, records)
    if (lifeOf(records) === next.life && records?.made() !== next.made) records?.isWhole(next.made)
    return (kept = { ...next, generation })
  }
  const renew = async (generation: string) => {
    await restore()
    const made = String((await search.client.getRawIndex(search.listings)).createdAt)
    const life = lifeOf(records)
    if (kept?.made === made && kept.life === life && !isWorn(kept.index)) return bringUp(kept, generation)
    const empty = { index: makeTermIndex(), generation, made, stamps: new Map(), last: 0, life }
    const whole = bringUp(empty, generation)
    if (!kept) return whole
    anew = whole.finally(() => (anew = undefined))
    // Who asks after that begins it again.
    anew.catch(() => {})
    return kept
  }
  const at = async (generation: string) => {
    if (kept && (anew || (kept.generation === generation && kept.life === lifeOf(records)))) return kept
    reading ??= renew(generation).finally(() => (reading = undefined))
    return reading
  }
  const last = async () => {
    await restore()
    return kept?.index
  }
  return Object.assign(at, { last })
}

const lifeOf = (records: Records | undefined) => records?.life() ?? 0

/** What was kept before a restart, as far as it is whole. */
async function restoreTerms(records: Records | undefined): Promise<Kept | undefined> {
  const made = records?.made()
  if (!records || made === undefined) return undefined
  const more = { stamps: new Map<string, number>(), last: 0, life: records.life() }
  const kept: Kept = { index: makeTermIndex(), made, generation: 'restored', ...more }
  for (
    let page = records.after('', perTurn);
    page.length > 0;
    page = records.after(page.at(-1)!.id, perTurn)
  ) {
    for (const one of page) put(kept, one)
    await breathe()
  }
  return kept
}

/** Every change leaves an empty place; when most are empty it is time for a new copy. */
const isWorn = (index: TermIndex) => index.places() > 2 * index.count() + 1_000

/** Reads what was written since the last time. */
async function readInto(kept: Kept, search: SearchConnection, records?: Records): Promise<void> {
  const since = kept.last - overlapMs
  for (let offset = 0; ; offset += atOnce) {
    const page = await search.client.index<ReadRecord>(search.listings).getDocuments({
      fields: [...fields, ...(records ? fieldsOfRecord : [])] as never,
      filter: `stamp >= ${since}`,
      offset,
      limit: atOnce,
    })
    if (records) await putInTurns(records, page.results, kept)
    for (const [i, one] of page.results.entries()) {
      put(kept, one)
      if (i % perTurn === 0) await breathe()
    }
    if (offset + atOnce >= page.total) return
  }
}

const fields = ['id', 'words', 'stamp', ...traitFields]
const fieldsOfRecord = ['slug', 'revision', 'document']

/** Before it is in memory: what a listing is found by must not be newer than what it says. */
async function putInTurns(records: Records, read: ReadRecord[], { stamps, made }: Kept): Promise<void> {
  const isOther = records.made() !== made
  const changed = read.filter(({ id, stamp }) => isOther || stamps.get(id) !== stamp)
  for (let i = 0; i < changed.length; i += perTurn) {
    records.put(changed.slice(i, i + perTurn), made)
    await breathe()
  }
}

function put(kept: Kept, { id, words, stamp, find }: Findable): void {
  if (kept.stamps.get(id) === stamp) return
  kept.index.put(id, unpackWords(words), find ?? {})
  kept.stamps.set(id, stamp)
  kept.last = Math.max(kept.last, stamp)
}

/** What was taken out of the index says so to nobody: when there are fewer, all ids are looked through. */
async function dropRemoved(
  { index, stamps }: Kept,
  search: SearchConnection,
  records?: Records,
): Promise<void> {
  const there = search.client.index<Pick<IndexRecord, 'id'>>(search.listings)
  const { total } = await there.getDocuments({ fields: ['id'], limit: 1 })
  if (total === index.count()) return
  const ids = new Set<string>()
  for (let offset = 0; offset < total; offset += idsAtOnce) {
    const page = await there.getDocuments({ fields: ['id'], offset, limit: idsAtOnce })
    for (const { id } of page.results) ids.add(id)
  }
  index.keepOnly(ids)
  const gone = [...stamps.keys()].filter((id) => !ids.has(id))
  records?.remove(gone)
  for (const id of gone) stamps.delete(id)
}
