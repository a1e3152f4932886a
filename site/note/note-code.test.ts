import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#search/time/local-date.ts'
import { mostOnNote, readNote, writeNote } from './note-code.ts'

const slug = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/)
const note = fc.record({
  slugs: fc.uniqueArray(slug, { maxLength: mostOnNote }),
  madeOn: fc.nat(5_000).map((days) => addDays('2026-01-01', days)),
})

test('what is written can be read back, whatever is on it', () => {
  fc.assert(
    fc.property(note, (one) => {
      expect(readNote(writeNote(one))).toEqual(one)
    }),
  )
})

test('a code is an address as it is, and fits in a QR code with room to spare', () => {
  fc.assert(
    fc.property(note, (one) => {
      expect(writeNote(one)).toMatch(/^1[\w-]+$/)
      expect(writeNote(one).length).toBeLessThan(600)
    }),
  )
})

test('whatever else stands in the address is no note, and nothing breaks', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^1[\w-]{0,300}$/)), (text) => {
      const read = readNote(text)
      if (read) expect(read.slugs.length).toBeLessThanOrEqual(mostOnNote)
    }),
  )
})

test('one wrong sign is noticed', () => {
  const code = writeNote({ slugs: ['taalcafe', 'koffie-in-de-buurt'], madeOn: '2026-11-22' })
  let read = 0
  for (let at = 1; at < code.length; at++)
    for (const sign of 'AZaz09-_') {
      const broken = code.slice(0, at) + sign + code.slice(at + 1)
      if (broken !== code && readNote(broken)) read++
    }
  // The sum is one of 1444.
  expect(read).toBeLessThan(4)
  expect(readNote(code.slice(0, -1))).toBeUndefined()
})

test('at most ten, each once, and no other signs', () => {
  const slugs = [...Array.from({ length: 12 }, (_, i) => `a-${i}`), 'a-0', 'É', 'a/b', '']
  const read = readNote(writeNote({ slugs: ['É', ...slugs], madeOn: '2026-11-22' }))
  expect(read).toEqual({ slugs: slugs.slice(0, 10), madeOn: '2026-11-22' })
})
