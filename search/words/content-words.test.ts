import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentWords } from './content-words.ts'
import { stopWords } from './stop-words.ts'
import { wordsIn } from './words-in.ts'

test('the words that matter, in order', () => {
  expect(contentWords('ik zoek hulp bij mijn schulden')).toEqual(['hulp', 'schulden'])
  expect(contentWords('Waar kan ik wandelen met een groep?')).toEqual(['wandelen', 'groep'])
})

test('of a long story the ten words that say most', () => {
  const story =
    'ik ben 78 en mijn man is overleden en nu zit ik de hele dag alleen thuis en ik wil graag mensen ontmoeten om samen koffie te drinken of te wandelen in woensel'
  const content = contentWords(story)
  expect(content).toHaveLength(10)
  expect(content).toEqual(expect.arrayContaining(['overleden', 'ontmoeten', 'koffie', 'wandelen', 'woensel']))
  expect(content).not.toContain('78')
})

test('only stop words ask for nothing', () => {
  expect(contentWords('waar kan ik dat?')).toEqual([])
  expect(contentWords('wat is er te doen')).toEqual([])
})

test('whatever is asked: at most ten words, from the question, no stop words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 60 })), (question) => {
      const content = contentWords(question)
      const asked = new Set(wordsIn(question))
      expect(content.length).toBeLessThanOrEqual(10)
      expect(content.filter((word) => !asked.has(word) || stopWords.has(word))).toEqual([])
    }),
  )
})
