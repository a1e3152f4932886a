import fc from 'fast-check'
import { expect } from 'vitest'
import { listingDocumentSchema } from '#search/document.ts'
import { toIndexRecord } from '#search/index-record.ts'
import { inFull, proof } from '#ops/proofs/proof.ts'
import type { StoredListing } from '../outbox/stored.ts'
import type { Surroundings } from '../outbox/surroundings.ts'
import { toListingDocument } from './to-listing-document.ts'

const now = new Date('2026-11-22T10:00:00Z')
const at = '2026-11-01T10:00:00.000Z'
const area = (id: string, level: string, parent: string | null) => ({ id, code: id, name: id, level, parent })
const areas = [
  area('GM0772', 'municipality', null),
  area('WK077211', 'district', 'GM0772'),
  area('WK077225', 'district', 'GM0772'),
  area('BU07721110', 'neighbourhood', 'WK077211'),
  area('BU07722510', 'neighbourhood', 'WK077225'),
]
const venues = ['brink', 'beek'].map((id, n) => ({
  ...{ id, name: id, street: `Straat ${n}`, postcode: '5611 AB', town: 'Eindhoven', updatedAt: at },
  ...{
    geo: { lat: 51.4 + n / 10, lng: 5.4 },
    neighbourhood: areas[3 + n]!.id,
    facilities: { lift: n ? 'yes' : 'no' },
  },
}))
const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]))
const none = new Map()

const around = (titles: string[]) =>
  ({
    ...{
      themes: none,
      audiences: none,
      lifeDomains: none,
      organisations: none,
      media: none,
      related: none,
      doubts: none,
    },
    areas: byId(areas),
    venues: byId(venues),
    municipality: { area: 'GM0772' },
    fed: new Map([
      [
        '5f3c1d52-6a0e-4a51-9d0b-0c4f2f6f1a11',
        {
          changedAt: 0,
          dates: titles.map((title, n) => ({
            key: `${n}`,
            on: `2026-12-0${n + 1}`,
            start: '10:00',
            end: null,
            title,
            is: 'on',
          })),
        },
      ],
    ]),
  }) as unknown as Surroundings

const refuge = {
  id: '5f3c1d52-6a0e-4a51-9d0b-0c4f2f6f1a11',
  ...{ slug: 'opvang', title: { nl: 'Opvang' }, summary: { nl: 'Een bed voor de nacht.' }, description: {} },
  ...{ kind: 'support', access: 'walk-in', cost: { case: 'free' }, organisations: [], rung: 'safety-net' },
  ...{ whereabouts: 'secret', standing: 'open', stage: 'established', updatedAt: at, createdAt: at },
} as unknown as StoredListing

/** All that may be different of two secret places without anybody outside seeing a difference. */
const inside = fc.record({
  venue: fc.constantFrom(null, 'brink', 'beek'),
  room: fc.option(fc.string()),
  onlineUrl: fc.option(fc.webUrl()),
  secretAddress: fc.option(fc.string()),
  areas: fc.subarray(areas.map(({ id }) => id)),
  internalNote: fc.option(fc.string()),
  hiddenReason: fc.option(fc.string()),
  reportingLine: fc.option(fc.string()),
  source: fc.record({ name: fc.string(), url: fc.webUrl(), externalId: fc.string(), licence: fc.string() }),
  contact: fc.record({ person: fc.string(), personAgreed: fc.constant(false) }),
})
const titles = fc.array(fc.string(), { minLength: 3, maxLength: 3 })

proof('secret places that differ in all that is private', 'one document and one index record for all', () => {
  const seen = (given: object, said: string[]) => {
    const document = toListingDocument({ ...refuge, ...given } as StoredListing, around(said), now)
    listingDocumentSchema.parse(document)
    return JSON.stringify([document, toIndexRecord(document, now)])
  }
  const expected = seen({}, ['', '', ''])
  const numRuns = inFull ? 5_000 : 300
  fc.assert(
    fc.property(inside, titles, (given, said) => {
      expect(seen(given, said)).toBe(expected)
    }),
    { numRuns },
  )
  expect(expected).not.toMatch(/WK|BU\d/)
  return `${numRuns} places, one answer`
})
