import type { Condition } from '../condition.ts'
import { facetAttributes, facetKeys, type Facets } from '../facets.ts'
import { cellZooms } from '../geo/cells.ts'
import type { IndexRecord } from '../index-record.ts'
import { roomFor } from './room-for.ts'

/** The keys that a question can be narrowed by, as the index has them; what is absent has no value. */
const valued = [
  // First, for it is asked of every listing in every question.
  'listed',
  ...facetKeys.map((key) => facetAttributes[key].slice('find.'.length)),
  'placed',
  'organisations',
  ...cellZooms.map((zoom) => `c${zoom}`),
]
const measured = ['ageFrom', 'ageUntil', 'lat', 'lng', 'next', 'rungOrder', 'lowered'] as const
export type Measured = (typeof measured)[number]
/** What is read of every listing. */
export const traitFields = [...valued, ...measured, 'providers'].map((key) => `find.${key}`)
export type Found = Partial<IndexRecord['find']>

/**
 * What listings can be narrowed by and counted on, kept by place beside their words. It says of a condition what
 * Meilisearch says of it; `same-answers.test.ts` holds them side by side.
 */
export type Traits = {
  put: (place: number, found: Found) => void
  toTest: (condition: Condition) => (place: number) => boolean
  /** NaN when it has none. */
  number: (key: Measured, place: number) => number
  tally: () => Tally
}
/** Adds up what listings have. */
export type Tally = { add: (place: number) => void; counts: (key: keyof Facets) => Record<string, number> }

export function makeTraits(): Traits {
  const codes = new Map<string, number>()
  const labels: { key: string; value: string }[] = []
  // All values of all places in one row; those of a place begin at `begins[place]`.
  let [row, used] = [new Uint32Array(1024), 0]
  let begins = new Uint32Array(1024)
  const numbers = Object.fromEntries(measured.map((key) => [key, new Float64Array(1024)]))

  function codeOf(key: string, value: string): number {
    const name = toName(key, value)
    let code = codes.get(name)
    if (code === undefined) {
      code = labels.push({ key, value }) - 1
      codes.set(name, code)
    }
    return code
  }

  function hasAny(wanted: (number | undefined)[]): (place: number) => boolean {
    const isWanted = new Uint8Array(labels.length)
    for (const code of wanted) if (code !== undefined) isWanted[code] = 1
    return (place) => {
      for (let at = begins[place]!; at < begins[place + 1]!; at++) if (isWanted[row[at]!] === 1) return true
      return false
    }
  }

  function toTest(condition: Condition): (place: number) => boolean {
    if ('all' in condition) {
      const tests = condition.all.map(toTest)
      return (place) => tests.every((test) => test(place))
    }
    if ('any' in condition) {
      const tests = condition.any.map(toTest)
      return (place) => tests.some((test) => test(place))
    }
    const { key } = condition
    if ('is' in condition) return hasAny([codes.get(toName(key, String(condition.is)))])
    if ('oneOf' in condition) return hasAny(condition.oneOf.map((value) => codes.get(toName(key, value))))
    const { from = -Infinity, until = Infinity } = condition
    // What has no number lies nowhere: NaN is neither more nor less.
    return (place) => numbers[key]![place]! >= from && numbers[key]![place]! <= until
  }

  return {
    put(place, found) {
      begins = roomFor(begins, place + 2)
      for (const key of measured) {
        const numbersOf = (numbers[key] = roomFor(numbers[key]!, place + 1))
        numbersOf[place] = found[key] ?? NaN
      }
      for (const key of valued)
        for (const value of valuesOf(found, key)) {
          row = roomFor(row, used + 1)
          row[used++] = codeOf(key, value)
        }
      begins[place + 1] = used
    },
    toTest,
    number: (key, place) => numbers[key]![place]!,
    tally() {
      const counted = new Uint32Array(labels.length)
      return {
        add(place) {
          for (let at = begins[place]!; at < begins[place + 1]!; at++) counted[row[at]!]!++
        },
        counts(facet) {
          const key = facetAttributes[facet].slice('find.'.length)
          const found = labels.flatMap((label, code) =>
            label.key === key && counted[code]! > 0 ? [[label.value, counted[code]!] as const] : [],
          )
          return Object.fromEntries(found.sort((a, b) => b[1] - a[1]))
        },
      }
    },
  }
}

/** Meilisearch makes no difference between capitals and small letters. */
const toName = (key: string, value: string) => `${key} ${value.toLowerCase()}`

function valuesOf(found: Found, key: string): string[] {
  const value = found[key as keyof Found]
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [String(value)]
}
