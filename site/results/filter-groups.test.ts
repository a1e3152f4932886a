import { expect, test } from 'vitest'
import { emptyQuery, type ListingQuery } from '#search/query.ts'
import type { Facets } from '#search/facets.ts'
import { filterGroups } from './filter-groups.ts'
import { someFacets, someTownWithThemes as town } from '#site/testing/some-choices.ts'

const today = '2026-11-21'
const choicesOf = (parameter: string, facets: Partial<Facets>, query: Partial<ListingQuery> = {}) =>
  filterGroups({ query: { ...emptyQuery, ...query }, facets: someFacets(facets), town, today })
    .flatMap((group) => group.sets)
    .find((set) => set.parameter === parameter)?.choices

test('a choice has the word of the address bar, a label and a count', () => {
  expect(choicesOf('soort', { kinds: { support: 3 } })).toEqual([
    { value: 'hulp', label: 'Hulp', count: 3, isChosen: false },
  ])
})

test('what would give nothing is not offered, unless it was chosen', () => {
  expect(choicesOf('thema', { themes: { geld: 2 } })?.map((choice) => choice.value)).toEqual(['geld'])
  expect(choicesOf('thema', { themes: { geld: 2 } }, { themes: ['bewegen'] })).toContainEqual({
    value: 'bewegen',
    label: 'Bewegen en sport',
    count: 0,
    isChosen: true,
  })
})

test('a theme below another is only a box when it was chosen', () => {
  const values = (query: Partial<ListingQuery>) =>
    choicesOf('thema', { themes: { bewegen: 5, wandelen: 3 } }, query)?.map((choice) => choice.value)
  expect(values({})).toEqual(['bewegen'])
  expect(values({ themes: ['wandelen'] })).toEqual(['bewegen', 'wandelen'])
})

test('what is for everybody counts for every group, but makes no group by itself', () => {
  const choices = choicesOf('doelgroep', { audiences: { ouderen: 4, iedereen: 10 } })
  expect(choices).toEqual([{ value: 'ouderen', label: 'Ouderen', count: 14, isChosen: false }])
})

test('what comes to you anywhere counts for every district', () => {
  expect(choicesOf('wijk', { districts: { WK077211: 2, GM0772: 5 } })?.[0]?.count).toBe(7)
})

test('a day counts what is on in the part of the day that was chosen', () => {
  const days = { '2026-11-21': 4, '2026-11-21/evening': 1, tue: 6, evening: 3 }
  const countOf = (value: string, query: Partial<ListingQuery>) =>
    choicesOf('dag', { days }, query)?.find((choice) => choice.value === value)?.count
  expect(countOf('vandaag', {})).toBe(4)
  expect(countOf('dinsdag', {})).toBe(6)
  expect(countOf('vandaag', { dayParts: ['evening'] })).toBe(1)
  expect(countOf('weekend', {})).toBeUndefined()
  expect(choicesOf('dag', { days: { sat: 2 } })).toContainEqual({
    value: 'weekend',
    label: 'Dit weekend',
    count: null,
    isChosen: false,
  })
})

test('a question that has no answers is not asked', () => {
  const groups = filterGroups({ query: emptyQuery, facets: someFacets({}), town, today })
  expect(groups.map((group) => group.title)).toEqual(['Waar?', 'Voor wie?'])
})

test('a theme with the name of something in JavaScript counts as nothing', () => {
  const choices = choicesOf('thema', { themes: {} }, { themes: ['constructor'] })
  expect(choices).toEqual([{ value: 'constructor', label: 'Constructor', count: 0, isChosen: true }])
})
