import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyQuery, type ListingQuery, listingQuerySchema, longestText } from '../query.ts'
import { formatQuery, parseQuery, tidyText } from '../query-url.ts'
import { anyQuery } from '../testing/any-query.ts'
import { townWith } from '../testing/the-town.ts'
import { toLexicon } from './question-lexicon.ts'
import { readQuestion } from './read-question.ts'
import { toWords } from './to-words.ts'

const now = { date: '2026-11-03', time: '10:00' }
const known = townWith({
  postcodes: { 5611: ['BU07721110'] },
  aliases: { WK077241: ['Woensel'] },
  holidays: [{ name: 'Herfstvakantie', from: '2026-11-07', until: '2026-11-09' }],
})
const lexicon = toLexicon(known)
const read = (query: ListingQuery) => readQuestion(query, lexicon, now)

/** Words that mean something to the reader, in any order, with what people put between them. */
const pieces = [
  ...[
    'in',
    'de',
    'het',
    'bij',
    'voor',
    'van',
    'op',
    'niet',
    'geen',
    'en',
    'of',
    'ik',
    'ben',
    'wil',
    'is',
    'wijk',
    "'s",
    's',
  ],
  ...[
    'Vaartbroek',
    'bergen',
    'Tuindorp',
    'Strijp-S',
    "'t",
    'Hool',
    'Woensel',
    'oud',
    'halve',
    'maan',
    '5611',
    'AB',
  ],
  ...[
    'vandaag',
    'van',
    'avond',
    'morgen',
    'zaterdag',
    'middag',
    'avonds',
    'weekend',
    'week',
    'deze',
    'volgende',
    '12',
    'november',
  ],
  ...[
    '12-11',
    '3-12',
    'jaar',
    '6',
    '72',
    '55+',
    'kind',
    'kinderen',
    'ouderen',
    'vrouwen',
    'peuter',
    'mensen',
    'met',
    'een',
  ],
  ...[
    'gratis',
    'niets',
    'kosten',
    'inloop',
    'zonder',
    'afspraak',
    'rolstoel',
    'lift',
    'Turks',
    'spreek',
    'English',
    'vakantie',
  ],
  ...[
    'koffie',
    'wandelen',
    'groen',
    'buurt',
    'de buurt',
    'steun',
    'mantelzorgers',
    'vrijwilligerswerk',
    'helpen',
    'alleen',
  ],
  ...[
    '"',
    '“',
    '”',
    ',',
    '.',
    '?',
    '(',
    ')',
    '-',
    '/',
    '+',
    '🎉',
    'بالعربية',
    'é',
    '\u0301',
    '\u200b',
    "'",
    '--',
    ';',
    '*',
  ],
]
const salad = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', ' ', ',', '', '  ', ', ')), {
    maxLength: 40,
  })
  .map((list) => list.flat().join(''))
const anyText = fc.oneof(
  { arbitrary: salad, weight: 4 },
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const tidy = (text: string) => tidyText(tidyText(text).slice(0, longestText))
const anyQuestion = fc
  .tuple(fc.oneof(fc.constant(emptyQuery), anyQuery), salad)
  .map(([query, text]): ListingQuery => ({ ...query, text: tidy(text) }))

const runs = { numRuns: 2_000 }

describe('whatever one types', () => {
  test('every word is either in a part or still there, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { parts, text: left } = read({ ...emptyQuery, text })
        const taken = (from: number, until: number) =>
          parts.some((part) => part.from <= from && until <= part.until)
        const kept = toWords(text).filter((word) => !taken(word.from, word.until))
        expect(toWords(left).map((word) => word.folded)).toEqual(kept.map((word) => word.folded))
      }),
      runs,
    )
  })

  test('what is neither a word nor a comma stays too', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const symbols = (one: string) => one.normalize('NFC').match(/[\p{So}\p{Sm}\p{Sc}"“”*@#]/gu) ?? []
        const left = symbols(read({ ...emptyQuery, text }).text)
        // A plus may belong to "55+".
        const without = (list: string[]) => list.filter((one) => one !== '+')
        expect(without(left)).toEqual(without(symbols(text)))
      }),
      runs,
    )
  })

  test('reading what was read changes nothing', () => {
    fc.assert(
      fc.property(anyQuestion, (query) => {
        const once = read(query)
        const twice = read(once.query)
        expect(twice.parts).toEqual([])
        expect(twice.query).toEqual(once.query)
      }),
      runs,
    )
  })

  test('every change is a piece of a query, and the query survives the address bar', () => {
    fc.assert(
      fc.property(anyQuestion, (query) => {
        const { parts, query: understood } = read(query)
        for (const { change } of parts) {
          expect(Object.keys(change).length).toBeGreaterThan(0)
          expect(listingQuerySchema.partial().parse(change)).toEqual(change)
        }
        expect(listingQuerySchema.parse(understood)).toEqual(understood)
        expect(parseQuery(formatQuery(understood))).toMatchObject({ query: understood, faults: [] })
      }),
      runs,
    )
  })

  test('no choice that was there is lost', () => {
    fc.assert(
      fc.property(anyQuestion, (query) => {
        const { query: understood } = read(query)
        for (const [key, value] of Object.entries(query))
          if (Array.isArray(value)) expect(understood[key as 'days']).toEqual(expect.arrayContaining(value))
          else if (key !== 'text' && value !== null && key !== 'near')
            expect(understood[key as 'age']).toEqual(value)
      }),
      { numRuns: 500 },
    )
  })

  test('what is between quotation marks is left alone', () => {
    fc.assert(
      fc.property(salad, (text) => {
        const quoted = `"${tidyText(text).replace(/["“”„«»]/g, ' ')}"`
        expect(read({ ...emptyQuery, text: quoted }).text).toBe(quoted)
      }),
      { numRuns: 500 },
    )
  })
})

describe('ten thousand characters', () => {
  const long = (piece: string) => piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000)
  test.each([
    ...[
      'koffie ',
      'gratis ',
      'in ',
      'niet gratis ',
      'gratis of ',
      'zaterdag en ',
      'in Vaartbroek ',
      'van 6 ',
      '1-2-',
      "'s ",
    ],
    ...[
      'a',
      ' ',
      '"',
      ',',
      '🎉',
      'é',
      '((((',
      'ik ben 72 ',
      'in de buurt van ',
      'tot en met ',
      'groen en de buurt ',
      'ב ',
      '12-11 ',
    ],
  ])('of "%s" take no time', (piece) => {
    const query = { ...emptyQuery, text: long(piece) }
    read(query)
    const began = performance.now()
    read(query)
    // Reading again and again what was read before would take minutes.
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
