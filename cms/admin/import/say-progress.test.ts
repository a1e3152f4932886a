import { expect, test } from 'vitest'
import { progressOf, rowsInWords, sayMade, sayWork, undoProgressOf } from './say-progress.ts'

test('rows are counted in words', () => {
  expect([rowsInWords(0), rowsInWords(1), rowsInWords(1200)]).toEqual(['0 rijen', '1 rij', '1.200 rijen'])
})

test('how far it is counts what failed, and not what there is nothing to do about', () => {
  const states = { idle: 7, waiting: 5, done: 3, failed: 2 }
  expect(progressOf({ outcomes: {}, states })).toEqual({ done: 5, all: 10 })
  expect(undoProgressOf({ outcomes: {}, states: { idle: 7, done: 3, undone: 2, kept: 1 } })).toEqual({
    done: 3,
    all: 6,
  })
})

test('what a run does is said in one sentence', () => {
  const say = (outcomes: object) => sayWork({ outcomes, states: {} })
  expect(say({ new: 3, changed: 1, gone: 2 })).toBe('3 nieuw en 1 veranderd.')
  expect(say({ changed: 4 })).toBe('4 veranderd.')
  expect(say({ unchanged: 4 })).toBe('Er is niets nieuws en niets veranderd.')
})

test('what was made besides is named', () => {
  expect(sayMade({ organisations: ['A'], venues: ['B', 'C'] })).toBe('1 organisatie en 2 locaties')
  expect(sayMade({ organisations: [], venues: [] })).toBe('')
})
