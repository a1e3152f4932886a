import type { Condition } from '../condition.ts'
import { facetAttributes, type FacetKey, facetKeys, type Facets } from '../facets.ts'
import { cellZooms } from '../geo/cells.ts'
import type { IndexRecord } from '../index-record.ts'
import { makeColumns } from './columns.ts'
import { roomFor } from './room-for.ts'

const keyOf = (facet: keyof Facets) => facetAttributes[facet].slice('find.'.length)
/**
 * The keys that a question can be narrowed by, as the index has them; what is absent has no value. Those that are counted
 * stand together as far as few combinations of their values are met, also where listings are very different: those are
 * then counted all at once.
 */
const together = [
  (['kinds', 'access', 'rungs', 'costs', 'takePart', 'whereabouts'] as const).map(keyOf),
  ...(['themes', 'lifeDomains', 'audiences', 'languages', 'facilities', 'days', 'districts'] as const).map(
    (facet) => [keyOf(facet)],
  ),
]
const apart = ['listed', 'placed', 'organisations', 'cancelled', ...cellZooms.map((zoom) => `c${zoom}`)]
const measured = ['ageFrom', 'ageUntil', 'lat', 'lng', 'next', 'rungOrder', 'lowered'] as const
export type Measured = (typeof measured)[number]
/** What is read of every listing. */
export const traitFields = [...together.flat(), ...apart, ...measured, 'providers'].map(
  (key) => `find.${key}`,
)
export type Found = Partial<IndexRecord['find']>

/**
 * What listings can be narrowed by and counted on, kept by place beside their words. It says of a condition what
 * Meilisearch says of it; `same-answers.test.ts` holds them side by side.
 */
export type Traits = {
  put: (place: number, found: Found) => void
  /** 1 for each of these places of which this holds, in the order of the places. */
  toMask: (condition: Condition, places: Uint32Array) => Uint8Array
  /** NaN when it has none. */
  number: (key: Measured, place: number) => number
  /** How many of these places have each value of each facet; of a facet with places of its own `besides`, those too. */
  count: (places: Uint32Array, besides: Map<FacetKey, Uint32Array>) => Facets
  /** How many have each value of a key as the index has it. */
  countOf: (key: string, places: Uint32Array) => Record<string, number>
}

/** Traits of no listing yet. */
export function makeTraits(): Traits {
  const counted = together.map(makeColumns)
  const groups = [
    ...together.map((keys, i) => ({ keys, columns: counted[i]! })),
    ...apart.map((key) => ({ keys: [key], columns: makeColumns([key]) })),
  ]
  const columnsOf = new Map(groups.flatMap(({ keys, columns }) => keys.map((key) => [key, columns] as const)))
  const numbers = Object.fromEntries(measured.map((key) => [key, new Float64Array(1024)]))

  // In plain loops, one row of numbers at a time: it is done for a hundred thousand places, for each question.
  function toMask(condition: Condition, places: Uint32Array): Uint8Array {
    if ('all' in condition) return condition.all.map((one) => toMask(one, places)).reduce(both)
    if ('any' in condition) return condition.any.map((one) => toMask(one, places)).reduce(either)
    const { key } = condition
    if ('is' in condition) return columnsOf.get(key)!.hasAny(key, [String(condition.is)], places)
    if ('oneOf' in condition) return columnsOf.get(key)!.hasAny(key, condition.oneOf, places)
    const { from = -Infinity, until = Infinity } = condition
    const values = numbers[key]!
    const mask = new Uint8Array(places.length)
    // What has no number lies nowhere: NaN is neither more nor less.
    for (let i = 0; i < places.length; i++)
      mask[i] = values[places[i]!]! >= from && values[places[i]!]! <= until ? 1 : 0
    return mask
  }

  return {
    put(place, found) {
      for (const { columns } of groups) columns.put(place, (key) => valuesOf(found, key))
      for (const key of measured) {
        const numbersOf = (numbers[key] = roomFor(numbers[key]!, place + 1))
        numbersOf[place] = found[key] ?? NaN
      }
    },
    toMask,
    number: (key, place) => numbers[key]![place]!,
    count(places, besides) {
      const byKey = new Map([...besides].map(([facet, beside]) => [keyOf(facet), beside]))
      const counts = new Map(counted.flatMap((columns) => [...columns.count(places, byKey)]))
      return Object.fromEntries(facetKeys.map((facet) => [facet, counts.get(keyOf(facet))])) as Facets
    },
    countOf: (key, places) => columnsOf.get(key)!.count(places, new Map()).get(key)!,
  }
}

function both(a: Uint8Array, b: Uint8Array): Uint8Array {
  for (let i = 0; i < a.length; i++) a[i]! &= b[i]!
  return a
}

function either(a: Uint8Array, b: Uint8Array): Uint8Array {
  for (let i = 0; i < a.length; i++) a[i]! |= b[i]!
  return a
}

function valuesOf(found: Found, key: string): string[] {
  const value = found[key as keyof Found]
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [String(value)]
}
