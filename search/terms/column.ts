import { roomFor } from './room-for.ts'

/**
 * The values that listings have for one key. Many listings have the same set of them, so each set has a code, and what is
 * asked of a listing is asked of its set: once, however many listings have it.
 */
export type Column = {
  put: (place: number, values: string[]) => void
  /** 1 for each place that has one of these values; of the first so many places. */
  hasAny: (wanted: readonly string[], places: number) => Uint8Array
  /** How many of these places have each value; often before seldom. */
  count: (...places: Uint32Array[]) => Record<string, number>
}

/** Meilisearch makes no difference between capitals and small letters. */
const fold = (value: string) => value.toLowerCase()

export function makeColumn(): Column {
  const codes = new Map<string, number>()
  const sets: Uint32Array[] = []
  const labels: string[] = []
  const numbers = new Map<string, number>()
  let codeAt = new Uint32Array(1024)

  function numberOf(value: string): number {
    const name = fold(value)
    let number = numbers.get(name)
    if (number === undefined) {
      number = labels.push(value) - 1
      numbers.set(name, number)
    }
    return number
  }

  function codeOf(values: string[]): number {
    const set = Uint32Array.from(new Set(values.map(numberOf))).sort()
    const name = set.join(' ')
    let code = codes.get(name)
    if (code === undefined) {
      code = sets.push(set) - 1
      codes.set(name, code)
    }
    return code
  }

  /** How often each value is there, when each set is there so many times. */
  function addUp(times: Uint32Array): Record<string, number> {
    const counts = new Uint32Array(labels.length)
    for (let code = 0; code < times.length; code++) {
      if (times[code] === 0) continue
      for (const number of sets[code]!) counts[number]! += times[code]!
    }
    const found: [label: string, count: number][] = []
    for (let i = 0; i < counts.length; i++) if (counts[i]! > 0) found.push([labels[i]!, counts[i]!])
    return Object.fromEntries(found.sort((a, b) => b[1] - a[1]))
  }

  return {
    put(place, values) {
      codeAt = roomFor(codeAt, place + 1)
      codeAt[place] = codeOf(values)
    },
    hasAny(wanted, places) {
      const isWanted = new Uint8Array(labels.length)
      for (const value of wanted) {
        const number = numbers.get(fold(value))
        if (number !== undefined) isWanted[number] = 1
      }
      const holds = Uint8Array.from(sets, (set) => (set.some((number) => isWanted[number] === 1) ? 1 : 0))
      const mask = new Uint8Array(places)
      for (let place = 0; place < places; place++) mask[place] = holds[codeAt[place]!]!
      return mask
    },
    // In a plain loop over one row of numbers: it is done for tens of thousands of places, for each facet.
    count(...lists) {
      const times = new Uint32Array(sets.length)
      for (const places of lists) for (let i = 0; i < places.length; i++) times[codeAt[places[i]!]!]!++
      return addUp(times)
    },
  }
}
