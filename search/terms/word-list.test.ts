import { expect, test } from 'vitest'
import { makeWordList } from './word-list.ts'

const list = makeWordList()
for (const word of ['reparatie', 'buurthuis', 'fysiotherapie', 'wandelen', 'wandelgroep', 'de'])
  list.add(word)

const meant = (word: string) => list.meantBy(word).map(([other]) => other)

test('by ear', () => {
  expect(meant('repperasie')).toContain('reparatie')
  expect(meant('fiesiotherapie')).toContain('fysiotherapie')
  expect(meant('buurtuis')).toContain('buurthuis')
})

test('by a slip of the fingers', () => {
  expect(meant('wandlen')).toContain('wandelen')
  expect(meant('xyzzyx')).toEqual([])
})

test('as far as it was typed', () => {
  expect(list.beginningWith('wandelg', 5)).toEqual(['wandelgroep'])
  expect(list.beginningWith('wan', 1)).toHaveLength(1)
})

test('what has other words for it exists too, stop words do not', () => {
  expect(list.has('bijstand')).toBe(true)
  expect(list.has('de')).toBe(false)
})

test('a word that comes later is known from then on', () => {
  expect(meant('xylofon')).toEqual([])
  list.add('xylofoon')
  expect(meant('xylofon')).toEqual(['xylofoon'])
})
