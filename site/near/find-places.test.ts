import { expect, test } from 'vitest'
import { findPlaces } from './find-places.ts'
import type { NearPlace } from './near-places.ts'

const place = (name: string, postcodes: string[], alsoIn: string[] = []): NearPlace => ({
  ...{ code: name, name, alsoIn, postcodes },
  ...{ centre: { lng: 5.4, lat: 51.4 }, border: [] },
})
const all = [
  place('Binnenstad', ['5611'], ['Centrum']),
  place('Hemelrijken', ['5612'], ['Oud-Woensel', 'Woensel']),
  place('Gildebuurt', ['5612'], ['Oud-Woensel', 'Woensel']),
  place("'t Hool", ['5625'], ['Ontginning', 'Woensel']),
  place('Castiliëlaan', ['5629']),
  place('Strijp S', ['5616', '5617']),
]
const names = (typed: string) => findPlaces(typed, all).places.map(({ name }) => name)

test.each(['5612', '5612AB', ' 5612 ab ', '5612-AB', '5612AB 14', '5612 ab 14a'])(
  '%j is the neighbourhoods of its four digits, and is repeated without the rest',
  (typed) => {
    expect(names(typed)).toEqual(['Hemelrijken', 'Gildebuurt'])
    expect(findPlaces(typed, all).typed).toBe('5612')
  },
)

test.each([
  ['binnenstad', ['Binnenstad']],
  ['t hool', ["'t Hool"]],
  ['castilie', ['Castiliëlaan']],
  ['strijp-s', ['Strijp S']],
  ['centrum', ['Binnenstad']],
  ['Oud Woensel', ['Hemelrijken', 'Gildebuurt']],
  ['woensel', ['Hemelrijken', 'Gildebuurt', "'t Hool"]],
])('%j is found as people write it', (typed, expected) => {
  expect(names(typed)).toEqual(expected)
})

test.each(['9999', '9999 ZZ', 'b', '', '!?', 'amsterdam', '(.*)', '0612'])('%j is nothing here', (typed) => {
  expect(names(typed)).toEqual([])
})
