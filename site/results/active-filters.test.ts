import { expect, test } from 'vitest'
import { emptyQuery } from '#search/query.ts'
import { activeFilters } from './active-filters.ts'
import { someTownWithThemes as town } from '#site/testing/some-choices.ts'

const today = '2026-11-21'
const labelsOf = (query: object) =>
  activeFilters({ ...emptyQuery, ...query }, town, today).map((filter) => filter.label)

test('each choice is called by its name', () => {
  expect(
    labelsOf({ themes: ['bewegen'], days: ['today', '2026-11-24'], districts: ['WK077211'], age: 9 }),
  ).toEqual(['Bewegen en sport', 'Centrum', 'Vandaag', 'Dinsdag 24 november', '9 jaar'])
})

test('being near says to what, and how far', () => {
  expect(labelsOf({ near: { area: 'BU07721110' }, radius: 500 })).toEqual([
    'Dicht bij Binnenstad, tot 500 meter',
  ])
})

test('a code that nobody knows stands for itself, so that one can take it away', () => {
  expect(labelsOf({ themes: ['verdwenen'] })).toEqual(['Verdwenen'])
})

test('taking a choice away leaves the others and goes back to the first page', () => {
  const query = { ...emptyQuery, themes: ['bewegen', 'geld'], text: 'koffie', page: 3 }
  const [first] = activeFilters(query, town, today)
  expect(first!.without).toEqual({ ...query, themes: ['geld'], page: 1 })
})

test('without a place to be near there is no order by distance', () => {
  const query = { ...emptyQuery, near: { area: 'BU07721110' }, sort: 'distance' as const }
  expect(activeFilters(query, town, today)[0]!.without).toEqual(emptyQuery)
})
