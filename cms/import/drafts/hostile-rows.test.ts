import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contactFields } from '../../contact-fields.ts'
import { guessMapping, type Mapping } from '../mapping/guess-mapping.ts'
import { targets } from '../mapping/targets.ts'
import type { Table } from '../reading/table.ts'
import { toDrafts } from './to-drafts.ts'

const nobody = { themes: [], audiences: [], areas: [] }
const columns = targets.filter((target) => target !== 'nothing')
/** Every target has a column of its own. */
const mapping: Mapping = {
  headerLine: null,
  columns: columns.map((target, at) => ({ column: at + 1, header: target, target })),
}
const tableOf = (...rows: string[][]): Table => ({
  rows: rows.map((texts, at) => ({
    line: at + 1,
    cells: texts.map((text, column) => ({ text, line: at + 1, column: column + 1 })),
  })),
  format: '',
  remarks: [],
})

const scrap = fc.constantFrom(
  ...[
    'dinsdag',
    '10:00',
    '-',
    '12:00',
    'Dorpsstraat',
    '12',
    '5611 AB',
    '€ 2,50',
    'a@b.nl',
    'https://x.nl/y',
    '040 1234567',
  ],
  ...[
    '"',
    '=1+1',
    '<b>',
    '\n',
    '*',
    '12 AB',
    '55+',
    'gratis',
    'Stichting',
    'elke',
    '\u202e',
    'nl',
    '{',
    '()',
  ],
)
const cell = fc.oneof(
  fc.array(scrap, { maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)
const row = fc.array(cell, { minLength: columns.length, maxLength: columns.length + 2 })

test('no row, however strange, stops an import, and nothing of it is lost', () => {
  fc.assert(
    fc.property(row, (texts) => {
      const [draft] = toDrafts(tableOf(texts), mapping, nobody)
      const said = squash(JSON.stringify(draft!.fields) + draft!.key)
      for (const word of texts.join(' ').match(/[a-z]{3,}/gi) ?? [])
        if (!isUnderstood(word)) expect(said).toContain(squash(word))
    }),
    { numRuns: 300 },
  )
})
const squash = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
/** Read as a number, a day or an amount, and so no longer there as a word. */
const isUnderstood = (word: string) => /^(elke|dinsdag|gratis|https)$/i.test(word)

test('phone, mail and website of a draft are such as the house takes', () => {
  fc.assert(
    fc.property(row, (texts) => {
      const [draft] = toDrafts(tableOf(texts), mapping, nobody)
      for (const field of contactFields) {
        const { name, validate } = field as {
          name: 'phone' | 'email' | 'website'
          validate?: (v: unknown) => unknown
        }
        if (validate) expect(validate(draft!.fields[name])).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test.each([
  'A',
  'a@',
  'a.',
  '0',
  '0 1-',
  'Aa van de ',
  'maandag en ',
  'straat ',
  '1234 AB ',
  '"',
  '\n',
  'www.',
  'eerste en ',
])('a cell of 30,000 letters %j takes no more than its length is worth beside one of 3,000', (part) => {
  const shortest = (length: number) => {
    const long = part.repeat(length / part.length)
    const table = tableOf(
      columns.map((target) => target),
      columns.map(() => long),
    )
    const times = Array.from({ length: 3 }, () => {
      const from = performance.now()
      toDrafts(table, guessMapping(table), nobody)
      return performance.now() - from
    })
    return Math.min(...times)
  }
  // What goes through a text again for every letter would take a hundred times as long, or never end.
  expect(shortest(30_000) / Math.max(shortest(3_000), 2)).toBeLessThan(50)
})
