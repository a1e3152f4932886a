import { expect, test } from 'vitest'
import { forgetAnswers, keepAnswers, readAnswers } from './kept-answers.ts'

function drawer() {
  const inside = new Map<string, string>()
  return {
    getItem: (name: string) => inside.get(name) ?? null,
    setItem: (name: string, text: string) => void inside.set(name, text),
    removeItem: (name: string) => void inside.delete(name),
  }
}
const shut = {
  getItem: () => {
    throw new Error('no')
  },
  setItem: () => {
    throw new Error('full')
  },
  removeItem: () => {
    throw new Error('no')
  },
}
const now = Date.UTC(2026, 10, 22)

test('what was written comes back on its own page, for a day, until it has arrived', () => {
  const store = drawer()
  keepAnswers(store, '/iets-toevoegen', { title: 'Breien' }, now)
  expect(readAnswers(store, '/iets-toevoegen', now + 1_000)).toEqual({ title: 'Breien' })
  expect(readAnswers(store, '/klopt-niet', now + 1_000)).toBeUndefined()
  expect(readAnswers(store, '/iets-toevoegen', now + 25 * 60 * 60_000)).toBeUndefined()
  forgetAnswers(store)
  expect(readAnswers(store, '/iets-toevoegen', now)).toBeUndefined()
})

test('a browser that keeps nothing is no problem', () => {
  keepAnswers(shut, '/', { title: 'x' }, now)
  forgetAnswers(shut)
  expect(readAnswers(shut, '/', now)).toBeUndefined()
  expect(readAnswers({ ...shut, getItem: () => 'geen json' }, '/', now)).toBeUndefined()
})
