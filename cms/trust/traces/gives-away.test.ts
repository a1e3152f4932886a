import { expect, test } from 'vitest'
import { givesAway, namesHouse } from './gives-away.ts'
import { spotsOf } from './spots-of.ts'
import { withoutSpots } from './without-spots.ts'

const address = 'Kwartelhoflaan 77, 5698 QX Eindhoven'

test.each([
  'Kom naar Kwartelhoflaan 77!',
  'KWARTELHOFLAAN 77a',
  'Kwartelhof-laan nr. 77',
  'Kwartelhoflaan, huisnummer 77',
  'Kwartelhofln 77',
  'Kwartelhofln. 77',
  'K w a r t e l h o f l a a n 77',
  'Kwartel\u00adhof\u200blaan\u00a077',
  'Ｋｗａｒｔｅｌｈｏｆｌａａｎ ７７',
  'Kwártelhoflaan 77',
  '77 Kwartelhoflaan',
  'https://example.org/kwartelhoflaan-77',
  'aan de Kwartelhoflaan(77)',
  'postcode 5698qx',
  'postcode 5698-QX',
  '5698\u00a0QX',
])('it is told in %s', (text) => {
  expect(givesAway(address, text)).toBe(true)
})

test.each([
  'Kwartelhoflaan 7',
  'Kwartelhoflaan 778',
  'Aan de Kwartelhoflaan',
  'Kwartelstraat 77',
  '15698 QX',
  '5698 QXA',
  'Bel 077 1234567',
  '',
])('and not in %s', (text) => {
  expect(givesAway(address, text)).toBe(false)
})

test.each([
  ['Kwartelhoflaan 77 5698QX Eindhoven', 'Kwartelhoflaan 77'],
  ['Huize Kwartel\nKwartelhoflaan 77', 'Kwartelhoflaan 77'],
  ['Huize Kwartel Kwartelhoflaan 77 a', 'Kwartelhoflaan 77a'],
  ['Jan van Rijswijckstraat 5', 'de Rijswijckstraat 5'],
  ['1e Dwarsstraat 5', '1e Dwarsstraat 5'],
  ['Kleine Berg 5', 'Kleine Berg 5'],
  ['Bel eerst 040 1234567. Kwartelhoflaan 77', 'kwartelhoflaan 77'],
])('however %s was written down', (secret, text) => {
  expect(givesAway(secret, text)).toBe(true)
})

test('in words about the place itself its street is enough', () => {
  expect(givesAway(address, 'Aan de Kwartelhoflaan, met de groene deur', true)).toBe(true)
  expect(givesAway(address, 'Bij de Kwartelhoflaantjes', true)).toBe(false)
  expect(givesAway('Markt 5', 'Elke week op de markt', true)).toBe(false)
})

test('a house is known by its name, however it is spelled; a name of a few letters is a word like any other', () => {
  const name = 'Wijkhuis Doornakkers'
  for (const text of [
    'In Wijkhuis Doornakkers.',
    'WIJKHUIS-DOORNAKKERS',
    'naaien-in-wijkhuis-doornakkers-659',
  ])
    expect(namesHouse(name, text)).toBe(true)
  for (const text of ['In het wijkhuis', 'Wijkhuis Doornakkerse', 'Doornakkers'])
    expect(namesHouse(name, text)).toBe(false)
  expect(namesHouse('De Es', 'Onder de es')).toBe(false)
})

test('what is no address keeps nothing back, also when it is very long', () => {
  expect(givesAway('Bel eerst 040 1234567', 'Bel eerst 040 1234567', true)).toBe(false)
  const began = performance.now()
  expect(givesAway('a'.repeat(100_000), 'b'.repeat(5_000), true)).toBe(false)
  expect(givesAway(`${'laan '.repeat(300)}7`, 'laan '.repeat(1_000), true)).toBe(false)
  expect(performance.now() - began).toBeLessThan(2_000)
})

test('it goes out of every text, and nothing else does', () => {
  const spots = spotsOf({ address, point: { lat: 51.478213, lng: 5.396243 } }, true)
  const id = '0fb5698a-9d4e-4e6f-8a49-5698ab5698ab'
  const listing = {
    id,
    slug: 'kwartelhoflaan-77',
    title: { nl: 'Opvang Kwartelhoflaan 77', uk: 'Кафе в Kwartelhoflaan 77, 5698 QX: Київ' },
    description: 'Café é. Bij 51.478213, 5.396243 of Kwartelhoflaan 77a, 5698 QX. Bel.',
    contact: { website: 'https://example.org/kwartelhoflaan', phone: '040 123 45 67' },
    schedule: { dates: [{ on: '2026-11-22T00:00:00.000Z', note: null }] },
    ages: { from: 77 },
  }
  expect(withoutSpots(listing, spots)).toEqual({
    ...listing,
    title: { nl: 'Opvang […]', uk: 'Кафе в […]: Київ' },
    description: 'Café é. Bij […] of […]. Bel.',
    contact: { website: null, phone: '040 123 45 67' },
  })
  expect(withoutSpots(listing, [])).toBe(listing)
})
