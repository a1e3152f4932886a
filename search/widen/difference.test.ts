import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyQuery, type ListingQuery } from '../query.ts'
import { anyQuery } from '../testing/any-query.ts'
import { differenceOf } from './difference.ts'

const between = (asked: Partial<ListingQuery>, instead: Partial<ListingQuery>) =>
  differenceOf({ ...emptyQuery, ...asked }, { ...emptyQuery, ...instead })

test('another district and another day are what came in the place of what was asked', () => {
  const asked = { text: 'koor', districts: ['WK077231'], days: ['sun' as const] }
  expect(between(asked, { text: 'koor', districts: ['WK077221'], days: ['sat'] })).toEqual({
    dropped: [],
    replaced: [
      { part: 'districts', from: ['WK077231'], to: ['WK077221'] },
      { part: 'days', from: ['sun'], to: ['sat'] },
    ],
    added: [],
  })
})

test('words are told one by one, also those that were said twice', () => {
  expect(between({ text: 'xyzzy koor xyzzy' }, { text: 'koor' }).dropped).toEqual([
    { part: 'text', values: ['xyzzy', 'xyzzy'] },
  ])
})

test('a theme in the place of words is let go and added, never hidden', () => {
  expect(between({ text: 'deurwaarder' }, { themes: ['schulden'] })).toEqual({
    dropped: [{ part: 'text', values: ['deurwaarder'] }],
    replaced: [],
    added: [{ part: 'themes', values: ['schulden'] }],
  })
})

test('how far only counts as long as there is something to be near to', () => {
  const near = { near: { area: 'BU07725430' }, radius: 500 }
  expect(between(near, {}).dropped).toEqual([{ part: 'near', values: ['BU07725430'] }])
  expect(between(near, { ...near, radius: 2_000 }).replaced).toEqual([
    { part: 'radius', from: ['500'], to: ['2000'] },
  ])
})

test('a query does not differ from itself, nor by its order or its page', () => {
  const nothing = { dropped: [], replaced: [], added: [] }
  fc.assert(
    fc.property(anyQuery, (query) => {
      expect(differenceOf(query, { ...query, page: 1, sort: 'relevance' })).toEqual(nothing)
    }),
  )
})
