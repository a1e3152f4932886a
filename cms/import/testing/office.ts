import type { Payload } from 'payload'
import type { Worker } from '../../keep-working.ts'
import { buildSmallTown, type SmallTown } from '../../outbox/testing/small-town.ts'
import type { Listing } from '../../payload-types.ts'
import { freshPayload } from '../../test-payload.ts'
import { type Desk, sitAt } from './desk.ts'

/** A town with an editor, a partner and an importer, on a database of its own. */
export type Office = {
  payload: Payload
  town: SmallTown
  desk: Desk
  partner: Desk
  hire: () => Promise<void>
  fire: () => Promise<void>
  close: () => Promise<void>
  /** The listings of a source by its own numbers, with the newest draft on top. */
  ofSource: (source: string) => Promise<Map<string, Listing>>
  totals: () => Promise<number[]>
}

export async function openOffice(key: string): Promise<Office> {
  const payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  const town = await buildSmallTown(payload)
  const desk = await sitAt(payload, key, { role: 'editor' })
  const memberships = [{ organisation: town.organisation, role: 'owner' }]
  const partner = await sitAt(payload, key, { role: 'partner', memberships })
  let importer: Worker | undefined
  const hire = async () => {
    const { startImporter } = await import('../running/importer.ts')
    importer = startImporter(payload, { databaseUrl: process.env.DATABASE_URL!, everyMs: 30, patienceMs: 30 })
  }
  const fire = async () => importer?.stop()
  const close = async () => {
    await fire()
    await payload.destroy()
  }
  await hire()
  return {
    payload,
    town,
    desk,
    partner,
    hire,
    fire,
    close,
    ofSource: ofSource(payload),
    totals: totals(payload),
  }
}

const ofSource = (payload: Payload) => async (source: string) => {
  const where = { 'source.name': { equals: source } }
  const more = { draft: true, depth: 0, pagination: false, trash: true }
  const { docs } = await payload.find({ collection: 'listings', where, ...more })
  return new Map((docs as Listing[]).map((doc) => [doc.source!.externalId!, doc]))
}

const totals = (payload: Payload) => async () => {
  const count = async (collection: 'listings' | 'organisations' | 'venues') =>
    (await payload.count({ collection, trash: true })).totalDocs
  return [await count('listings'), await count('organisations'), await count('venues')]
}

export const header =
  'Nr;Titel;Samenvatting;Organisatie;Locatie;Straat;Postcode;Telefoon;Thema;Aanmelden;Kosten\n'
type Cell = 'title' | 'summary' | 'organisation' | 'place' | 'phone' | 'cost'

/** A row under `header`; `place` is a name, a street and a postcode. */
export const row = (nr: string, over: Partial<Record<Cell, string>> = {}): string =>
  [
    nr,
    over.title ?? `Koor ${nr}`,
    over.summary ?? 'Samen zingen.',
    over.organisation ?? 'Zangclub Hoog',
    ...(over.place ?? 'De Kerk;Kerkstraat 3;5611 AB').split(';'),
    over.phone ?? '040 123 45 67',
    'Ontmoeten',
    'Bel ons',
    over.cost ?? 'gratis',
  ].join(';') + '\n'
