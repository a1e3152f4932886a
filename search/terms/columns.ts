import { roomFor } from './room-for.ts'

/**
 * The values that listings have for a few keys. Listings that have the same combination of them have the same code: what is
 * asked of a listing is asked of its combination, once, however many listings have it.
 */
export type Columns = {
  put: (place: number, valuesOf: (key: string) => string[]) => void
  /** 1 for each of these places that has one of these values for a key, in the order of the places. */
  hasAny: (key: string, wanted: readonly string[], places: Uint32Array) => Uint8Array
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
  const values = new Map(keys.map((key) => [key, new Map<string, number>()]))
  const labels: string[] = []
  /** The combinations that a value stands in. */
  const codesWith: number[][] = []
  const codes = new Map<string, number>()
  /** The values of each combination, one after the other: from where it starts to where the next one does. */
  let inCombination = new Uint32Array(1024)
  let starts = new Uint32Array(1024)
  let codeAt = new Uint32Array(1024)
  /** Room to count in: zeros, and the combinations that were met. */
  let [times, met] = [new Uint32Array(1024), new Uint32Array(1024)]

  function numberOf(key: string, value: string): number {
    const ofKey = values.get(key)!
    const name = fold(value)
    let number = ofKey.get(name)
    if (number === undefined) {
      number = labels.push(value) - 1
      codesWith.push([])
      ofKey.set(name, number)
    }
    return number
  }

  function codeOf(valuesOf: (key: string) => string[]): number {
    const all = keys.flatMap((key) => valuesOf(key).map((value) => numberOf(key, value)))
    const combination = [...new Set(all)].sort((a, b) => a - b)
    const name = combination.join(' ')
    const known = codes.get(name)
    if (known !== undefined) return known
    const code = codes.size
    codes.set(name, code)
    const start = starts[code]!
    const end = start + combination.length
    inCombination = roomFor(inCombination, end)
    inCombination.set(combination, start)
    starts = roomFor(starts, code + 2)
    starts[code + 1] = end
    ;[times, met] = [roomFor(times, code + 1), roomFor(met, code + 1)]
    for (const number of combination) codesWith[number]!.push(code)
    return code
  }

  /** How often each value is there. In plain loops over rows of numbers: it is done for tens of thousands of places. */
  function tally(places: Uint32Array): Uint32Array {
    const counts = new Uint32Array(labels.length)
    const [codeOfPlace, often, seen, first, numbers] = [codeAt, times, met, starts, inCombination]
    let many = 0
    for (let i = 0; i < places.length; i++) {
      const code = codeOfPlace[places[i]!]!
      const before = often[code]!
      if (before === 0) seen[many++] = code
      often[code] = before + 1
    }
    for (let i = 0; i < many; i++) {
      const code = seen[i]!
      for (let at = first[code]!; at < first[code + 1]!; at++) counts[numbers[at]!]! += often[code]!
      often[code] = 0
    }
    return counts
  }

  function oftenFirst(key: string, counts: Uint32Array): Record<string, number> {
    const found: [string, number][] = []
    for (const number of values.get(key)!.values())
      if (counts[number]! > 0) found.push([labels[number]!, counts[number]!])
    return Object.fromEntries(found.sort((a, b) => b[1] - a[1]))
  }

  return {
    put(place, valuesOf) {
      codeAt = roomFor(codeAt, place + 1)
      codeAt[place] = codeOf(valuesOf)
    },
    hasAny(key, wanted, places) {
      const holds = new Uint8Array(codes.size)
      for (const value of wanted)
        for (const code of codesWith[values.get(key)!.get(fold(value)) ?? -1] ?? []) holds[code] = 1
      const mask = new Uint8Array(places.length)
      const codeOfPlace = codeAt
      for (let i = 0; i < places.length; i++) mask[i] = holds[codeOfPlace[places[i]!]!]!
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
