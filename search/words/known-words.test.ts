import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packWords } from './build/pack-words.ts'
import { fieldWords } from './field-words.ts'
import { foldWord } from './fold-word.ts'
import { isBase, isKind, knownWord, openBlock } from './known-words.ts'
import { toLevel, toWeight } from './part-weights.ts'
import { kinds } from './word-kinds.ts'

const level = fc.integer({ min: 0, max: 15 })
const word = fc.string({ unit: fc.constantFrom(...'abcz'), minLength: 3, maxLength: 30 })
const facts = fc
  .dictionary(word, fc.tuple(level, level, level))
  .map((table) => new Map(Object.entries(table)))

test('what is packed is unpacked the same', () => {
  fc.assert(
    fc.property(facts, (facts) => {
      const unpacked = packWords(facts).flatMap((block) => [...openBlock(block)])
      const numbers = unpacked.map(([word, { first, last, kind }]): [string, number[]] => [
        word,
        [first, last, kind],
      ])
      expect(new Map(numbers)).toEqual(new Map(facts))
    }),
  )
})

test('a weight and its level say the same within a factor of one and a half', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 120, noNaN: true }), (weight) => {
      expect(Math.abs(Math.log2(toWeight(toLevel(weight)) / weight))).toBeLessThanOrEqual(0.5001)
    }),
  )
})

test('common words are known for what they are', () => {
  expect(['huis', 'buurt', 'koffie', 'moeder'].every(isBase)).toBe(true)
  expect(isKind('wandel', kinds.verb)).toBe(true)
  expect(isKind('ontmoeting', kinds.takesS)).toBe(true)
  expect(isBase('huizen')).toBe(false)
  expect(knownWord('xqzwrt')).toBeUndefined()
  expect(knownWord('')).toBeUndefined()
})

test('our own words are written folded, each once', () => {
  const own = fieldWords.map(([word]) => word)
  expect(own.filter((word) => foldWord(word) !== word || word.length < 3)).toEqual([])
  expect(own.filter((word, i) => own.indexOf(word) !== i)).toEqual([])
})
