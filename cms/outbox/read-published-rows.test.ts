import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { growTown } from '#seed/grow-town.ts'
import { freshPayload } from '../test-payload.ts'
import { readPublishedRows } from './read-published-rows.ts'
import { readStored } from './read-stored.ts'
import type { StoredListing } from './stored.ts'

let payload: Payload

beforeAll(async () => {
  payload = await freshPayload('reading_rows')
  await growTown(payload, { password: 'een-wachtwoord-voor-de-test', now: new Date() })
}, 600_000) // the whole town, on a machine that may be busy
afterAll(() => payload?.destroy())

/** What Payload itself makes of its tables. */
const readByPayload = () => readStored<StoredListing>(payload, 'listings', {})
const isPublished = (listing: StoredListing) => listing._status === 'published'
const someIds = async (collection: 'users' | 'media' | 'areas' | 'listings', limit = 2) => {
  const { docs } = await payload.find({ collection, limit, depth: 0, overrideAccess: true })
  return docs.map((doc) => String(doc.id))
}

test('the whole town is read as Payload itself would hand it over', async () => {
  const town = await readByPayload()
  const rows = await readPublishedRows(
    payload,
    town.map(({ id }) => id),
  )
  expect(rows.length).toBeGreaterThan(300)
  expect(rows).toEqual(town.filter(isPublished))
})

test('so is a listing in which everything is filled in', async () => {
  const [one] = (await readByPayload()).filter(isPublished)
  const [user] = await someIds('users')
  const at = '2026-11-02T09:30:00.000Z'
  const on = '2026-12-01T12:00:00.000Z'
  const confirmed = { at, by: user! }
  await payload.update({
    collection: 'listings',
    id: one!.id,
    overrideAccess: true,
    data: {
      hidden: false,
      internalNote: 'Belt altijd terug.',
      source: { name: 'Een lijst', externalId: '7', url: 'https://voorbeeld.example', licence: 'CC0' },
      images: await someIds('media'),
      areas: await someIds('areas'),
      stage: 'trial',
      trialUntil: on,
      ages: { from: 12, until: 18 },
      room: 'zaal 2',
      secretAddress: 'nergens',
      facilities: { hearingLoop: 'yes', changingTable: 'no' },
      accessibilityNote: 'De bel hangt laag.',
      schedule: {
        rules: [
          {
            every: 'month',
            nth: ['-1', '1'],
            days: ['sun', 'mon'],
            notInMonths: ['12', '7'],
            start: '10:00',
            end: '12:00',
            from: on,
          },
          { every: 'week', interval: 2, days: ['tue'], start: '19:00', until: on },
        ],
        dates: [
          { on, start: '14:00', end: '16:00', note: 'Met soep' },
          { on: at, start: '09:00' },
        ],
        exceptions: [
          { on, what: 'moved', to: at, start: '11:00', end: '13:00', reason: 'Feest' },
          { on: at, at: '09:00', what: 'cancelled' },
        ],
        closedOnHolidays: true,
        closedInSchoolHols: true,
        byAppointment: true,
        validFrom: at,
        validUntil: on,
        note: 'Bel even.',
      },
      access: 'referral',
      referralBy: 'de huisarts',
      goTogether: { possible: true, how: 'Samen met de bus.' },
      cost: {
        case: 'paid',
        euros: 2.5,
        per: 'time',
        passes: ['stadspas', 'meedoen-bijdrage'],
        note: 'Contant',
      },
      contact: {
        phone: '040-555 10 01',
        email: 'post@voorbeeld.example',
        website: 'https://voorbeeld.example',
        whatsapp: '06-5550 1001',
        person: 'Corrie',
        personAgreed: true,
      },
      standing: 'paused',
      pausedUntil: on,
      notice: 'Deze week in de tuin.',
      noticeUntil: on,
      relations: (await someIds('listings')).map((listing) => ({ kind: 'follows-on', listing })),
      rhythm: 'monthly',
      confirmed: {
        what: confirmed,
        who: confirmed,
        where: confirmed,
        when: confirmed,
        joining: confirmed,
        contact: confirmed,
      },
      _status: 'published',
    },
  })
  const translated = {
    title: 'Coffee with neighbours',
    summary: 'A cup of coffee.',
    notice: 'In the garden.',
  }
  await payload.update({
    collection: 'listings',
    id: one!.id,
    locale: 'en',
    data: translated,
    overrideAccess: true,
  })
  const whole = (await readByPayload()).find(({ id }) => id === one!.id)
  expect(whole!.title).toMatchObject({ en: translated.title })
  expect(await readPublishedRows(payload, [one!.id])).toEqual([whole])
})

test('what is a draft, hidden by the city or in the bin is not read', async () => {
  const [hidden, binned, shown] = (await readByPayload()).filter(isPublished).slice(-3)
  const change = (listing: StoredListing, data: object) =>
    payload.update({ collection: 'listings', id: listing.id, data, overrideAccess: true })
  await change(hidden!, { hidden: true, hiddenReason: 'Nog niet nagekeken.' })
  await change(binned!, { deletedAt: new Date().toISOString() })
  const draft = (await readByPayload()).find((listing) => !isPublished(listing))
  const ids = [hidden!, binned!, shown!, draft!].map(({ id }) => id)
  expect((await readPublishedRows(payload, ids)).map(({ id }) => id)).toEqual([shown!.id])
})
