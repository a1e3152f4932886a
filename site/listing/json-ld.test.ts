import { expect, test } from 'vitest'
import { aSchedule, monthly } from '#search/testing/a-schedule.ts'
import { someListing } from '#site/testing/some-listing.ts'
import { jsonLd } from './json-ld.ts'

const now = { date: '2026-11-21', time: '12:00' }
const around = {
  page: 'https://kaart.example/aanbod/koffie',
  organisation: (slug: string) => `https://kaart.example/organisaties/${slug}`,
  picture: (path: string) => `https://kaart.example/media/${path}`,
  isGovernment: (slug: string) => slug === 'gemeente',
}
const text = (told: Parameters<typeof someListing>[1]) => jsonLd(someListing('koffie', told), now, around)
const thing = (told: Parameters<typeof someListing>[1]) => JSON.parse(text(told))
const organiser = (slug: string) => [
  { id: someListing(slug).id, slug, name: 'De organisatie', role: 'organiser' as const },
]

test('a weekly activity is an event with the rule by which it repeats', () => {
  expect(thing({})).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Event',
    url: around.page,
    startDate: '2026-11-24T09:00:00.000Z',
    endDate: '2026-11-24T11:00:00.000Z',
    isAccessibleForFree: true,
    location: { '@type': 'Place', name: 'Buurthuis De Brug' },
    eventSchedule: [
      {
        '@type': 'Schedule',
        repeatFrequency: 'P1W',
        byDay: ['https://schema.org/Tuesday'],
        startTime: '10:00:00',
        endTime: '12:00:00',
        scheduleTimezone: 'Europe/Amsterdam',
      },
    ],
  })
})

test('its next times stand on their own too, at the hour of Amsterdam', () => {
  const { subEvent } = thing({})
  expect(subEvent.map((event: { startDate: string }) => event.startDate.slice(0, 10))).toEqual([
    '2026-11-24',
    '2026-12-01',
    '2026-12-08',
    '2026-12-15',
  ])
  expect(subEvent[0]).toMatchObject({ '@type': 'Event', name: 'Koffie in de buurt', url: around.page })
})

test('a time that is cancelled says so, and the event itself is about the one that goes on', () => {
  const { schedule } = someListing('koffie')
  const exceptions = [{ what: 'cancelled' as const, on: '2026-11-24', at: null, reason: 'Ziek' }]
  const event = thing({ schedule: { ...schedule, exceptions } })
  expect(event.subEvent[0].eventStatus).toBe('https://schema.org/EventCancelled')
  expect(event).toMatchObject({
    startDate: '2026-12-01T09:00:00.000Z',
    eventStatus: 'https://schema.org/EventScheduled',
  })
  expect(event.eventSchedule[0].exceptDate).toEqual(['2026-11-24'])
})

test('the third Thursday of the month is told as calendars say it', () => {
  const schedule = aSchedule({ rules: [monthly(3, 'thu')] })
  expect(thing({ schedule }).eventSchedule[0]).toMatchObject({ repeatFrequency: 'P1M', byDay: ['3TH'] })
})

test('what happens once is one event', () => {
  const schedule = aSchedule({ dates: [{ on: '2026-12-05', start: '14:00', end: null, note: null }] })
  const event = thing({ schedule })
  expect(event.startDate).toBe('2026-12-05T13:00:00.000Z')
  expect(event).not.toHaveProperty('eventSchedule')
  expect(event).not.toHaveProperty('subEvent')
})

test('what it costs and whom it is for', () => {
  const cost = { case: 'paid' as const, amount: 250, per: 'time' as const, passes: [], note: null }
  const event = thing({ cost, ages: { from: 18, until: null }, languages: ['nl', 'tr'] })
  expect(event).toMatchObject({
    isAccessibleForFree: false,
    offers: { '@type': 'Offer', price: '2.50', priceCurrency: 'EUR' },
    audience: { '@type': 'PeopleAudience', suggestedMinAge: 18 },
    inLanguage: ['nl', 'tr'],
  })
})

test('nobody is told to come to what has ended', () => {
  expect(thing({ standing: { is: 'ended' } })['@type']).toBe('Service')
})

test('help is a service, and a government service when the municipality gives it', () => {
  const contact = { ...someListing('koffie').contact, phone: '040 123 45 67' }
  expect(thing({ kind: 'support', organisations: organiser('stichting'), contact })).toMatchObject({
    '@type': 'Service',
    provider: [{ '@type': 'Organization', url: 'https://kaart.example/organisaties/stichting' }],
    availableChannel: {
      '@type': 'ServiceChannel',
      servicePhone: { telephone: '040 123 45 67' },
      serviceLocation: { name: 'Buurthuis De Brug' },
    },
  })
  expect(thing({ kind: 'support', organisations: organiser('gemeente') })).toMatchObject({
    '@type': 'GovernmentService',
    provider: [{ '@type': 'GovernmentOrganization' }],
  })
})

test('a place says when it is open and what there is', () => {
  expect(thing({ kind: 'place' })).toMatchObject({
    '@type': 'Place',
    name: 'Koffie in de buurt',
    address: { streetAddress: 'Brugstraat 1' },
    amenityFeature: [{ name: 'Met een rolstoel naar binnen', value: true }],
    openingHoursSpecification: [
      { dayOfWeek: ['https://schema.org/Tuesday'], opens: '10:00', closes: '12:00' },
    ],
  })
})

test('a secret place is nowhere, whatever kind it is', () => {
  for (const kind of ['activity', 'support', 'place'] as const) {
    const told = text({ kind, whereabouts: { at: 'secret', municipality: null } })
    expect(told).not.toMatch(/location|address|geo|Place/i)
  }
})

test('no title can end the script it stands in', () => {
  const told = text({ title: '</script><script>alert(1)</script>' })
  expect(told).not.toContain('<')
  expect(JSON.parse(told).name).toBe('</script><script>alert(1)</script>')
})
