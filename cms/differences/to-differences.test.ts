import { beforeAll, expect, test } from 'vitest'
import type { Field } from 'payload'
import type { StoredListing } from '../outbox/stored.ts'
import { toDifferences } from './to-differences.ts'

let fields: Field[]
beforeAll(async () => {
  Object.assign(process.env, { DATABASE_URL: 'postgres://x@localhost/x', PAYLOAD_SECRET: 'x'.repeat(40) })
  fields = (await import('../listings/listings.ts')).listings.fields
})

const names = (collection: string, id: string) =>
  ({ brink: 'De Brink, Brink 1', hal: 'De Hal' })[id] ?? `${collection} ${id}`
const rule = { every: 'week', interval: 1, days: ['tue'], start: '10:00', end: '12:00' }
const coffee = {
  id: '1',
  title: { nl: 'Koffie' },
  summary: { nl: 'Een kopje.' },
  kind: 'activity',
  whereabouts: 'venue',
  venue: 'brink',
  themes: ['ontmoeten'],
  languages: ['nl'],
  facilities: { wheelchair: 'unknown' },
  organisations: [{ id: 'x', organisation: 'club', role: 'organiser' }],
  schedule: { rules: [rule] },
  cost: { case: 'free' },
  internalNote: 'Let op',
} as unknown as StoredListing

const differ = (change: object, before: StoredListing | null = coffee) =>
  toDifferences(fields, before, { ...coffee, ...change } as StoredListing, {
    names,
    today: '2026-11-22',
  }).map(({ label, before: old, after }) => `${label}: ${old} → ${after}`)

test.each<[object, string[]]>([
  [{}, []],
  [{ title: { nl: 'Soep' } }, ['Titel: Koffie → Soep']],
  [{ title: { nl: 'Koffie', en: 'Coffee' } }, ['Titel (Engels):  → Coffee']],
  [{ venue: 'hal' }, ['Locatie: De Brink, Brink 1 → De Hal']],
  [
    { kind: 'place' },
    ['Wat voor iets is het?: Activiteit: iets om naartoe te gaan → Plek: ergens om te zijn of te gebruiken'],
  ],
  [{ languages: ['nl', 'tr'] }, ['Welke talen spreken jullie?: Nederlands → Nederlands, Turks']],
  [{ facilities: { wheelchair: 'yes' } }, ['Anders dan bij de locatie staat: Met een rolstoel:  → Ja']],
  [{ facilities: {} }, []],
  [{ ages: { from: 60 } }, ['Leeftijd: Vanaf:  → 60']],
  [{ contact: { phone: '112', personAgreed: false } }, ['Telefoon:  → 112']],
  [{ noticeUntil: '2026-12-01T12:00:00.000Z' }, ['Mededeling tot en met:  → 1 december 2026']],
  [
    { organisations: [...coffee.organisations, { organisation: 'kerk', role: 'host' }] },
    [
      'Organisaties: organisations club, Organiseert → organisations club, Organiseert\norganisations kerk, Ontvangt (het is bij hen)',
    ],
  ],
  [{ internalNote: 'Anders', hidden: true, confirmed: { what: { at: '2026-01-01' } } }, []],
])('%j', (change, lines) => {
  expect(differ(change)).toEqual(lines)
})

test('times are told as sentences', () => {
  const exceptions = [{ on: '2026-12-15T12:00:00.000Z', what: 'cancelled', reason: 'verbouwing' }]
  const schedule = { rules: [{ ...rule, days: ['wed'] }], exceptions, closedInSchoolHols: true }
  expect(differ({ schedule })).toEqual([
    'Wanneer: Elke dinsdag, 10.00\u00a0–\u2060\u00a012.00 → Elke woensdag, 10.00\u00a0–\u2060\u00a012.00\n' +
      'Niet op dinsdag 15 december (verbouwing)\nNiet in de schoolvakanties',
  ])
})

test('of what is new, everything that is said is told', () => {
  const told = differ({}, null)
  expect(told[0]).toBe('Titel:  → Koffie')
  expect(told).toContain('Wanneer:  → Elke dinsdag, 10.00\u00a0–\u2060\u00a012.00')
  expect(told.join()).not.toMatch(/Let op|Weet ik niet/)
})
