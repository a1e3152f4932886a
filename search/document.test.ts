import { describe, expect, test } from 'vitest'
import { type ListingDocument, listingDocumentSchema } from './document.ts'
import { aListing, aPlace, listings, theTown } from './testing/a-listing.ts'
import { aSchedule, monthly, weekly } from './testing/a-schedule.ts'
import { chance } from './testing/chance.ts'

const picture: ListingDocument['pictures'][number] = {
  alt: 'Mensen aan een lange tafel',
  credit: null,
  width: 1600,
  height: 900,
  sizes: [{ path: 'tafel-800.avif', width: 800, height: 450 }],
}

/** A listing with something in every list and behind every choice. */
const everything = aListing({
  translations: { en: { title: 'Coffee' } },
  lifeDomains: [{ slug: 'wonen', label: 'Wonen' }],
  audiences: [{ slug: 'ouderen', label: 'Ouderen' }],
  organisations: [{ id: aListing().id, slug: 'de-brug', name: 'De Brug', role: 'host' }],
  whereabouts: { at: 'venue', place: aPlace({ areas: [theTown] }) },
  areas: [theTown],
  schedule: aSchedule({
    rules: [weekly('tue'), monthly(-1, 'fri')],
    dates: [{ on: '2026-11-05', start: '10:00', end: null, note: null }],
    exceptions: [
      { what: 'cancelled', on: '2026-11-03', at: null, reason: null },
      {
        what: 'moved',
        on: '2026-11-10',
        at: null,
        to: '2026-11-11',
        start: '10:00',
        end: null,
        reason: null,
      },
    ],
    closed: [{ from: '2026-12-21', until: '2027-01-03', reason: 'Kerstvakantie' }],
  }),
  pictures: [picture],
  relations: [{ kind: 'supports', slug: 'taalcafe', title: 'Taalcafé' }],
})

const cases: ListingDocument[] = [
  everything,
  aListing({ whereabouts: { at: 'online', url: null } }),
  aListing({ whereabouts: { at: 'at-home' } }),
  aListing({ whereabouts: { at: 'secret', municipality: theTown } }),
  aListing({ cost: { case: 'paid', amount: 250, per: 'time', passes: ['stadspas'], note: null } }),
  aListing({ cost: { case: 'donation', note: null } }),
  aListing({ cost: { case: 'means-tested', note: null } }),
  aListing({ cost: { case: 'unknown' } }),
  aListing({ standing: { is: 'paused', until: null }, stage: { is: 'trial', until: null } }),
  aListing({ standing: { is: 'ended' }, stage: { is: 'idea' } }),
]

type Path = (string | number)[]

/** Every object within, by the way to it; the whole comes first. */
function objectsIn(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return []
  const within = Object.entries(value).flatMap(([key, one]) => objectsIn(one, [...path, key]))
  return Array.isArray(value) ? within : [path, ...within]
}

const at = (whole: unknown, path: Path) =>
  path.reduce<Record<string, unknown>>(
    (value, key) => value[key] as Record<string, unknown>,
    whole as Record<string, unknown>,
  )

const named = (path: Path) => (path.length === 0 ? 'the listing itself' : path.join('.'))

describe('a field that nobody named is refused', () => {
  const places = new Map(
    cases.flatMap((one) =>
      objectsIn(one).map((path) => [`${named(path)} ${kindOf(one, path)}`, { one, path }]),
    ),
  )
  function kindOf(one: ListingDocument, path: Path) {
    const { at: where, case: cost, is } = at(one, path)
    return [where, cost, is].filter((word) => typeof word === 'string').join('')
  }

  test.each([...places.entries()])('in %s', (_, { one, path }) => {
    const leaking = structuredClone(one)
    at(leaking, path).internalNote = 'bel eerst de wijkagent'
    const { success, error } = listingDocumentSchema.safeParse(leaking)
    expect(success).toBe(false)
    expect(error!.issues.map((issue) => issue.code)).toEqual(['unrecognized_keys'])
  })
})

test('a secret place cannot carry an address, nor a home or a website', () => {
  for (const whereabouts of [
    { at: 'secret', municipality: theTown, place: aPlace() },
    { at: 'secret', municipality: null, point: { lng: 5.47, lat: 51.44 } },
    { at: 'at-home', place: aPlace() },
    { at: 'online', url: null, place: aPlace() },
  ])
    expect(listingDocumentSchema.safeParse({ ...everything, whereabouts }).success).toBe(false)
})

test('a facility nobody knows is refused, and so is a text in a language we do not publish in', () => {
  expect(listingDocumentSchema.safeParse({ ...everything, facilities: { jacuzzi: 'yes' } }).success).toBe(
    false,
  )
  expect(listingDocumentSchema.safeParse({ ...everything, translations: { tlh: {} } }).success).toBe(false)
})

test.each([
  ['a date that is not on the calendar', { validFrom: '2026-02-30' }],
  ['a time after midnight', { dates: [{ on: '2026-11-03', start: '24:00', end: null, note: null }] }],
  ['a rule without days', { rules: [weekly([])] }],
  ['a fifth Monday of the month', { rules: [{ ...monthly(4, 'mon'), nth: [5] }] }],
])('%s is refused', (_, told) => {
  const schedule = { ...aSchedule(), ...told }
  expect(listingDocumentSchema.safeParse({ ...everything, schedule }).success).toBe(false)
})

test('a picture says what is on it', () => {
  const { alt: _, ...silent } = picture
  expect(listingDocumentSchema.safeParse({ ...everything, pictures: [silent] }).success).toBe(false)
})

test('a drawn town is valid, has no two of the same, and is the same town tomorrow', () => {
  const town = listings(200, chance(7))
  expect(new Set(town.map((one) => one.id)).size).toBe(200)
  expect(listings(200, chance(7))).toEqual(town)
  expect(listings(200, chance(8))).not.toEqual(town)
})
