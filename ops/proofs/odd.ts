import fc from 'fast-check'
import { root } from '../environment.ts'

/** What programs stumble over: signs, numbers, days, ids and names that look like something else. */
export const oddTexts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'a\udc00b',
  '\uFEFF',
  '\u202Eneppo',
  'e\u0301'.repeat(300),
  '👩‍👩‍👧‍👦'.repeat(40),
  '\r\nBcc: x@example.org',
  "' or 1=1 --",
  "'));drop table users;--",
  '" OR find.listed = false',
  '%_\\%',
  '%'.repeat(2_000),
  '\\',
  '$1',
  '${7*7}{{7*7}}<%= 7*7 %>',
  '</script><script>alert(1)</script>',
  '../../etc/passwd',
  '..\\..\\secrets.json',
  '/etc/passwd\0.webp',
  'file:///etc/passwd',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '[object Object]',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '-1',
  '-0',
  '0.1',
  '2147483648',
  '9007199254740993',
  '99999999999999999999999999',
  '0x10',
  '1,2,3',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  '-'.repeat(36),
  '0'.repeat(36),
  '2026-02-31',
  '0000-00-00',
  '9999-12-31T23:59:60Z',
  '+275760-09-13T00:00:00.001Z',
  '-000001-01-01',
  '2026-03-29T02:30:00',
  '24:00',
  'a'.repeat(12_000),
  '((((((((((a+)+)+)+)+)+)+)+)+)+)$',
] as const

export const oddText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddTexts) },
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

export const oddNumber = fc.oneof(
  fc.constantFrom(-1, -0, 0.1, 1e308, -1e308, 2 ** 31, 2 ** 53, 1e21, Number.MIN_VALUE),
  fc.integer(),
)

/** Anything JSON can hold, more often what is hard to take. */
export const oddJson: fc.Arbitrary<unknown> = fc.letrec((again) => ({
  value: fc.oneof(
    { weight: 6, arbitrary: oddText },
    { weight: 2, arbitrary: oddNumber },
    { weight: 2, arbitrary: fc.constantFrom(null, true, false) },
    fc.array(again('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom('id', 'value', 'relationTo', 'equals', 'in', 'root', 'length', 'x', '0'),
      again('value'),
      {
        maxKeys: 3,
      },
    ),
  ),
})).value

/** So many levels in one another. */
export const nested = (levels: number): string => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels)

/** An address escaped as a browser would, save what it would not let through. */
export const escaped = (text: string): string => encodeURIComponent(text.toWellFormed())

/** Parts of an address that no browser sends. */
export const rawParts = [
  '%',
  '%zz',
  '%FF%FE',
  '%C0%80',
  '%ED%A0%80',
  '%00',
  '%2e%2e%2f',
  '%5c',
  '%0d%0a',
  '+',
  ';',
  '%25zz',
] as const

/** What no answer may hold: where our code lies, what Postgres said, which engine stands behind it. */
export const leak = new RegExp(
  [
    root.replace(/[^\w/]/g, '\\$&'),
    /node_modules|\.[jt]s:\d+:\d+|\n\s+at |select "|insert into "|invalid input syntax|drizzle|meilisearch/
      .source,
    /ECONNREFUSED|127\.0\.0\.1:\d{4,5}\/indexes/.source,
  ].join('|'),
  'i',
)
