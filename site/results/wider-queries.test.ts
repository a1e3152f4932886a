import { expect, test } from 'vitest'
import { emptyQuery, type ListingQuery } from '#search/query.ts'
import { someTownWithThemes as town } from '#site/testing/some-choices.ts'
import { findWider, widerQueries } from './wider-queries.ts'

const today = '2026-11-21'
const wider = (told: Partial<ListingQuery>) => widerQueries({ ...emptyQuery, ...told }, town, today)
const labelsOf = (told: Partial<ListingQuery>) => wider(told).map((way) => way.label)

test('each choice may be dropped, and the words too', () => {
  expect(labelsOf({ text: 'koffie', themes: ['geld'] })).toEqual([
    'Zonder “Geld en papieren”',
    'Zonder “koffie”',
  ])
})

test('only words leave nothing to drop', () => {
  expect(labelsOf({ text: 'xyzzy' })).toEqual([])
})

test('many choices never make many questions', () => {
  expect(
    wider({ text: 'koffie', costs: ['free', 'paid'], kinds: ['activity', 'support'], age: 9 }),
  ).toHaveLength(5)
})

test('a way that gives nothing, or fails, is not offered; the widest comes first', async () => {
  const totals: Record<string, number> = { koffie: 0, thee: 3, soep: 8 }
  const door = {
    count: async (queries: ListingQuery[]) => ({ totals: queries.map(({ text }) => totals[text]!) }),
  }
  const ways = ['koffie', 'thee', 'soep'].map((text) => ({
    label: text,
    query: { ...emptyQuery, text },
  }))
  expect((await findWider(door, ways)).map(({ label, total }) => [label, total])).toEqual([
    ['soep', 8],
    ['thee', 3],
  ])
  expect(await findWider({ count: () => Promise.reject(new Error('down')) }, ways)).toEqual([])
})
