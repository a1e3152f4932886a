import { expect, test } from 'vitest'
import { emptyQuery, type ListingQuery } from '#search/query.ts'
import { theTown } from '#search/testing/the-town.ts'
import { toTown } from '#site/town.ts'
import { askInFrame } from './ask-in-frame.ts'

const town = toTown(theTown)
const now = new Date('2026-11-20T10:00:00Z')
const ask = (query: Partial<ListingQuery>) => askInFrame({ ...emptyQuery, ...query }, town, now)

test('words become choices for the search, and the frame tells which', () => {
  const { query, understood } = ask({ text: 'gratis koffie zaterdag', themes: ['ontmoeten'] })
  expect(query).toMatchObject({ text: 'koffie', days: ['sat'], costs: ['free'], themes: ['ontmoeten'] })
  expect(understood).toEqual(['Zaterdag', 'Gratis'])
})

test('no words of a resident widen what the host chose', () => {
  const { query, understood } = ask({ text: 'koffie zaterdag', days: ['sun'] })
  expect(query).toMatchObject({ text: 'koffie zaterdag', days: ['sun'] })
  expect(understood).toEqual([])
  const elsewhere = ask({ text: 'koffie in Woensel-Noord', neighbourhoods: ['BU07721110'] })
  expect(elsewhere.query).toMatchObject({ neighbourhoods: ['BU07721110'], districts: [] })
})
