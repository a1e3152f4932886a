import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as words from './address-words.ts'
import { type ChoiceKey, choiceKeys, emptyQuery, type ListingQuery, listingQuerySchema } from './query.ts'
import { formatQuery, parseQuery, queryAddress, tidyText } from './query-url.ts'
import { anyQuery } from './testing/any-query.ts'
import { spokenLanguages } from './vocabulary.ts'

const { parameters } = words
const parse = (address: string | [string, string][]) => parseQuery(new URLSearchParams(address))
const asked = (told: Partial<ListingQuery>): ListingQuery => ({ ...emptyQuery, ...told })

describe('an address and a query are one another', () => {
  test('what was written is read back, whatever was asked', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(listingQuerySchema.parse(query)).toEqual(query)
        expect(parse(formatQuery(query).toString())).toEqual({ query, faults: [], unknown: [] })
      }),
      { numRuns: 300 },
    )
  })

  test('the order and the repeats of an address do not matter', () => {
    const shuffled = anyQuery.chain((query) => {
      const entries = [...formatQuery(query)]
      const twice = fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length * 2 })
      return fc.record({ query: fc.constant(query), entries: twice })
    })
    fc.assert(
      fc.property(shuffled, ({ query, entries }) => {
        expect(formatQuery(parse(entries).query).toString()).toBe(formatQuery(query).toString())
      }),
    )
  })

  test('nothing asked is an empty address', () => {
    expect(parse('').query).toEqual(emptyQuery)
    expect(queryAddress('/zoeken', emptyQuery)).toBe('/zoeken')
    expect(queryAddress('/zoeken', asked({ text: 'samen eten', page: 2 }))).toBe(
      '/zoeken?zoek=samen+eten&pagina=2',
    )
  })

  test('empty parameters, as a form sends them, ask for nothing', () => {
    const blank = Object.values(parameters).map((name): [string, string] => [name, ' '])
    expect(parse(blank)).toEqual({ query: emptyQuery, faults: [], unknown: [] })
  })
})

describe('the Dutch words of the address', () => {
  const tables: [ChoiceKey, Record<string, string>][] = [
    ['kinds', words.kindWords],
    ['access', words.accessWords],
    ['rungs', words.rungWords],
    ['costs', words.costWords],
    ['takePart', words.takePartWords],
    ['whereabouts', words.whereaboutsWords],
    ['facilities', words.facilityWords],
    ['days', words.dayWords],
    ['dayParts', words.dayPartWords],
    ['languages', Object.fromEntries(spokenLanguages.map((tag) => [tag, tag]))],
  ]
  const all = tables.flatMap(([key, table]) =>
    Object.entries(table).map(([code, word]) => ({ key, code, word })),
  )

  test.each(all)('$word means $code', ({ key, code, word }) => {
    const query = asked({ [key]: [code] })
    expect(formatQuery(query).toString()).toBe(new URLSearchParams([[parameters[key], word]]).toString())
    expect(parse([[parameters[key], ` ${word.toUpperCase()} `]])).toMatchObject({ query, faults: [] })
  })

  test.each(Object.entries(words.sortWords))('sorting by %s is %s', (sort, word) => {
    expect(parse([['sorteer', word]])).toMatchObject({ query: { sort }, faults: [] })
  })

  test('no parameter and no word stands for two things', () => {
    for (const table of [parameters, words.sortWords, ...tables.map(([, one]) => one)])
      expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length)
  })

  test('the code behind a word is not itself a word', () => {
    expect(parse('soort=activity').faults).toMatchObject([{ parameter: 'soort', value: 'activity' }])
  })
})

describe('what cannot be understood is named and left out', () => {
  const hostile = ['?', '__proto__', '🦄', '\ud83e', 'a'.repeat(10_000), "' OR 1=1 --", '../../etc/passwd']
  const closed = choiceKeys.map((key) => parameters[key])
  const numbered = [parameters.age, parameters.radius, parameters.page]
  const rest = [parameters.near, parameters.box, parameters.sort]

  test.each([...closed, ...numbered, ...rest])('in %s', (parameter) => {
    for (const value of hostile) {
      const { query, faults } = parse([[parameter, value]])
      expect(query).toEqual(emptyQuery)
      expect(faults).toHaveLength(1)
      expect(faults[0]).toMatchObject({ parameter, message: expect.stringMatching(/^[A-Z].*\.$/) })
      expect(faults[0]!.value.length).toBeLessThanOrEqual(61)
    }
  })

  test.each([
    'leeftijd=-1',
    'leeftijd=121',
    'leeftijd=7.5',
    'straal=99',
    'straal=50001',
    'straal=1e3',
    'pagina=0',
    'pagina=-3',
    'pagina=501',
    'pagina=999999999999',
    'pagina=0x10',
    'nabij=91,5',
    'nabij=51,181',
    'nabij=51.44',
    'nabij=51.44,5.47,3',
    'nabij=NaN,NaN',
    'nabij=PC5611',
    'gebied=5.5,51.4,5.4,51.5',
    'gebied=5.4,51.5,5.5,51.4',
    'gebied=5.4,51.4,5.4,51.4',
    'gebied=-181,51.4,5.5,51.5',
    'gebied=5.4,-86,5.5,51.5',
    'gebied=5.4,51.4,5.5',
    'gebied=5.4,51.4,5.5,Infinity',
    'wijk=BU07721110',
    'buurt=WK077211',
    'dag=2026-02-30',
    'dag=20261103',
    'dagdeel=nacht',
    'thema=Ontmoeten',
    'thema=ontmoeten--eten',
  ])('%s', (address) => {
    const { query, faults } = parse(address)
    expect(query).toEqual(emptyQuery)
    expect(faults).toMatchObject([
      { parameter: address.split('=')[0], value: address.slice(address.indexOf('=') + 1) },
    ])
  })

  test('each bad parameter is named, also beside one with a hundred unknown words', () => {
    const crowd = Array.from({ length: 100 }, (_, i): [string, string] => ['dag', `dag-${i}`])
    const { faults } = parse([
      ...crowd,
      ['soort', 'kunst'],
      ['thema', 'A'],
      ['pagina', '-1'],
      ['sorteer', 'prijs'],
    ])
    expect(new Set(faults.map((fault) => fault.parameter))).toEqual(
      new Set(['dag', 'soort', 'thema', 'pagina', 'sorteer']),
    )
  })

  test('the good is kept beside the bad', () => {
    const { query, faults } = parse('soort=plek&soort=kunst&leeftijd=oud&dag=vandaag')
    expect(query).toEqual(asked({ kinds: ['place'], days: ['today'] }))
    expect(faults.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([
      'soort=kunst',
      'leeftijd=oud',
    ])
  })

  test('a parameter nobody knows is told apart', () => {
    const { query, faults, unknown } = parse('utm_source=krant&__proto__=1&constructor=2&Zoek=x')
    expect({ query, faults }).toEqual({ query: emptyQuery, faults: [] })
    expect(unknown).toEqual(['utm_source', '__proto__', 'constructor', 'Zoek'])
  })

  test('of ten thousand repeats one choice is left, of ten thousand themes the first twenty', () => {
    const many = (word: (i: number) => string) =>
      Array.from({ length: 10_000 }, (_, i): [string, string] => ['thema', word(i)])
    expect(parse(many(() => 'eten'))).toMatchObject({ query: { themes: ['eten'] }, faults: [] })
    const { query, faults } = parse(many((i) => `thema-${i}`))
    expect(query.themes).toHaveLength(20)
    expect(faults).toMatchObject([{ parameter: 'thema', message: 'Kies er hoogstens 20.' }])
    expect(parse(many((i) => `Thema ${i}`)).faults.length).toBeLessThan(50)
  })
})

describe('words to search for', () => {
  test('ten kilobytes become two hundred characters, and one is told', () => {
    const { query, faults } = parse([['zoek', 'koffie '.repeat(1_500)]])
    expect(query.text.length).toBeLessThanOrEqual(200)
    expect(query.text).toMatch(/^koffie koffie/)
    expect(faults).toMatchObject([{ parameter: 'zoek', message: 'Gebruik hoogstens 200 tekens.' }])
  })

  test('control characters and stray spaces are no part of a question', () => {
    expect(parse([['zoek', ' samen\u0000 \t\n eten\u202e\u200b ']])).toMatchObject({
      query: { text: 'samen eten' },
      faults: [],
    })
  })

  test('an accent is one accent however it was typed', () => {
    expect(parse([['zoek', 'cafe\u0301']]).query.text).toBe('café')
  })

  test('an emoji is a word like any other, and half of one is nothing', () => {
    expect(parse([['zoek', '🧶 breien']]).query.text).toBe('🧶 breien')
    expect(parse([['zoek', '\ud83e breien \udd84']]).query.text).toBe('breien')
  })

  test('an emoji on the edge of too long is left out whole', () => {
    const { query } = parse([['zoek', `${'a'.repeat(199)}🦄🦄`]])
    expect(query.text).toBe('a'.repeat(199))
  })

  test('tidy text stays as it is when it is tidied again', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(tidyText(tidyText(raw))).toBe(tidyText(raw))
      }),
    )
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: 'grapheme', minLength: 150, maxLength: 300 }),
  fc.constantFrom(
    '__proto__',
    '🦄',
    '-1',
    '1e9',
    '51.44,5.47',
    '5.5,51.5,5.4,51.4',
    'plek',
    '2026-11-03',
    ',',
  ),
)

test('no address is so strange that it throws, or asks for something that is not a query', () => {
  const name = fc.oneof(fc.constantFrom(...Object.values(parameters)), anyText)
  fc.assert(
    fc.property(fc.array(fc.tuple(name, anyText), { maxLength: 30 }), (entries) => {
      const { query } = parse(entries)
      expect(listingQuerySchema.parse(query)).toEqual(query)
      const again = parse(formatQuery(query).toString())
      expect(again).toEqual({ query, faults: [], unknown: [] })
    }),
    { numRuns: 500 },
  )
})
