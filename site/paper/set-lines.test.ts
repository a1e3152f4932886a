import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setLines, settable } from './set-lines.ts'

const told = (text: string, width = 200) =>
  setLines([{ text }], width, 10).map(({ fragments }) => fragments.map((part) => part.text).join(''))

test('words go to the next line whole, and every word comes along', () => {
  const lines = told(
    'Kom binnen wanneer u wilt, de koffie staat klaar en er is altijd iemand om mee te praten',
    150,
  )
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.join(' ')).toBe(
    'Kom binnen wanneer u wilt, de koffie staat klaar en er is altijd iemand om mee te praten',
  )
})

test('no line is wider than its column, whatever anyone types', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 40, max: 400 }),
      (text, width) => {
        for (const line of setLines([{ text }], width, 12))
          expect(line.width).toBeLessThanOrEqual(width + 0.01)
      },
    ),
  )
})

test('any letter of Arabic can be set, also those that break fontkit', () => {
  expect(setLines([{ text: '\u0760' }], 100, 12)[0]!.width).toBeGreaterThan(0)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0x600, max: 0x77f }), { maxLength: 12 }), (signs) => {
      for (const line of setLines([{ text: String.fromCodePoint(...signs) }], 200, 12))
        expect(line.width).toBeLessThanOrEqual(200.01)
    }),
  )
})

test('a space between two weights stays', () => {
  const [line] = setLines([{ text: 'Waar: ', weight: 'bold' }, { text: 'thuis' }], 300, 10)
  expect(line!.fragments.map(({ text }) => text).join('')).toBe('Waar: thuis')
  expect(line!.fragments.map(({ font }) => font)).toEqual(['latin/bold', 'latin/regular'])
})

test('Turkish, Polish, Ukrainian and Greek have their letters', () => {
  const text = 'ğüşiöçıİ ąćęłńóśźż ґєії Українська Ελληνικά Tiếng Việt'
  expect(settable(text)).toBe(text)
})

test('Arabic reads from the right, also when it is several words', () => {
  const [line] = setLines([{ text: 'Taal: لغة عربية nu' }], 400, 10)
  const parts = line!.fragments
  const at = (text: string) => parts.find((part) => part.text === text)!.x
  expect(at('لغة')).toBeGreaterThan(at('عربية'))
  expect(at('عربية')).toBeGreaterThan(parts[0]!.x)
  expect(parts.at(-1)!.text.trim()).toBe('nu')
})

test('what cannot be drawn leaves no empty boxes behind', () => {
  expect(settable('Koffie ☕️ en 👩‍👩‍👧 taart')).toBe('Koffie  en  taart')
  expect(settable('Chinees: 中文 学习 gratis')).toBe('Chinees: … gratis')
  expect(settable('a\u0000b\u200bc\u00add')).toBe('a bcd')
})
