import { expect, test } from 'vitest'
import { someTownWithThemes as town } from '#site/testing/some-choices.ts'
import { kindCounts, whereActive } from './organisation-reach.ts'

test('kinds in the order of the house, and only those that there are', () => {
  expect(kindCounts({ kinds: { place: 1, activity: 4 } })).toEqual([
    { code: 'activity', count: 4 },
    { code: 'place', count: 1 },
  ])
})

test('districts and not neighbourhoods, municipalities or what is not on this map', () => {
  const districts = { BU07721110: 9, WK077211: 3, GM0772: 12, WK999999: 2 }
  expect(whereActive({ districts }, town).map(({ code }) => code)).toEqual(['WK077211'])
})
