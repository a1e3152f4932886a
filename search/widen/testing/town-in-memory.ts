import type { Facets } from '../../facets.ts'
import { toBase } from '../../questions.ts'
import { toIndexRecord } from '../../index-record.ts'
import { allOf, toFilterParts } from '../../to-filter.ts'
import { choiceKeys, emptyQuery, type ListingQuery } from '../../query.ts'
import { answersTo } from '../../testing/answers-to.ts'
import type { Look } from '../widen.ts'
import type { TownToSearch } from './town-to-search.ts'

/** Choices that are one condition together. */
const together: (keyof ListingQuery)[][] = [
  ['districts', 'neighbourhoods'],
  ['days', 'dayParts'],
  ...choiceKeys
    .filter((key) => !['districts', 'neighbourhoods', 'days', 'dayParts'].includes(key))
    .map((key) => [key]),
  ['age'],
]
const isAsked = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== null)

/** Which of the listings, a bit for each. */
type Bits = Uint32Array

/**
 * The example town with its choices worked out in plain TypeScript, to ask a million questions in a minute. Which words
 * find which listing is asked of the real index, once for each text.
 */
export function townInMemory({ search, listings, around }: TownToSearch) {
  const size = Math.ceil(listings.length / 32)
  const toBits = (holds: (i: number) => boolean): Bits => {
    const bits = new Uint32Array(size)
    for (let i = 0; i < listings.length; i++) if (holds(i)) bits[i >> 5]! |= 1 << (i & 31)
    return bits
  }
  const records = listings.map((listing) => toIndexRecord(listing, around.now).find)
  const placeOf = new Map(listings.map(({ id }, i) => [id, i]))
  const tally = (keys: (i: number) => string[]) => {
    const all = new Set(listings.flatMap((_, i) => keys(i)))
    return [...all].map((key) => [key, toBits((i) => keys(i).includes(key))] as const)
  }
  const [byArea, byTime] = [tally((i) => records[i]!.areas), tally((i) => records[i]!.when)]

  const texts = new Map<string, Bits>()
  async function learn(text: string): Promise<void> {
    if (texts.has(text)) return
    const question = {
      ...toBase(search, { ...emptyQuery, text }, around),
      filter: allOf(toFilterParts({ ...emptyQuery, text }, around)),
      limit: 1_000,
      attributesToRetrieve: ['id'],
    }
    const answer = JSON.parse((await search.ask([question])).toString()) as {
      results: { hits: { id: string }[] }[]
    }
    const found = new Set(answer.results[0]!.hits.map(({ id }) => placeOf.get(id)))
    texts.set(
      text,
      toBits((i) => found.has(i)),
    )
  }

  const known = new Map<string, Bits>()
  function conditions(query: ListingQuery): Bits[] {
    const asked = together.filter((keys) => keys.some((key) => isAsked(query[key])))
    return asked.map((keys) => {
      const key = keys.map((one) => `${one} ${JSON.stringify(query[one])}`).join(' ')
      const earlier = known.get(key)
      if (earlier) return earlier
      const told = Object.fromEntries(keys.map((one) => [one, query[one]]))
      const holds = answersTo({ ...emptyQuery, ...told }, around)
      const bits = toBits((i) => holds(listings[i]!))
      known.set(key, bits)
      return bits
    })
  }

  const everything = toBits(() => true)
  function match(query: ListingQuery): Bits {
    const bits = Uint32Array.from(query.text === '' ? everything : texts.get(query.text)!)
    for (const other of conditions(query)) for (let w = 0; w < size; w++) bits[w]! &= other[w]!
    return bits
  }
  const counts = (bits: Bits, table: typeof byArea) => {
    const found: Record<string, number> = {}
    for (const [key, own] of table) {
      let sum = 0
      for (let w = 0; w < size; w++) sum += ones(bits[w]! & own[w]!)
      if (sum > 0) found[key] = sum
    }
    return found
  }
  const count = (bits: Bits) => bits.reduce((sum, word) => sum + ones(word), 0)
  const isUsed = (...lists: unknown[][]) => lists.some((list) => list.length > 0)

  return {
    learn,
    total: (query: ListingQuery): number => count(match(query)),
    slugs: (query: ListingQuery, most: number): string[] =>
      pick(match(query), listings, most).map(({ slug }) => slug),
    /** The counts that widening reads, as the index would give them. */
    facets: (query: ListingQuery): Pick<Facets, 'districts' | 'days'> => ({
      districts: isUsed(query.districts, query.neighbourhoods)
        ? counts(match({ ...query, districts: [], neighbourhoods: [] }), byArea)
        : {},
      days: isUsed(query.days, query.dayParts)
        ? counts(match({ ...query, days: [], dayParts: [] }), byTime)
        : {},
    }),
    look: (async (ways) => {
      for (const { query } of ways) if (query.text !== '' && !texts.has(query.text)) await learn(query.text)
      return ways.map(({ query, step }) => {
        const bits = match(query)
        const total = count(bits)
        return {
          total,
          listings: total === 0 ? [] : pick(bits, listings, 6),
          areas: step === 'several' && total > 0 ? counts(bits, byArea) : {},
        }
      })
    }) satisfies Look,
  }
}

function pick<T>(bits: Bits, list: T[], most: number): T[] {
  const found: T[] = []
  for (let i = 0; i < list.length && found.length < most; i++)
    if (bits[i >> 5]! & (1 << (i & 31))) found.push(list[i]!)
  return found
}

/** How many bits are set. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
