import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWords, writeWords } from './note-words.ts'

test('words come out as they went in, in any script', () => {
  const slug = fc.stringMatching(/^[a-z0-9-]{1,60}$/)
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => text.slice(0, 140))
  fc.assert(
    fc.property(fc.dictionary(slug, word), (words) => {
      const read = readWords(writeWords(words))
      expect(read).toEqual({ ...words })
    }),
  )
})

test('nothing written, nothing in the address; nonsense reads as nothing', () => {
  expect(writeWords({ a: '' })).toBe('')
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readWords(`#w1=${text}`)).toBeTypeOf('object')
    }),
  )
  expect(readWords('#klopt-dit')).toEqual({})
})
