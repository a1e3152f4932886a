import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aListing } from '../testing/a-listing.ts'
import { packWords, unpackWords } from './pack-words.ts'
import { termsOf, termsOfWord } from './terms-of.ts'
import { weighWords } from './weigh-words.ts'

test('a word is found by its stem and by the stems of its parts', () => {
  expect(termsOfWord('vrijwilligers')).toEqual({ stem: 'vrijwilliger', parts: [] })
  const { stem, parts } = termsOfWord('schuldhulpverlening')
  expect(stem).toBe('schuldhulpverlening')
  expect(parts).toEqual(expect.arrayContaining(['schuld', 'hulp', 'schuldhulp', 'hulpverlening']))
  expect(termsOfWord('buurthuis').parts).not.toContain('thuis')
})

test('what was written apart and what was written as one meet', () => {
  expect(termsOfWord('koorrepetitie').parts).toEqual(['koor', 'repetitie'])
})

test('a word weighs more in a title than in a text, and a whole word more than a part', () => {
  const words = weighWords(
    aListing({ title: 'Koor', description: 'Een repetitie, en na de repetitie thee.' }),
  )
  expect(words.get('koor')).toBeGreaterThan(words.get('repetitie')!)
  expect(words.get('repetitie')).toBeGreaterThan(words.get('thee')!)
  expect(words.has('een')).toBe(false)
  const terms = termsOf(new Map([['koorrepetitie', 1]]))
  expect(terms.get('koor')).toBeLessThan(terms.get('koorrepetitie')!)
})

test('a secret address is not among the words', () => {
  const listing = aListing({ whereabouts: { at: 'secret', municipality: null } })
  expect([...weighWords(listing).keys()].join(' ')).not.toContain('straat')
})

test('packed and unpacked it is the same, whatever the words', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.replace(/[^\p{L}\p{N}]/gu, 'a'))
    .filter(Boolean)
  const weight = fc.integer({ min: 1, max: 500 }).map((tenths) => tenths / 10)
  fc.assert(
    fc.property(
      fc.dictionary(word, weight),
      fc.uniqueArray(fc.constantFrom('muziek', 'samen-eten', 'werk')),
      fc.boolean(),
      fc.boolean(),
      (words, themes, isQuiet, isLowered) => {
        const listing = { words: new Map(Object.entries(words)), themes, isQuiet, isLowered }
        expect(unpackWords(packWords(listing))).toEqual(listing)
      },
    ),
  )
})
