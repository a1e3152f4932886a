import { expect, test } from 'vitest'
import { someListing } from '#site/testing/some-listing.ts'
import { jsonLd } from './json-ld.ts'

const now = { date: '2026-11-21', time: '12:00' }
const addresses = {
  page: 'https://kaart.example/aanbod/koffie',
  organisation: (slug: string) => `/organisaties/${slug}`,
}
const things = (told: Parameters<typeof someListing>[1]) =>
  JSON.parse(jsonLd(someListing('koffie', told), now, addresses))['@graph']

test('a weekly activity is told as events, at the hour of Amsterdam', () => {
  const events = things({})
  expect(events).toHaveLength(4)
  expect(events[0]).toMatchObject({
    '@type': 'Event',
    startDate: '2026-11-24T09:00:00.000Z',
    endDate: '2026-11-24T11:00:00.000Z',
    isAccessibleForFree: true,
    location: { name: 'Buurthuis De Brug' },
  })
})

test('a time that is cancelled says so', () => {
  const { schedule } = someListing('koffie')
  const exceptions = [{ what: 'cancelled' as const, on: '2026-11-24', reason: 'Ziek' }]
  expect(things({ schedule: { ...schedule, exceptions } })[0].eventStatus).toBe(
    'https://schema.org/EventCancelled',
  )
})

test('nobody is told to come to what has ended', () => {
  expect(things({ standing: { is: 'ended' } })[0]['@type']).toBe('Service')
})

test('help is a service, and a secret place is nowhere', () => {
  const [service] = things({ kind: 'support', whereabouts: { at: 'secret', municipality: null } })
  expect(service['@type']).toBe('Service')
  expect(JSON.stringify(service)).not.toContain('location')
})

test('no title can end the script it stands in', () => {
  const text = jsonLd(someListing('koffie', { title: '</script><script>alert(1)</script>' }), now, addresses)
  expect(text).not.toContain('<')
  expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>alert(1)</script>')
})
