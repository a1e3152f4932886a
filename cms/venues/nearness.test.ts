import { expect, test } from 'vitest'
import { nearness, type Sketch } from './nearness.ts'

const here = { lng: 5.478, lat: 51.44 }
const metresNorth = (metres: number) => ({ lng: here.lng, lat: here.lat + metres / 111_195 })
const place = (told: Partial<Sketch>): Sketch => ({
  ...{ name: '', street: '', postcode: '', town: '', point: null },
  ...told,
})

test.each<[string, Partial<Sketch>, Partial<Sketch>, ReturnType<typeof nearness>]>([
  [
    'the same street, number and postcode',
    { street: 'Brink 1', postcode: '5611 AB' },
    { street: 'brink 1', postcode: '5611ab' },
    'address',
  ],
  [
    'a number written otherwise',
    { street: 'Dr. Cuyperslaan 12-A', town: 'Eindhoven' },
    { street: 'Dr Cuyperslaan 12a', town: 'EINDHOVEN' },
    'address',
  ],
  ['signs on letters', { street: 'Caféstraat 3' }, { street: 'Cafestraat 3' }, 'address'],
  [
    'the same street in another town',
    { street: 'Kerkstraat 1', town: 'Eindhoven' },
    { street: 'Kerkstraat 1', town: 'Best' },
    null,
  ],
  [
    'another postcode',
    { street: 'Kerkstraat 1', postcode: '5611 AB' },
    { street: 'Kerkstraat 1', postcode: '5684 XY' },
    null,
  ],
  ['a street without a number', { street: 'Kerkstraat' }, { street: 'Kerkstraat' }, null],
  ['the neighbours', { street: 'Kerkstraat 1' }, { street: 'Kerkstraat 11' }, null],
  ['39 metres off', { point: here }, { point: metresNorth(39) }, 'distance'],
  [
    '41 metres off with another name',
    { name: 'De Brink', point: here },
    { name: 'Sporthal', point: metresNorth(41) },
    null,
  ],
  [
    '199 metres off with a like name',
    { name: 'Buurthuis de Brink', point: here },
    { name: 'Buurthuis De Brink', point: metresNorth(199) },
    'name',
  ],
  [
    '199 metres off with a slip',
    { name: 'Wijkcentrum', point: here },
    { name: 'Wijkcentrm', point: metresNorth(199) },
    'name',
  ],
  [
    '201 metres off with the same name',
    { name: 'De Brink', point: here },
    { name: 'De Brink', point: metresNorth(201) },
    null,
  ],
  ['no names, 100 metres off', { point: here }, { point: metresNorth(100) }, null],
  ['the same name and no points', { name: 'De Brink' }, { name: 'De Brink' }, null],
  ['nothing known', {}, {}, null],
])('%s: %#', (_, a, b, reason) => {
  expect(nearness(place(a), place(b))).toBe(reason)
  expect(nearness(place(b), place(a))).toBe(reason)
})
