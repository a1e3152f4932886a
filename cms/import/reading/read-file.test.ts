import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'
import { guessSeparator } from './guess-separator.ts'
import { readFile } from './read-file.ts'
import { splitCells } from './split-cells.ts'
import { makeXlsx } from './testing/make-xlsx.ts'
import { UnreadableFile } from './unreadable-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const texts = async (bytes: Uint8Array) =>
  (await readFile(bytes)).rows.map((row) => row.cells.map((cell) => cell.text))

const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16())
}
const said = 'naam;plaats\nCafé Zoë – gezellig;Eindhoven\n'

describe('the code of the text', () => {
  test.each([
    ['utf-8', utf8(said)],
    ['utf-8', utf8(`\ufeff${said}`)],
    ['utf-16le', utf16(said, 'le', true)],
    ['utf-16be', utf16(said, 'be', true)],
    ['utf-16le', utf16(said, 'le', false)],
    ['utf-16be', utf16(said, 'be', false)],
    ['windows-1252', new Uint8Array(Buffer.from(said.replace('–', '\u0096'), 'latin1'))],
  ])('%s is recognised', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: said, encoding })
  })
})

describe('cells', () => {
  test.each([';', ',', '\t', '|'] as const)('the separator %j is found', (separator) => {
    const text = [
      ['titel', 'tijd', 'kosten'],
      ['Koffie, thee', '10:00', '1,50'],
      ['Zingen', '', 'gratis'],
    ]
    const csv = text.map((row) => row.map((cell) => `"${cell}"`).join(separator)).join('\n')
    expect(guessSeparator(csv).separator).toBe(separator)
  })

  test('Excel may say the separator itself, and a column of commas does not mislead', async () => {
    expect(await texts(utf8('sep=|\na|b\n1|2\n'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(guessSeparator('naam;tekst\nA;een, twee, drie\nB;vier, vijf, zes\n').separator).toBe(';')
  })

  test('every cell knows its line, also after cells of several lines', () => {
    const { rows } = splitCells('kop;kop2\r\n"een\r\ntwee";drie\r\n\r\nvier;"vijf"\r\n', ';')
    expect(rows.map((row) => row.cells)).toEqual([
      [
        { text: 'kop', line: 1, column: 1 },
        { text: 'kop2', line: 1, column: 2 },
      ],
      [
        { text: 'een\ntwee', line: 2, column: 1 },
        { text: 'drie', line: 3, column: 2 },
      ],
      [
        { text: 'vier', line: 5, column: 1 },
        { text: 'vijf', line: 5, column: 2 },
      ],
    ])
  })

  test('stray quotes lose nothing', () => {
    const { rows, openQuoteAt } = splitCells('a;De 5" buis;"hij zei "ja" tegen mij";"x"y;"open\nnog', ';')
    expect(rows[0]!.cells.map((cell) => cell.text)).toEqual([
      'a',
      'De 5" buis',
      'hij zei "ja" tegen mij',
      'x"y;"open\nnog',
    ])
    expect(openQuoteAt).toBe(1)
  })

  test('uneven rows stay as they are', async () => {
    expect(await texts(utf8('a;b;c\n1;2\n1;2;3;4\n'))).toEqual([
      ['a', 'b', 'c'],
      ['1', '2'],
      ['1', '2', '3', '4'],
    ])
  })

  test('whatever is written well is read back the same', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' ', 'é', ',') })
    const sheet = fc.array(
      fc.array(cell, { minLength: 2, maxLength: 5 }).filter((row) => row.some((one) => one.trim() !== '')),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(sheet, (rows) => {
        const csv = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'))
          .join('\r\n')
        expect(splitCells(csv, ';').rows.map((row) => row.cells.map((one) => one.text))).toEqual(rows)
      }),
    )
  })
})

describe('Excel', () => {
  test('texts, numbers, days and times arrive as a person would write them', async () => {
    const bytes = makeXlsx({
      Uitleg: [['Lees dit eerst']],
      Aanbod: [
        ['Titel', 'Prijs', 'Datum'],
        ['Koor', 2.5, { day: 46000 }],
        ['', '', ''],
        ['Soep', 0, { day: 46000.4375 }],
      ],
    })
    const table = await readFile(bytes)
    expect(table.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['Titel', 'Prijs', 'Datum'],
      ['Koor', '2.5', '09-12-2025'],
      ['Soep', '0', '09-12-2025 10:30'],
    ])
    expect(table.rows[2]!.line).toBe(4)
    expect(table.remarks).toEqual(['Alleen het blad “Aanbod” is gelezen. Niet gelezen: Uitleg.'])
  })
})

describe('what is no list is refused in a sentence', () => {
  const bomb = zipSync({
    'xl/workbook.xml': strToU8('<x/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(160_000_000),
  })
  const farAway = zipSync({
    'xl/workbook.xml': strToU8('<x/>'),
    'xl/worksheets/sheet1.xml': strToU8('<c r="XFD1048576"><v>1</v></c>'),
  })
  test.each([
    ['leeg', new Uint8Array()],
    ['PDF', utf8('%PDF-1.7 …')],
    ['oud Excel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
    ['webpagina', utf8('<!DOCTYPE html><html><body>Log in</body></html>')],
    ['JSON', utf8('[{"naam":"x"}]')],
    ['plaatje', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ['geen tekst', new Uint8Array([1, 2, 0, 3, 4, 0, 0, 5, 6, 7, 7, 7])],
    ['geen rijen', utf8('naam;plaats\n')],
    ['ander ingepakt bestand', zipSync({ 'word/document.xml': strToU8('<x/>') })],
    ['half bestand', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }).slice(0, 40)],
    ['bom', bomb],
    ['cel heel ver weg', farAway],
    ['meer dan 20 MB', new Uint8Array(20_000_001)],
  ])('%s', async (_, bytes) => {
    const refused = await readFile(bytes).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(UnreadableFile)
    expect((refused as Error).message).toMatch(/[.?]$/)
  })
})
