import type { SearchConnection } from '#search/connection.ts'
import type { Records } from '#search/last-copy/records.ts'
import { keepTerms } from '#search/terms/keep-terms.ts'
import { type ListingCopy, makeCopy } from '#search/terms/listing-copy.ts'
import type { TermIndex } from '#search/terms/term-index.ts'
import type { Town } from './town.ts'

/** A resident waits at most so long for the newest copy; reading a large city for the first time takes longer. */
const patienceMs = 1_000

/** A copy of the listings, and the generation of the index that it is of. */
export type KeptCopy = { copy: ListingCopy; generation: string }

export type CopyKeeper = {
  at: (generation: string, town: Town) => Promise<KeptCopy | undefined>
  /** The generation of the newest copy; undefined as long as there is none. */
  generation: () => string | undefined
  /** The newest without asking the index, its documents too; undefined when there is none, also not from before a restart. */
  last: (town: Town) => Promise<ListingCopy | undefined>
}

/**
 * The listings as they are at a generation of the index. When these cannot be had in time, the last ones; undefined as long
 * as there are none, and then Meilisearch's own rules must do. Nobody waits for a reading that others waited for long
 * enough.
 */
export function keepCopy(
  search: SearchConnection,
  now: () => number = () => performance.now(),
  records?: Records,
): CopyKeeper {
  const termsAt = keepTerms(search, records)
  let index: { terms: TermIndex; generation: string; life: number } | undefined
  let made: { copy: ListingCopy; town: Town; terms: TermIndex } | undefined
  const copyOf = (terms: TermIndex, town: Town): ListingCopy => {
    if (made?.town !== town || made.terms !== terms)
      made = { copy: withDocuments(makeCopy(terms, town.needs), records), town, terms }
    return made.copy
  }
  let reading: { done: Promise<unknown>; began: number } | undefined
  const read = async (generation: string) => {
    const kept = await termsAt(generation)
    index = { terms: kept.index, generation: kept.generation, life: kept.life }
  }
  /** When the records were lost they have to be read again, also when nothing changed. */
  const isOf = (generation: string) =>
    index?.generation === generation && index.life === (records?.life() ?? 0)
  /** Whether the reading that is under way, or begins now, came to an end in time. */
  const awaitReading = (generation: string) => {
    reading ??= { done: read(generation).finally(() => (reading = undefined)), began: now() }
    return inTime(reading.done, patienceMs - (now() - reading.began))
  }
  const at: CopyKeeper['at'] = async (generation, town) => {
    // The one under way may have been of an earlier generation.
    for (let turn = 0; turn < 2 && !isOf(generation); turn++) if (!(await awaitReading(generation))) break
    if (!index) return undefined
    return { copy: copyOf(index.terms, town), generation: index.generation }
  }
  const last: CopyKeeper['last'] = async (town) => {
    let terms: TermIndex | undefined
    // After a restart that of a large city takes half a minute; until then one is asked to come back.
    await inTime(
      termsAt.last().then((last) => (terms = last)),
      patienceMs,
    )
    return terms && records ? copyOf(terms, town) : undefined
  }
  return { at, generation: () => index?.generation, last }
}

/**
 * With the documents that the records have, which costs a tenth of asking the index for them. They are never older than the
 * copy, for what is read is put there first.
 */
function withDocuments(copy: ListingCopy, records: Pick<Records, 'document'> | undefined): ListingCopy {
  if (!records) return copy
  const { documents } = copy
  const read = (place: number) => {
    const document = records.document(copy.at(place)?.id ?? '')
    if (document) documents.set(place, document)
    return document
  }
  return {
    ...copy,
    documents: { get: (place) => documents.get(place) ?? read(place), set: documents.set.bind(documents) },
  }
}

/** False when it takes too long or fails; it goes on meanwhile, and the next one may have it. */
async function inTime(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), Math.max(0, ms))))
  const done = promise.then(
    () => true,
    () => false,
  )
  return Promise.race([done, late]).finally(() => clearTimeout(timer))
}
