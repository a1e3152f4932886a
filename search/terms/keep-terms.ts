import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import { type SearchConnection, SearchRefused } from '../connection.ts'
import type { IndexRecord } from '../index-record.ts'
import type { Findable, ReadRecord, Records } from '../last-copy/records.ts'
import { amongIds } from '../to-filter.ts'
import { unpackWords } from './pack-words.ts'
import { makeTermIndex, type TermIndex } from './term-index.ts'
import { traitFields } from './traits.ts'

const atOnce = 500
const [listedAtOnce, overlap] = [10_000, 500]
/** So many are taken apart before anyone else gets a turn: about five milliseconds. */
const perTurn = 20
const turnMs = 5
const mostTries = 4
const againMs = 500
/** What was written a little earlier may be done a little later. */
const overlapMs = 30_000
/** The same while a new index is read: what is older comes with the rest of it. */
const meanwhileMs = 2_000

/** A copy, the generation of the index that it is of, and the life of the records that hold the same. */
export type KeptTerms = { index: TermIndex; generation: string; life: number }
type Kept = KeptTerms & { made: string; stamps: Map<string, number>; last: number }
/** How to read: since how long before the last, where to keep it, and how others get a turn. */
type Reading = { overlapMs: number; records?: Records; rest: () => Promise<unknown> }

export type TermKeeper = {
  (generation: string): Promise<KeptTerms>
  /** The newest there is without asking the index; undefined when there is none. */
  last: () => Promise<TermIndex | undefined>
}

/**
 * A copy of the words of all listings, and of what they can be narrowed by, brought up to date when the generation is
 * another one. Only what is kept otherwise is read; all of it when the index is a new one, half of the time, and who asks
 * meanwhile gets the copy there was, with what was written since: it says that it is an older one. What is read is put in
 * `records` as well, and after a restart only what differs from those is read.
 */
export function keepTerms(search: SearchConnection, records?: Records): TermKeeper {
  let kept: Kept | undefined
  let restoring: Promise<unknown> | undefined
  const restore = () =>
    (restoring ??= restoreTerms(records)
      // What cannot be read is no copy: all is read from the index, and written anew.
      .catch(() => undefined)
      .then((restored) => {
        kept ??= restored
      }))
  let reading: Promise<Kept> | undefined
  let anew: { meanwhile: Kept; upTo: string } | undefined
  const bringUp = async (next: Kept, generation: string, rest: Reading['rest'] = breathe) => {
    const reading = { overlapMs, records, rest }
    const isAll = next.stamps.size > 0 && (await readLatest(next, search, reading))
    if (!isAll || (await listAtOnce(search, 0, 1)).total !== next.index.count())
      await readOthers(next, search, reading)
    if (lifeOf(records) === next.life && records?.made() !== next.made) records?.isWhole(next.made)
    return (kept = { ...next, generation })
  }
  const renew = async (generation: string) => {
    await restore()
    const made = String((await search.client.getRawIndex(search.listings)).createdAt)
    const life = lifeOf(records)
    if (kept?.made === made && kept.life === life && !isWorn(kept.index)) return bringUp(kept, generation)
    const empty = { index: makeTermIndex(), generation, made, stamps: new Map(), last: 0, life }
    // What another index left behind may be of another town, with other ids.
    if (!kept || (kept.generation === restored && kept.made !== made))
      return bringUp(empty, generation, halfTime)
    anew = { meanwhile: { ...kept, last: Date.now() }, upTo: generation }
    const whole = bringUp(empty, generation, halfTime).finally(() => (anew = undefined))
    // Who asks after that begins it again.
    whole.catch(() => {})
    return kept
  }
  const keepUp = async (now: { meanwhile: Kept; upTo: string }, generation: string) => {
    await readLatest(now.meanwhile, search, { overlapMs: meanwhileMs, rest: breathe })
    now.upTo = generation
    return kept!
  }
  const at = async (generation: string) => {
    const isNewest = kept?.generation === generation && kept.life === lifeOf(records)
    if (kept && (isNewest || anew?.upTo === generation)) return kept
    reading ??= (anew ? keepUp(anew, generation) : renew(generation)).finally(() => (reading = undefined))
    return reading
  }
  const last = async () => {
    await restore()
    return kept?.index
  }
  return Object.assign(at, { last })
}

/** Read from the records and not yet compared with an index. */
const restored = 'restored'

const lifeOf = (records: Records | undefined) => records?.life() ?? 0

/** What was kept before a restart, as far as it is whole. */
async function restoreTerms(records: Records | undefined): Promise<Kept | undefined> {
  const made = records?.made()
  if (!records || made === undefined) return undefined
  const more = { stamps: new Map<string, number>(), last: 0, life: records.life() }
  const kept: Kept = { index: makeTermIndex(), made, generation: restored, ...more }
  for (
    let page = records.after('', perTurn);
    page.length > 0;
    page = records.after(page.at(-1)!.id, perTurn)
  ) {
    for (const one of page) put(kept, one)
    await halfTime()
  }
  return kept
}

/** Every change leaves an empty place; when most are empty it is time for a new copy. */
const isWorn = (index: TermIndex) => index.places() > 2 * index.count() + 1_000

/** Others go first as long as a turn takes. */
const halfTime = () => sleep(turnMs)

/** Reads what was written since the last time; false when that is more than one page. */
async function readLatest(kept: Kept, search: SearchConnection, reading: Reading): Promise<boolean> {
  const { total, last } = await readPage(kept, search, reading, `stamp >= ${kept.last - reading.overlapMs}`)
  if (total > atOnce) return false
  kept.last = Math.max(kept.last, last)
  return true
}

const fields = ['id', 'words', 'stamp', ...traitFields]
const fieldsOfRecord = ['slug', 'revision', 'document']

async function readPage(
  kept: Kept,
  search: SearchConnection,
  { records, rest }: Reading,
  filter: string,
): Promise<{ total: number; last: number }> {
  const asked = { fields: [...fields, ...(records ? fieldsOfRecord : [])] as never, filter, limit: atOnce }
  const page = await again(() => search.client.index<ReadRecord>(search.listings).getDocuments(asked))
  if (records) await putInTurns(records, page.results, kept, rest)
  for (const [i, one] of page.results.entries()) {
    put(kept, one)
    if (i % perTurn === 0) await rest()
  }
  return { total: page.total, last: Math.max(0, ...page.results.map(({ stamp }) => stamp)) }
}

/** One page of hundreds that comes too late on a busy machine must not make all of them be read again. */
async function again<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let left = mostTries - 1; ; left--)
    try {
      return await ask()
    } catch (err) {
      if (left === 0 || SearchRefused.in(err)) throw err
      await sleep(againMs)
    }
}

/** Before it is in memory: what a listing is found by must not be newer than what it says. */
async function putInTurns(
  records: Records,
  read: ReadRecord[],
  { stamps, made }: Kept,
  rest: Reading['rest'],
): Promise<void> {
  const isOther = records.made() !== made
  const changed = read.filter(({ id, stamp }) => isOther || stamps.get(id) !== stamp)
  for (let i = 0; i < changed.length; i += perTurn) {
    records.put(changed.slice(i, i + perTurn), made)
    await rest()
  }
}

function put(kept: Kept, { id, words, stamp, find }: Findable): void {
  if (kept.stamps.get(id) === stamp) return
  kept.index.put(id, unpackWords(words), find ?? {})
  kept.stamps.set(id, stamp)
}

/**
 * Looks through all that is in the index: what was taken out says so to nobody, and after a night or a rebuild most was
 * written lately and little of it is new. Only what is kept otherwise is read.
 */
async function readOthers(kept: Kept, search: SearchConnection, reading: Reading): Promise<void> {
  const { index, stamps } = kept
  const listed = await listAll(search)
  index.keepOnly(listed)
  const gone = [...stamps.keys()].filter((id) => !listed.has(id))
  reading.records?.remove(gone)
  for (const id of gone) stamps.delete(id)
  const others = [...listed].filter(([id, stamp]) => stamps.get(id) !== stamp).map(([id]) => id)
  for (let i = 0; i < others.length; i += atOnce)
    await readPage(kept, search, reading, amongIds(others.slice(i, i + atOnce)))
  // Not of what was read since: what was written in the meantime may stand in a page that was read before.
  kept.last = [...listed.values()].reduce((latest, stamp) => Math.max(latest, stamp), kept.last)
}

/**
 * The stamp of everything in the index by id, and maybe of what went meanwhile: stretches overlap, so that what moves
 * is in one of them.
 */
async function listAll(search: SearchConnection): Promise<Map<string, number>> {
  const listed = new Map<string, number>()
  for (let offset = 0; ; offset += listedAtOnce - overlap) {
    const { results, total } = await listAtOnce(search, offset, listedAtOnce)
    for (const { id, stamp } of results) listed.set(id, stamp)
    if (offset + listedAtOnce >= total) return listed
  }
}

const listAtOnce = (search: SearchConnection, offset: number, limit: number) =>
  again(() =>
    search.client
      .index<Pick<IndexRecord, 'id' | 'stamp'>>(search.listings)
      .getDocuments({ fields: ['id', 'stamp'], offset, limit }),
  )
