import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionKeys } from './question-keys.ts'
import { soundKey } from './sound-key.ts'
import { stopWords } from './stop-words.ts'
import { wordKeys } from './word-keys.ts'
import { wordsIn } from './words-in.ts'

const text =
  'Bij het buurthuis helpen vrijwilligers je met schuldhulpverlening en brieven. Vluchtelingenkinderen welkom!'
const keys = wordKeys(text)

describe('what a listing is found by besides its words', () => {
  test('the stems of words that are not their own stem', () => {
    expect(keys.stems).toEqual(expect.arrayContaining(['help', 'vrijwilliger', 'brief']))
    expect(keys.stems).not.toContain('buurthuis')
  })

  test('the parts of compounds, their parts and the stems of those', () => {
    expect(keys.parts).toEqual(
      expect.arrayContaining([
        'buurt',
        'huis',
        'schuld',
        'schuldhulp',
        'hulp',
        'hulpverlening',
        'vluchteling',
        'kind',
      ]),
    )
    expect(keys.parts).not.toContain('thuis')
  })

  test('sounds, but not of stop words', () => {
    expect(keys.sounds).toContain(soundKey('buurtuis'))
    expect(wordKeys('van de voor zonder tegen')).toEqual({ stems: [], parts: [], sounds: [] })
  })

  test('a text has the same keys every time, each once, and nothing makes it fail', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), (any) => {
        const keys = wordKeys(any)
        expect(wordKeys(any)).toEqual(keys)
        for (const list of Object.values(keys)) expect(new Set(list).size).toBe(list.length)
      }),
    )
  })

  test('a very long text has a sensible number of keys', () => {
    const long = Array.from({ length: 5_000 }, (_, i) => `woord${i} taal${'abcdefghij'[i % 10]}huizen`).join(
      ' ',
    )
    for (const list of Object.values(wordKeys(long))) expect(list.length).toBeLessThanOrEqual(400)
  })
})

describe('what a question asks for', () => {
  test('the words that matter, in order', () => {
    expect(questionKeys('ik zoek hulp bij mijn schulden').content).toEqual(['hulp', 'schulden'])
    expect(questionKeys('Waar kan ik wandelen met een groep?').content).toEqual(['wandelen', 'groep'])
  })

  test('what was written apart and what was written as one meet', () => {
    const apart = wordKeys('de repetitie van het koor')
    const asOne = questionKeys('koorrepetitie')
    expect(asOne.parts).toEqual(['koor', 'repetitie'])
    expect(
      questionKeys('koor repetitie').content.every((word) => wordKeys('koorrepetitie').parts.includes(word)),
    ).toBe(true)
    expect(apart.stems).toEqual([])
    expect(questionKeys('hulp bij schulden').stems).toContain('schuld')
  })

  test('of a long story the ten words that say most', () => {
    const story =
      'ik ben 78 en mijn man is overleden en nu zit ik de hele dag alleen thuis en ik wil graag mensen ontmoeten om samen koffie te drinken of te wandelen in woensel'
    const { content } = questionKeys(story)
    expect(content).toHaveLength(10)
    expect(content).toEqual(
      expect.arrayContaining(['overleden', 'ontmoeten', 'koffie', 'wandelen', 'woensel']),
    )
    expect(content).not.toContain('78')
  })

  test('only stop words ask for nothing', () => {
    expect(questionKeys('waar kan ik dat?')).toEqual({ content: [], stems: [], parts: [], sounds: [] })
  })

  test('whatever is asked: at most ten words, from the question, no stop words, quickly', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 60 })), (question) => {
        const { content } = questionKeys(question)
        const asked = new Set(wordsIn(question))
        expect(content.length).toBeLessThanOrEqual(10)
        expect(content.filter((word) => !asked.has(word) || stopWords.has(word))).toEqual([])
      }),
    )
    const start = performance.now()
    questionKeys('schuldhulpverleningsmedewerkersoverleg '.repeat(260))
    questionKeys('a'.repeat(10_000))
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})
