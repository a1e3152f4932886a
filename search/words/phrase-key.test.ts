import { expect, test } from 'vitest'
import { phraseKey, writtenPhraseKey } from './phrase-key.ts'

const keyOf = (said: string) => phraseKey(said.split(' '))

test.each([
  ['kind luistert niet', 'kinderen willen nooit luisteren'],
  ['rood staan', 'sta altijd rood'],
  ['geld op', 'op is mijn geld'],
])('"%s" is said as "%s" too', (one, other) => expect(keyOf(one)).toBe(keyOf(other)))

test.each([
  ['bang voor mijn man', 'bang dat mijn man'],
  ['geld voor eten', 'geen geld voor eten'],
])('"%s" is not "%s"', (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)))

test('of the pieces of a question one has the key', () => {
  const words = 'ik sta nu altijd rood en'.split(' ')
  const pieces = words.flatMap((_, from) => words.map((__, until) => words.slice(from, until + 1)))
  expect(pieces.filter((piece) => piece.length > 0 && phraseKey(piece)).length).toBe(1)
})

test('one telling word is no phrase', () => {
  expect(['ik ben ziek', 'de', ''].map(keyOf)).toEqual([undefined, undefined, undefined])
  expect(writtenPhraseKey('ik kan het niet alleen')).toBe(keyOf('niet alleen'))
})
