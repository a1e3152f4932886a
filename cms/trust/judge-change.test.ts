import { expect, test } from 'vitest'
import { type ChangeFacts, changeRules, type Guarded, type Row } from './change-rules.ts'
import { judgeChange } from './judge-change.ts'
import type { Reason } from './reasons.ts'

const facts: ChangeFacts = {
  ...{ isWithdrawn: false, isShown: true, secrets: ['Dorpsstraat 12, 5611 AB'] },
  ...{ hosts: new Set(['bekend.example.org']), phones: new Set(['0405556677']) },
}
const before: Record<Guarded, Row> = {
  organisations: {
    ...{ id: '1', name: 'De Brug', kind: 'welfare', phone: '040 111 22 33', email: 'a@example.org' },
    ...{ website: 'https://brug.example.org', description: { nl: 'Wij helpen.', en: null }, picture: null },
  },
  venues: {
    ...{ id: '2', name: 'De Zaal', street: 'Brink 2', postcode: '5611 AB', town: 'Eindhoven', bagId: null },
    ...{ geo: { lat: 51.4, lng: 5.4 }, neighbourhood: 'n1', organisation: 'o1', arriving: 'Naast de kerk.' },
  },
}

const place = ['street', 'postcode', 'town', 'geo', 'neighbourhood', 'bagId']
const table: [Guarded, Row, Reason[], string[], Partial<ChangeFacts>?][] = [
  ['organisations', {}, [], []],
  ['organisations', { name: 'De Boog' }, ['name'], ['name']],
  ['organisations', { name: ' de  brug' }, [], []],
  ['organisations', { phone: '040 999 88 77' }, ['phone'], ['phone']],
  ['organisations', { phone: '+31 (0)40-1112233' }, [], []],
  ['organisations', { phone: '040-5556677' }, [], []],
  ['organisations', { phone: null }, [], []],
  ['organisations', { website: 'https://ergens.example.net' }, ['link'], ['website']],
  ['organisations', { website: 'https://www.brug.example.org/x' }, [], []],
  ['organisations', { website: 'https://bekend.example.org' }, [], []],
  ['organisations', { description: { nl: 'Wij helpen iedereen.' } }, [], []],
  ['organisations', { description: { en: 'See www.ergens.example.net' } }, ['link'], ['description']],
  ['organisations', { description: { nl: 'Bel 040 999 88 77' } }, ['phone'], ['description']],
  ['organisations', { description: { nl: 'NL91 ABNA 0417 1643 00' } }, ['bank-account'], ['description']],
  ['organisations', { description: { nl: 'Kom naar Dorpsstraat 12' } }, ['secret-address'], ['description']],
  ['organisations', { email: 'b@example.org', kind: 'sport', picture: 'p' }, [], []],
  ['organisations', { name: 'X', phone: '040 999 88 77' }, ['name', 'phone'], ['name', 'phone']],
  ['venues', { name: 'De Kelder' }, ['name'], ['name']],
  ...place.map((field): [Guarded, Row, Reason[], string[]] => [
    'venues',
    { [field]: field === 'geo' ? { lat: 51.5, lng: 5.4 } : 'x' },
    ['place'],
    place,
  ]),
  ['venues', { geo: { lng: 5.4, lat: 51.4 } }, [], []],
  ['venues', { organisation: 'o2' }, ['owners'], ['organisation']],
  ['venues', { arriving: 'Bel aan.', facilities: { toilet: 'yes' } }, [], []],
  ['venues', { arriving: 'Zie https://ergens.example.net' }, ['link'], ['arriving']],
  ['venues', { name: 'X', street: 'Y' }, [], [], { isShown: false }],
  [
    'venues',
    { arriving: 'Bel aan.' },
    ['first-publication'],
    ['name', 'arriving', 'facilities'],
    { isWithdrawn: true },
  ],
]

test.each(table)('%s: %j', (about, change, reasons, fields, more = {}) => {
  const after = { ...before[about], ...change }
  expect(judgeChange(about, before[about], after, { ...facts, ...more })).toEqual({ reasons, fields })
})

test('withdrawn trust holds back every field that residents read of an organisation', () => {
  const { fields } = changeRules.organisations.find(({ reason }) => reason === 'first-publication')!
  for (const field of fields) {
    const after = { ...before.organisations, [field]: 'anders' }
    const { reasons } = judgeChange('organisations', before.organisations, after, {
      ...facts,
      isWithdrawn: true,
    })
    expect(reasons).toContain('first-publication')
  }
})
