import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareImport } from '../comparing/compare-import.ts'
import { sameText } from '../comparing/merge-fields.ts'
import type { DraftFields } from '../drafts/draft.ts'
import { toDrafts } from '../drafts/to-drafts.ts'
import { guessMapping } from '../mapping/guess-mapping.ts'
import { readFile } from '../reading/read-file.ts'
import { buildSmallTown, type SmallTown } from '../../outbox/testing/small-town.ts'
import { freshPayload } from '../../test-payload.ts'
import { type Around, fromListing } from './from-listing.ts'
import { matchOrganisation, matchVenue } from './match-existing.ts'
import { toListingData, toNewListing } from './to-listing-data.ts'

let payload: Payload
let town: SmallTown
beforeAll(async () => {
  payload = await freshPayload('import_saving')
  town = await buildSmallTown(payload)
})
afterAll(() => payload?.destroy())

const header =
  'Nr;Titel;Samenvatting;Omschrijving;Organisatie;Locatie;Straat;Telefoon;E-mail;Website;Thema;Leeftijd;Wanneer;Kosten;Aanmelden;Opmerking\n'
const first =
  '1;Koor;Samen zingen.;Iedereen mag.;Buurthuis De Brink;De Brink;Brink 1;040 123 45 67;koor@brink.nl;https://brink.nl/koor;Ontmoeten;55+;elke dinsdag 10:00-12:00;€ 2,50;Bel ons;intern'
const second =
  '1;Koor De Brink;Samen zingen en thee.;Iedereen mag.;Buurthuis De Brink;De Brink;Brink 1;040 765 43 21;;https://brink.nl/koor;Ontmoeten;55+;elke woensdag 14:00-16:00;gratis;Bel ons;intern'

async function read(row: string) {
  const table = await readFile(new TextEncoder().encode(header + row))
  const themes = [{ id: town.theme, words: ['Ontmoeten'] }]
  return toDrafts(table, guessMapping(table), { themes, audiences: [], areas: [] })[0]!
}

async function around(): Promise<
  Around & { find: (fields: DraftFields) => { organisation?: string; venue?: string } }
> {
  const { docs: organisations } = await payload.find({ collection: 'organisations', depth: 0 })
  const { docs: venues } = await payload.find({ collection: 'venues', depth: 0 })
  return {
    organisations: new Map(organisations.map((one) => [one.id, one])),
    venues: new Map(venues.map((one) => [one.id, one])),
    find: ({ organisation, venue }) => ({
      organisation: organisation && matchOrganisation(organisation, organisations)?.id,
      venue: venue && matchVenue(venue, venues)?.id,
    }),
  }
}

const stored = (id: string) => payload.findByID({ collection: 'listings', id, depth: 0, draft: true })

test('a row becomes a draft, is read back as it was said, and is changed field by field', async () => {
  const draft = await read(first)
  const house = await around()
  const data = toNewListing(draft.fields, house.find(draft.fields), { name: 'Brink', key: draft.key })
  const { id } = await payload.create({ collection: 'listings', data: data as never, draft: true, depth: 0 })

  // Read back it says the same, but for where the organisation's site is.
  const before = fromListing(await stored(id), house)
  const said = {
    ...draft.fields,
    organisation: { ...draft.fields.organisation!, host: null },
    venue: before.venue,
  }
  expect(sameText(before)).toBe(sameText(said))
  expect(await stored(id)).toMatchObject({
    _status: 'draft',
    venue: town.venue,
    source: { name: 'Brink', externalId: '1' },
    organisations: [{ organisation: town.organisation }],
  })

  // A partner changes the summary and adds a holiday rule; the source changes nearly everything.
  await payload.update({
    collection: 'listings',
    id,
    data: {
      summary: 'Zingen met Ans.',
      schedule: { closedOnHolidays: true },
      contact: { whatsapp: '0612345678' },
    },
    draft: true,
  })
  const now = fromListing(await stored(id), house)
  const wanted = await read(second)
  const known = [
    { key: '1', listing: id, imported: draft.fields, house: now, isPutAway: false, secret: null },
  ]
  const [difference] = compareImport([wanted], known)
  expect(difference).toMatchObject({ outcome: 'changed', listing: id })
  const changes = difference?.outcome === 'changed' ? difference.changes : []
  expect(changes.map(({ field, outcome }) => `${field} ${outcome}`)).toEqual([
    'cost take',
    'email take',
    'phone take',
    'schedule kept',
    'summary kept',
    'title take',
  ])

  const taken = changes.filter(({ outcome }) => outcome === 'take').map(({ field }) => field)
  const change = toListingData(wanted.fields, taken, house.find(wanted.fields))
  await payload.update({ collection: 'listings', id, data: change as never, draft: true })
  expect(await stored(id)).toMatchObject({
    title: 'Koor De Brink',
    summary: 'Zingen met Ans.',
    contact: {
      phone: '040 765 43 21',
      email: null,
      website: 'https://brink.nl/koor',
      whatsapp: '0612345678',
    },
    cost: { case: 'free', euros: null },
    schedule: { closedOnHolidays: true, rules: [{ days: ['tue'] }] },
  })
})

test('the same organisation and place are found again, however they are written', () => {
  const known = [
    { id: 'a', name: 'Stichting De Vink', website: 'https://www.vink.nl/' },
    { id: 'b', name: 'Humanitas', website: null },
  ]
  expect(matchOrganisation({ name: 'HUMANITAS', host: null }, known)?.id).toBe('b')
  expect(matchOrganisation({ name: 'vink', host: null }, known)?.id).toBe('a')
  expect(matchOrganisation({ name: 'Onbekend', host: 'vink.nl' }, known)?.id).toBe('a')
  expect(matchOrganisation({ name: 'Onbekend', host: 'elders.nl' }, known)).toBeUndefined()
  const venues = [
    { id: 'x', name: 'De Ark', street: 'Dorpsstraat 1', postcode: '5611 AB' },
    { id: 'y', name: 'De Zaal', street: 'Dorpsstraat 1', postcode: '5611 AB' },
  ]
  const at = (name: string | null, street: string, postcode: string | null) =>
    matchVenue({ name, street, postcode, town: null }, venues)?.id
  expect(at('De Zaal', 'Dorpsstraat 1', null)).toBe('y')
  expect(at(null, 'dorpsstraat  1', '5611AB')).toBe('x')
  expect(at(null, 'Dorpsstraat 1', '9999 ZZ')).toBeUndefined()
  expect(at('De Ark', '', null)).toBeUndefined()
})

const amsterdam = path.join(
  import.meta.dirname,
  '../../../../shared/data/listings/amsterdam-kansen-2019.excel-nl.csv',
)

test.skipIf(!existsSync(amsterdam))(
  'the database takes every draft of a real list, and gives it back',
  async () => {
    const table = await readFile(new Uint8Array(readFileSync(amsterdam)))
    const drafts = toDrafts(table, guessMapping(table), { themes: [], audiences: [], areas: [] })
    const house = await around()
    for (const { fields, key } of drafts) {
      const data = toNewListing(fields, house.find(fields), { name: 'Amsterdam', key })
      const { id } = await payload.create({
        collection: 'listings',
        data: data as never,
        draft: true,
        depth: 0,
      })
      const { organisation, venue, ...said } = fields
      const { organisation: _, venue: __, ...back } = fromListing(await stored(id), house)
      expect(sameText(said)).toBe(sameText(back))
    }
    const where = { 'source.name': { equals: 'Amsterdam' }, _status: { equals: 'draft' } } as const
    expect((await payload.count({ collection: 'listings', where })).totalDocs).toBe(209)
  },
)
