import { expect, test } from 'vitest'
import { emptyQuery } from '#search/query.ts'
import { aListing } from '#search/testing/a-listing.ts'
import { theTown } from '#search/testing/the-town.ts'
import { toTown } from '../town.ts'
import { needChoices } from './need-choices.ts'

const town = toTown(theTown)
const about = (...slugs: string[]) =>
  aListing({
    slug: slugs.join('-'),
    themes: slugs.map((slug) => ({ slug, label: slug.toUpperCase(), broader: null })),
  })
const labels = (text: string, best = [about('x', 'y')], more = {}) =>
  needChoices({ ...emptyQuery, text, ...more }, town, best).map(({ label }) => label)

test('a sentence offers the needs it may be about, and what the best answers share', () => {
  const best = ['x', 'y', 'x', 'x', 'z'].map((other) => about('samen-eten', other))
  expect(labels('ik kom de deur niet meer uit', best)).toEqual(['Een maatje', 'SAMEN-ETEN', 'X'])
})

test('a need is offered once, and four at most', () => {
  const best = ['a', 'b', 'c', 'd', 'schulden'].flatMap((slug) => [about(slug), about(slug), about(slug)])
  expect(labels('de deurwaarder is geweest', best)).toEqual(['Schulden', 'A', 'B', 'C'])
})

test('choosing one leaves the words and keeps the other choices', () => {
  const [choice] = needChoices(
    { ...emptyQuery, text: 'de deurwaarder is geweest', costs: ['free'], page: 3 },
    town,
    [],
  )
  expect(choice?.query).toEqual({ ...emptyQuery, themes: ['schulden'], costs: ['free'] })
})

test('nothing is offered without words, or once a theme is chosen', () => {
  expect(labels('')).toEqual([])
  expect(labels('de deurwaarder is geweest', [], { themes: ['geld'] })).toEqual([])
})
