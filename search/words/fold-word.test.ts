import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldWord } from './fold-word.ts'
import { wordsIn } from './words-in.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
)

describe('a word is compared without what people leave out', () => {
  test.each([
    ['Café', 'cafe'],
    ['CAFE\u0301', 'cafe'],
    ['auto’s', 'autos'],
    ["foto's", 'fotos'],
    ['Oekraïens', 'oekraiens'],
    ['żywność', 'zywnosc'],
    ['łóżko', 'lozko'],
    ['İş', 'is'],
    ['ISPARTALI', 'ispartali'],
    ['yüzme', 'yuzme'],
    ['Straße', 'strasse'],
    ['ĳsbaan', 'ijsbaan'],
  ])('%s is %s', (word, folded) => expect(foldWord(word)).toBe(folded))

  test('letters of other scripts stay what they are', () => {
    expect(foldWord('Їжа')).toBe('їжа')
    expect(foldWord('чай')).toBe('чай')
    expect(foldWord('أكل')).toBe('أكل')
    expect(foldWord('طَعَام')).toBe('طعام')
    expect(foldWord('語言')).toBe('語言')
  })

  test('folding again changes nothing, and nothing makes it fail', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldWord(text)
        expect(foldWord(folded)).toBe(folded)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('the words in a text', () => {
  test('are runs of letters and digits, folded', () => {
    expect(wordsIn('Koffie-ochtend (55+), elke dinsdag om 10.30 uur!')).toEqual(
      'koffie ochtend 55 elke dinsdag om 10 30 uur'.split(' '),
    )
    expect(wordsIn('de oma’s van Café Zuid')).toEqual(['de', 'omas', 'van', 'cafe', 'zuid'])
  })

  test('are found in Arabic and Ukrainian too', () => {
    expect(wordsIn('أريد، تعلم اللغة؟')).toEqual(['أريد', 'تعلم', 'اللغة'])
    expect(wordsIn("комп'ютер і школа")).toEqual(['компютер', 'і', 'школа'])
  })

  test('are words of themselves', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of wordsIn(text)) expect(wordsIn(word)).toEqual([word])
      }),
      { numRuns: 1_000 },
    )
  })
})
