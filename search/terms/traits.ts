import type { Condition } from '../condition.ts'
import { facetAttributes, facetKeys, type Facets } from '../facets.ts'
import { cellZooms } from '../geo/cells.ts'
import type { IndexRecord } from '../index-record.ts'
import { makeColumn } from './column.ts'
import { roomFor } from './room-for.ts'

/** The keys that a question can be narrowed by, as the index has them; what is absent has no value. */
const valued = [
  // First, for it is asked of every listing in every question.
  'listed',
  ...facetKeys.map((key) => facetAttributes[key].slice('find.'.length)),
  'placed',
  'organisations',
  'cancelled',
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
  /** How many of these places have each value of a facet. */
  count: (facet: keyof Facets, ...places: Uint32Array[]) => Record<string, number>
  /** The same for any key that has values. */
  countBy: (key: string, places: Uint32Array) => Record<string, number>
}

export function makeTraits(): Traits {
  const columns = new Map(valued.map((key) => [key, makeColumn()]))
  const numbers = Object.fromEntries(measured.map((key) => [key, new Float64Array(1024)]))

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
    if ('is' in condition) return columns.get(key)!.hasAny([String(condition.is)])
    if ('oneOf' in condition) return columns.get(key)!.hasAny(condition.oneOf)
    const { from = -Infinity, until = Infinity } = condition
    // What has no number lies nowhere: NaN is neither more nor less.
    return (place) => numbers[key]![place]! >= from && numbers[key]![place]! <= until
  }

  return {
    put(place, found) {
      for (const [key, column] of columns) column.put(place, valuesOf(found, key))
      for (const key of measured) {
        const numbersOf = (numbers[key] = roomFor(numbers[key]!, place + 1))
        numbersOf[place] = found[key] ?? NaN
      }
    },
    toTest,
    number: (key, place) => numbers[key]![place]!,
    count: (facet, ...places) => columns.get(facetAttributes[facet].slice('find.'.length))!.count(...places),
    countBy: (key, places) => columns.get(key)!.count(places),
  }
}

function valuesOf(found: Found, key: string): string[] {
  const value = found[key as keyof Found]
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [String(value)]
}
