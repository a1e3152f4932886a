import fc from 'fast-check'
import {
  fromHomeKinds,
  type Box,
  emptyQuery,
  lastPage,
  type ListingQuery,
  longestText,
  mostValues,
  relativeDays,
  sorts,
  views,
} from '../query.ts'
import { tidyText } from '../query-url.ts'
import * as v from '../vocabulary.ts'

/** Lists in the address have one order, so that one question has one address. */
const several = <T extends string>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { maxLength: mostValues }).map((list) => list.sort())

const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,7}$/)
const areaCode = (letters: string) => fc.stringMatching(new RegExp(`^${letters}[0-9A-Z]{4,8}$`))
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

/** Degrees with so many decimals, as an address keeps them. */
const degrees = (most: number, decimals: number) =>
  fc.integer({ min: -most * 10 ** decimals, max: most * 10 ** decimals }).map((n) => n / 10 ** decimals + 0)

const text = fc
  .oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constantFrom('koffie', 'samen eten'))
  .map(tidyText)
  .filter((words) => words.length <= longestText)

const inOrder = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a])
const box: fc.Arbitrary<Box> = fc
  .tuple(degrees(180, 5), degrees(180, 5), degrees(85, 5), degrees(85, 5))
  .filter(([a, b, c, d]) => a !== b && c !== d)
  .map(([a, b, c, d]) => {
    const [west, east] = inOrder(a, b)
    const [south, north] = inOrder(c, d)
    return { west, south, east, north }
  })

const near: fc.Arbitrary<ListingQuery['near']> = fc.oneof(
  fc.record({ area: areaCode('(GM|WK|BU)') }),
  fc.record({ point: fc.record({ lng: degrees(180, 3), lat: degrees(90, 3) }) }),
)

const told: { [K in keyof ListingQuery]: fc.Arbitrary<ListingQuery[K]> } = {
  text,
  kinds: several(fc.constantFrom(...v.listingKinds)),
  themes: several(slug),
  lifeDomains: several(slug),
  audiences: several(slug),
  age: fc.option(fc.integer({ min: 0, max: 120 })),
  districts: several(areaCode('WK')),
  neighbourhoods: several(areaCode('BU')),
  near: fc.option(near),
  radius: fc.integer({ min: 100, max: 50_000 }),
  days: several(fc.oneof(fc.constantFrom(...relativeDays, ...v.weekdays), date)),
  dayParts: several(fc.constantFrom(...v.dayParts)),
  access: several(fc.constantFrom(...v.accessKinds)),
  rungs: several(fc.constantFrom(...v.rungs)),
  costs: several(fc.constantFrom(...v.costKinds)),
  languages: several(fc.constantFrom(...v.spokenLanguages)),
  facilities: several(fc.constantFrom(...v.facilities)),
  takePart: several(fc.constantFrom(...v.takePartKinds)),
  whereabouts: several(fc.constantFrom(...fromHomeKinds)),
  organisations: several(slug),
  box: fc.option(box),
  sort: fc.constantFrom(...sorts),
  view: fc.constantFrom(...views),
  page: fc.integer({ min: 1, max: lastPage }),
}

/** Any query a resident could ask, from the empty one to everything at once; for properties. */
export const anyQuery: fc.Arbitrary<ListingQuery> = fc
  .record(told, { requiredKeys: [] })
  .map((some) => ({ ...emptyQuery, ...some }) as ListingQuery)
