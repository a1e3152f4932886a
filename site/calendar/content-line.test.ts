import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentLine, escapeText } from './content-line.ts'

const unfold = (lines: string) => lines.replaceAll('\r\n ', '').replace(/\r\n$/, '')
const unescape = (text: string) => text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))

test('no line is longer than 75 bytes, and unfolded it is what it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const value = escapeText(text)
      const folded = contentLine('SUMMARY', value)
      for (const line of folded.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(unfold(folded)).toBe(`SUMMARY:${value}`)
    }),
  )
})

test('a name can end no line and begin no property', () => {
  expect(escapeText('Koffie, thee; en\\of\r\nEND:VEVENT\u0000')).toBe(
    'Koffie\\, thee\\; en\\\\of\\nEND:VEVENT',
  )
})

test('what is escaped can be read back', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\\', ';', ',', '\n', 'n', 'é', '☕') })
  fc.assert(
    fc.property(text, (one) => {
      expect(unescape(escapeText(one))).toBe(one)
    }),
  )
})
