import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parameters } from '#search/address-words.ts'
import { emptyQuery } from '#search/query.ts'
import { anyQuery } from '#search/testing/any-query.ts'
import { lookParameters } from './look-words.ts'
import { formatWidget, parseWidget } from './widget-address.ts'
import { corners, schemes, usualLook, widgetForms, type WidgetLook } from './widget-choices.ts'

const hex = fc.option(fc.stringMatching(/^#[0-9a-f]{6}$/))
const template = fc.constantFrom('https://bieb.nl/agenda/{aanbod}', 'https://bieb.nl/?wat=a&aanbod={aanbod}')
const look: fc.Arbitrary<WidgetLook> = fc.record({
  form: fc.constantFrom(...widgetForms),
  colour: hex,
  ground: hex,
  scheme: fc.constantFrom(...schemes),
  corners: fc.constantFrom(...corners),
  fonts: fc.uniqueArray(fc.stringMatching(/^[A-Za-z]([A-Za-z0-9 -]{0,20}[a-z0-9])?$/), { maxLength: 6 }),
  hasHeading: fc.boolean(),
  hasField: fc.boolean(),
  language: fc.constant('nl' as const),
  opens: fc.oneof(
    fc.constant({ at: 'frame' as const }),
    fc.constant({ at: 'site' as const }),
    fc.record({ at: fc.constant('host' as const), template }),
  ),
  listings: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/), { maxLength: 20 }),
  // What was saved stands by its number alone.
  set: fc.constant(null),
})

const read = (words: string) => parseWidget(new URLSearchParams(words))

test('what a host chose comes back from its address, every choice of it', () => {
  fc.assert(
    fc.property(anyQuery, look, (query, look) => {
      const address = formatWidget({ query, look }).toString()
      expect(read(address)).toEqual({ choices: { query, look }, faults: [] })
    }),
  )
})

test('whatever stands in an address, it is read, and read again it is the same', () => {
  const name = fc.constantFrom(...Object.values(lookParameters), ...Object.values(parameters))
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
      const { choices } = parseWidget(new URLSearchParams(pairs))
      expect(parseWidget(formatWidget(choices)).choices).toEqual(choices)
    }),
  )
})

test('no word for the look is a word of a question', () => {
  const both = Object.values(lookParameters).filter((word) =>
    (Object.values(parameters) as string[]).concat('vanaf').includes(word),
  )
  expect(both).toEqual([])
})

test('an address without words is the usual list of everything', () => {
  expect(read('')).toEqual({ choices: { query: emptyQuery, look: usualLook }, faults: [] })
})

test('colours are taken as people write them', () => {
  expect(read('kleur=%23E30613&grond=fff').choices.look).toMatchObject({
    colour: '#e30613',
    ground: '#ffffff',
  })
  expect(read('kleur=rood').faults).toMatchObject([{ parameter: 'kleur', value: 'rood' }])
})

test('of the fonts of a page only names are left', () => {
  const fonts = (family: string) =>
    read(new URLSearchParams({ lettertype: family }).toString()).choices.look.fonts
  expect(fonts(`"Source Sans 3", 'Gill Sans', -apple-system, sans-serif`)).toEqual([
    'Source Sans 3',
    'Gill Sans',
    '-apple-system',
    'sans-serif',
  ])
  expect(fonts('a;} body{display:none, url(https://kwaad.nl), "</style>", Arial')).toEqual(['Arial'])
})

test.each([
  'http://bieb.nl/{aanbod}',
  'javascript:alert(1)//{aanbod}',
  'https://bieb.nl/agenda',
  'https://{aanbod}.bieb.nl/',
  'https://bieb.nl/{aanbod}/{aanbod}',
  'https://iemand:woord@bieb.nl/{aanbod}',
  `https://bieb.nl/{aanbod}${'a'.repeat(500)}`,
  '{aanbod}',
])('a listing does not open on %s', (template) => {
  const { choices, faults } = parseWidget(new URLSearchParams({ open: template }))
  expect(choices.look.opens).toEqual({ at: 'frame' })
  expect(faults).toHaveLength(1)
})
