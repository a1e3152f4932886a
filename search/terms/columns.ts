import { roomFor } from './room-for.ts'

/**
 * The values that listings have for a few keys. Many listings have the same combination of them, so each combination has
 * a code, and what is asked of a listing is asked of its combination: once, however many listings have it.
 */
export type Columns = {
  put: (place: number, valuesOf: (key: string) => string[]) => void
  /** 1 for each place that has one of these values for a key; of the first so many places. */
  hasAny: (key: string, wanted: readonly string[], places: number) => Uint8Array
  /**
   * How many of these places have each value of each key; often before seldom. Of a key that has places of its own
   * `besides`, those are counted too.
   */
  count: (places: Uint32Array, besides: Map<string, Uint32Array>) => Map<string, Record<string, number>>
}

/** Meilisearch makes no difference between capitals and small letters. */
const fold = (value: string) => value.toLowerCase()

/** Empty columns for these keys. */
export function makeColumns(keys: readonly string[]): Columns {
  const codes = new Map<string, number>()
  /** The values of each combination, by number. */
  const sets: Uint32Array[] = []
  const labels: { key: string; value: string }[] = []
  const numbers = new Map(keys.map((key) => [key, new Map<string, number>()]))
  let codeAt = new Uint32Array(1024)

  function numberOf(key: string, value: string): number {
    const ofKey = numbers.get(key)!
    const name = fold(value)
    let number = ofKey.get(name)
    if (number === undefined) {
      number = labels.push({ key, value }) - 1
      ofKey.set(name, number)
    }
    return number
  }

  function codeOf(valuesOf: (key: string) => string[]): number {
    const all = keys.flatMap((key) => valuesOf(key).map((value) => numberOf(key, value)))
    const set = Uint32Array.from(new Set(all)).sort()
    const name = set.join(' ')
    let code = codes.get(name)
    if (code === undefined) {
      code = sets.push(set) - 1
      codes.set(name, code)
    }
    return code
  }

  /** How often each value is there. In a plain loop over one row of numbers: it is done for tens of thousands of places. */
  function tally(places: Uint32Array): Uint32Array {
    const times = new Uint32Array(sets.length)
    for (let i = 0; i < places.length; i++) times[codeAt[places[i]!]!]!++
    const counts = new Uint32Array(labels.length)
    for (let code = 0; code < times.length; code++) {
      const often = times[code]!
      if (often === 0) continue
      const set = sets[code]!
      for (let i = 0; i < set.length; i++) counts[set[i]!]! += often
    }
    return counts
  }

  function oftenFirst(key: string, counts: Uint32Array): Record<string, number> {
    const found: [string, number][] = []
    for (const number of numbers.get(key)!.values())
      if (counts[number]! > 0) found.push([labels[number]!.value, counts[number]!])
    return Object.fromEntries(found.sort((a, b) => b[1] - a[1]))
  }

  return {
    put(place, valuesOf) {
      codeAt = roomFor(codeAt, place + 1)
      codeAt[place] = codeOf(valuesOf)
    },
    hasAny(key, wanted, places) {
      const isWanted = new Uint8Array(labels.length)
      for (const value of wanted) {
        const number = numbers.get(key)!.get(fold(value))
        if (number !== undefined) isWanted[number] = 1
      }
      const holds = Uint8Array.from(sets, (set) => (set.some((number) => isWanted[number] === 1) ? 1 : 0))
      const mask = new Uint8Array(places)
      for (let place = 0; place < places; place++) mask[place] = holds[codeAt[place]!]!
      return mask
    },
    count(places, besides) {
      const counts = tally(places)
      const all = new Map<string, Record<string, number>>()
      for (const key of keys) {
        const beside = besides.get(key)
        const own = beside ? tally(beside).map((count, number) => count + counts[number]!) : counts
        all.set(key, oftenFirst(key, own))
      }
      return all
    },
  }
}
