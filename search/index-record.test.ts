import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AreaRef, ListingDocument } from './document.ts'
import { cellOf, cellZooms } from './geo/cells.ts'
import { everybody, lastDay, toIndexRecord } from './index-record.ts'
import { aListing, aPlace, areasAt, listings, theTown } from './testing/a-listing.ts'
import { aSchedule, weekly } from './testing/a-schedule.ts'
import { chance } from './testing/chance.ts'

/** Tuesday 3 November 2026, ten in the morning in town. */
const now = new Date('2026-11-03T09:00:00Z')
const find = (told: Partial<ListingDocument>, when = now) => toIndexRecord(aListing(told), when).find

const district: AreaRef = { code: 'WK077211', name: 'Binnenstad', level: 'district' }
const neighbourhood: AreaRef = { code: 'BU07721110', name: 'Fellenoord', level: 'neighbourhood' }

test('the public document travels along untouched', () => {
  for (const document of listings(50, chance(1))) {
    const { id, slug, revision, document: kept } = toIndexRecord(document, now)
    expect(kept).toEqual(document)
    expect({ id, slug, revision }).toEqual({
      id: document.id,
      slug: document.slug,
      revision: document.revision,
    })
  }
})

describe('whom it is for', () => {
  test('nobody in particular is everybody', () => {
    expect(find({ audiences: [] }).audiences).toEqual([everybody])
    expect(find({ audiences: [{ slug: 'ouderen', label: 'Ouderen' }] }).audiences).toEqual(['ouderen'])
  })

  test('no age is every age', () => {
    expect(find({ ages: { from: null, until: null } })).toMatchObject({ ageFrom: 0, ageUntil: 120 })
    expect(find({ ages: { from: 12, until: 18 } })).toMatchObject({ ageFrom: 12, ageUntil: 18 })
    expect(find({ ages: { from: null, until: 0 } })).toMatchObject({ ageFrom: 0, ageUntil: 0 })
  })
})

test('a day on which it was planned and does not happen is kept apart', () => {
  const schedule = aSchedule({
    rules: [weekly('tue')],
    exceptions: [{ what: 'cancelled', on: '2026-11-10', at: null, reason: null }],
  })
  const { when, cancelled } = find({ schedule })
  expect(cancelled).toEqual(['2026-11-10', '2026-11-10/morning'])
  expect(when).not.toContain('2026-11-10')
  expect(when).toContain('2026-11-17/morning')
})

test('a narrow theme is found under the wider one too, once', () => {
  const themes = [
    { slug: 'samen-eten', label: 'Samen eten', broader: 'ontmoeten' },
    { slug: 'ontmoeten', label: 'Ontmoeten', broader: null },
  ]
  expect(find({ themes }).themes).toEqual(['samen-eten', 'ontmoeten'])
})

test('only what is certain about a building is found by it', () => {
  expect(find({ facilities: { lift: 'yes', wheelchair: 'no', parking: 'unknown' } }).facilities).toEqual([
    'lift',
  ])
})

test('the ladder is ordered light to heavy', () => {
  expect(find({ rung: 'self' }).rungOrder).toBe(0)
  expect(find({ rung: 'safety-net' }).rungOrder).toBe(5)
})

test('what has ended is kept but not listed; what is paused is', () => {
  expect(find({ standing: { is: 'ended' } }).listed).toBe(false)
  expect(find({ standing: { is: 'paused', until: null } }).listed).toBe(true)
  expect(find({ standing: { is: 'open' } }).listed).toBe(true)
})

describe('where it is', () => {
  test('a place on the map is in one cell of each zoom', () => {
    const point = { lng: 5.47, lat: 51.44 }
    const found = find({ whereabouts: { at: 'venue', place: aPlace({ point }) } })
    expect(found).toMatchObject({ placed: true, ...point })
    for (const zoom of cellZooms) expect(found[`c${zoom}`]).toBe(cellOf(point, zoom))
  })

  test.each<[string, ListingDocument['whereabouts']]>([
    ['online', { at: 'online', url: 'https://voorbeeld.nl' }],
    ['at home', { at: 'at-home' }],
    ['a secret place', { at: 'secret', municipality: theTown }],
    ['a place nobody has put on the map', { at: 'venue', place: aPlace({ point: null }) }],
  ])('%s has no point and no cells', (_, whereabouts) => {
    const found = find({ whereabouts, areas: [theTown] })
    expect(found.placed).toBe(false)
    expect(Object.keys(found).filter((key) => /^(lat|lng|c\d+)$/.test(key))).toEqual([])
  })

  test('of a secret place the index knows the municipality and nothing more', () => {
    const record = toIndexRecord(aListing({ whereabouts: { at: 'secret', municipality: theTown } }), now)
    expect(record.find.areas).toEqual([theTown.code])
    expect(record.document.whereabouts).toEqual({ at: 'secret', municipality: theTown })
    expect(
      toIndexRecord(aListing({ whereabouts: { at: 'secret', municipality: null } }), now).find.areas,
    ).toEqual([])
  })

  test('a place is found in its neighbourhood and district, and where it says it is for', () => {
    const place = aPlace({ areas: areasAt({ lng: 5.41, lat: 51.405 }) })
    expect(find({ whereabouts: { at: 'venue', place } }).areas).toEqual(['BU07721110', 'WK077211'])
    const other: AreaRef = { code: 'WK077233', name: 'Wijk 33', level: 'district' }
    expect(find({ whereabouts: { at: 'venue', place }, areas: [other, theTown] }).areas).toEqual([
      'BU07721110',
      'WK077211',
      'WK077233',
    ])
  })

  test('what comes to you is found where it is for, or in the whole municipality', () => {
    const whereabouts = { at: 'at-home' } as const
    expect(find({ whereabouts, areas: [neighbourhood, district] }).areas).toEqual(['BU07721110', 'WK077211'])
    expect(find({ whereabouts, areas: [theTown] }).areas).toEqual(['GM0772'])
  })

  test('a place on the map outside every known neighbourhood does not come to you', () => {
    const whereabouts = { at: 'venue', place: aPlace({ areas: [] }) } as const
    expect(find({ whereabouts, areas: [theTown] }).areas).toEqual([])
  })
})

describe('when it is', () => {
  test('Tuesday evening is a date, a weekday and a part of the day, together and apart', () => {
    const dates = [{ on: '2026-11-10', start: '19:30', end: null, note: null }]
    expect(find({ schedule: aSchedule({ dates }) }).when.sort()).toEqual(
      ['2026-11-10', '2026-11-10/evening', 'evening', 'tue', 'tue/evening'].sort(),
    )
  })

  test('every week is four dates ahead, today included', () => {
    const { when } = find({ schedule: aSchedule({ rules: [weekly('tue')] }) })
    expect(when.filter((key) => /^\d{4}-\d\d-\d\d$/.test(key))).toEqual([
      '2026-11-03',
      '2026-11-10',
      '2026-11-17',
      '2026-11-24',
    ])
    expect(lastDay('2026-11-03')).toBe('2026-11-30')
  })

  test('a cancelled time is not found', () => {
    const schedule = aSchedule({
      rules: [weekly('tue', { until: '2026-11-03' })],
      exceptions: [{ what: 'cancelled', on: '2026-11-03', at: null, reason: null }],
    })
    expect(find({ schedule })).not.toHaveProperty('next')
    expect(find({ schedule }).when).toEqual([])
  })

  test('the next time is a moment, and absent when there is none', () => {
    const schedule = aSchedule({ rules: [weekly('tue')] })
    expect(find({ schedule }).next).toBe(Date.parse('2026-11-03T09:00:00Z') / 1000)
    expect(find({ schedule }, new Date('2026-11-03T11:30:00Z')).next).toBe(
      Date.parse('2026-11-10T09:00:00Z') / 1000,
    )
    expect(find({ schedule: aSchedule({ byAppointment: true }) })).not.toHaveProperty('next')
  })

  test('just before midnight in town it is still today', () => {
    const dates = [{ on: '2026-11-03', start: '23:59', end: null, note: null }]
    expect(find({ schedule: aSchedule({ dates }) }, new Date('2026-11-03T22:59:30Z')).when).toContain(
      '2026-11-03',
    )
    expect(find({ schedule: aSchedule({ dates }) }, new Date('2026-11-03T23:00:00Z')).when).toEqual([])
  })
})

test('whatever the listing, what it is found by tells no more than the document does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
      const document = aListing({}, chance(seed))
      const { find: keys } = toIndexRecord(document, now)
      const place = document.whereabouts.at === 'venue' ? document.whereabouts.place : null
      expect(keys.placed).toBe(Boolean(place?.point))
      expect([keys.lat, keys.lng]).toEqual([place?.point?.lat, place?.point?.lng])
      const told = JSON.stringify(document)
      for (const code of keys.areas) expect(told).toContain(code)
    }),
  )
})
