import { expect, test } from 'vitest'
import type { Cost } from '#search/document.ts'
import { costInWords, costNotes } from './cost-in-words.ts'

const paid = (amount: number | null, told: object = {}): Cost => ({
  case: 'paid',
  amount,
  per: null,
  passes: [],
  note: null,
  ...told,
})
const plain = (words: string) => words.replaceAll(/\s/g, ' ')

test('free is a case of its own, and so is an amount of nothing', () => {
  expect(costInWords({ case: 'free', note: null })).toBe('Gratis')
  expect(costInWords(paid(0))).toBe('Gratis')
})

test('an amount is written as on a price tag', () => {
  expect(plain(costInWords(paid(250, { per: 'time' })))).toBe('€ 2,50 per keer')
  expect(plain(costInWords(paid(500, { per: 'month' })))).toBe('€ 5 per maand')
  expect(costInWords(paid(null))).toBe('Kost geld')
})

test('a note and the passes that help come after', () => {
  const notes = costNotes(
    paid(450, { note: 'Kinderen betalen niets.', passes: ['stadspas', 'stichting-leergeld'] }),
  )
  expect(notes).toEqual([
    'Kinderen betalen niets.',
    'Betalen of korting kan met: Stadspas en Stichting Leergeld.',
  ])
  expect(costNotes({ case: 'unknown' })).toEqual([])
})
