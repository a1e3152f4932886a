import { expect, test } from 'vitest'
import { ordinaryWordsIn } from './ordinary-words.ts'
import { wordsIn } from './words-in.ts'

const ordinary = (text: string) => [...ordinaryWordsIn(wordsIn(text))]

test('in a sentence the words of any story say little', () => {
  expect(ordinary('mijn moeder is vorige maand overleden')).toEqual(['moeder', 'vorige', 'maand'])
  expect(ordinary('ik krijg al twee maanden geen loon')).toEqual(['twee', 'maanden'])
})

test('who types a word or two means them', () => {
  for (const text of ['lange dag', 'moeder', 'eerste keer', '']) expect(ordinary(text)).toEqual([])
})

test('relatives say little only when it is told whose they are', () => {
  expect(ordinary('koffie voor vrouw en man')).toEqual([])
  expect(ordinary('oppas nodig voor mijn vrouw')).toEqual(['vrouw'])
})
