import { expect, test } from 'vitest'
import { askedWords } from './asked-words.ts'
import { synonyms } from './synonyms.ts'

test('a question is asked by the stems of the words that say something', () => {
  expect(askedWords('ik zoek een wandelgroep of wandelgroepen')).toBe(askedWords('wandelgroep'))
  expect(askedWords('wat is er')).toBe('wat is er')
})

test('what is said in one way is meant in others, in the form in which questions are asked', () => {
  const all = synonyms()
  expect(all[askedWords('bijstand')]).toContain(askedWords('uitkering'))
  for (const [phrase, others] of Object.entries(all)) {
    expect(others).not.toContain(phrase)
    expect(others.length).toBeGreaterThan(0)
  }
})
