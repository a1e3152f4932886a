import { expect, test } from 'vitest'
import { emptyQuery, type ListingQuery } from '#search/query.ts'
import { someFacets, someTownWithThemes as town } from '#site/testing/some-choices.ts'
import { agendaFilters, agendaGroups, unsaid } from './agenda-filters.ts'

const today = '2026-11-24'
const query: ListingQuery = { ...emptyQuery, text: 'soep', kinds: ['activity'], themes: ['geld'] }

test('words and choices can each be taken away; the kind stays', () => {
  const filters = agendaFilters(query, town, today)
  expect(filters.map(({ label }) => label)).toEqual(['“soep”', 'Geld en papieren'])
  expect(filters[0]!.without).toEqual({ ...query, text: '' })
  expect(filters[1]!.without).toEqual({ ...query, themes: [] })
  expect(agendaFilters({ ...emptyQuery, kinds: ['activity'] }, town, today)).toEqual([])
})

test('one chooses neither a day nor a kind in the filters', () => {
  const facets = someFacets({ kinds: { activity: 3 }, days: { tue: 3 }, access: { 'walk-in': 2 } })
  const groups = agendaGroups({ query, facets, town, today })
  const parameters = groups.flatMap(({ sets }) => sets.map(({ parameter }) => parameter))
  expect(parameters).toEqual(expect.arrayContaining(['thema', 'toegang']))
  for (const parameter of ['dag', 'dagdeel', 'soort']) expect(parameters).not.toContain(parameter)
})

test('what no field of the form says goes along with it', () => {
  expect(unsaid({ ...query, kinds: ['support'], dayParts: ['evening'] })).toEqual([
    ['soort', 'hulp'],
    ['dagdeel', 'avond'],
  ])
})
