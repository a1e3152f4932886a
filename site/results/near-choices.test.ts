import { expect, test } from 'vitest'
import { emptyQuery } from '#search/query.ts'
import { isUntidy } from './is-untidy.ts'
import { nearChoices } from './near-choices.ts'
import { readSearch } from './read-search.ts'
import { refinements } from './refinements.ts'
import { someFacets, someTownWithThemes as town } from '#site/testing/some-choices.ts'
import { sortLinks } from './sort-links.ts'

test('neighbourhoods stand under their district, and the chosen one is chosen', () => {
  const { districts, chosenPoint } = nearChoices({ ...emptyQuery, near: { area: 'BU07721110' } }, town)
  expect(districts).toEqual([
    { label: 'Centrum', neighbourhoods: [{ value: 'BU07721110', label: 'Binnenstad', isChosen: true }] },
  ])
  expect(chosenPoint).toBeNull()
})

test('a point in the address stays a choice of its own', () => {
  const { chosenPoint } = nearChoices({ ...emptyQuery, near: { point: { lat: 51.44, lng: 5.47 } } }, town)
  expect(chosenPoint?.value).toBe('51.44,5.47')
})

test('within one theme one may choose the ones below it that give something', () => {
  const facets = someFacets({ themes: { bewegen: 5, wandelen: 3 } })
  const asked = { ...emptyQuery, themes: ['bewegen'], page: 2 }
  expect(refinements(asked, facets, town)).toEqual([
    { label: 'Wandelen', count: 3, query: { ...emptyQuery, themes: ['wandelen'] } },
  ])
  expect(refinements({ ...asked, themes: ['bewegen', 'geld'] }, facets, town)).toEqual([])
})

test('one can only sort by distance to something', () => {
  const codes = (near: (typeof emptyQuery)['near']) =>
    sortLinks({ ...emptyQuery, near }).map((link) => link.query.sort)
  expect(codes(null)).toEqual(['relevance', 'date'])
  expect(codes({ area: 'BU07721110' })).toEqual(['relevance', 'distance', 'date'])
})

test('an address with a field that nobody filled in is untidy', () => {
  expect(isUntidy(new URLSearchParams('zoek=koffie&leeftijd='))).toBe(true)
  expect(isUntidy(new URLSearchParams('zoek=koffie'))).toBe(false)
})

test('being near to a neighbourhood of another town is a fault, and the rest of the question stands', () => {
  const { query, faults } = readSearch(new URLSearchParams('nabij=BU99999999&zoek=koffie&pagina=2'), town)
  expect(query).toEqual({ ...emptyQuery, text: 'koffie', page: 2 })
  expect(faults.map((fault) => fault.value)).toEqual(['BU99999999'])
})
