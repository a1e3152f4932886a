import { expect, test } from 'vitest'
import { emptyQuery, type ListingQuery } from '#search/query.ts'
import { viewLinks } from './view-links.ts'

const links = (told: Partial<ListingQuery>) => viewLinks({ ...emptyQuery, ...told })
const current = (told: Partial<ListingQuery>) => links(told).find(({ isCurrent }) => isCurrent)!.label

test('without a need there is nothing to choose', () => {
  expect(links({ text: 'koffie', organisations: ['de-brug'] })).toEqual([])
})

test('a need comes step by step, unless one chose a list or an order', () => {
  expect(current({ themes: ['geld'] })).toBe('Stap voor stap')
  expect(current({ lifeDomains: ['wonen'], view: 'list' })).toBe('Gewone lijst')
  expect(current({ themes: ['geld'], sort: 'date' })).toBe('Gewone lijst')
})

test('each link begins at the first page, and the ladder has an order of its own', () => {
  const [steps, list] = links({ themes: ['geld'], sort: 'date', page: 3 }).map(({ query }) => query)
  expect(steps).toMatchObject({ view: 'steps', sort: 'relevance', page: 1 })
  expect(list).toMatchObject({ view: 'list', sort: 'date', page: 1 })
})
