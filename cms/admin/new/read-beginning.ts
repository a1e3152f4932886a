import type { PayloadRequest, Where } from 'payload'
import { idOf, isEditor, organisationsOf } from '../../access/roles.ts'
import { env } from '../../env.ts'
import type { Listing, Organisation } from '../../payload-types.ts'

export type Choice = { id: string; label: string }

/** With what the short form begins: the choices, and what is filled in already. */
export type Beginning = {
  organisations: Choice[]
  themes: Choice[]
  /** Of earlier listings, the latest first. */
  venues: Choice[]
  earlier: Choice[]
  phone: string
  email: string
  siteUrl: string
}

const mostEarlier = 50
const mostVenues = 4

/** What is known already of whoever makes a new listing: where they usually are, and how they are reached. */
export async function readBeginning(req: PayloadRequest): Promise<Beginning> {
  const [organisations, themes, earlier] = await Promise.all([
    readOrganisations(req),
    readThemes(req),
    readEarlier(req),
  ])
  const contact = earlier.find((listing) => listing.contact?.phone || listing.contact?.email)?.contact
  const own = organisations.length === 1 ? organisations[0] : undefined
  return {
    organisations: organisations.map(({ id, name }) => ({ id: String(id), label: name })),
    themes,
    venues: await readVenues(req, earlier),
    earlier: earlier.map(({ id, title }) => ({ id: String(id), label: title })).filter(({ label }) => label),
    phone: contact?.phone ?? own?.phone ?? '',
    email: contact?.email ?? own?.email ?? '',
    siteUrl: env.siteUrl,
  }
}

const asked = (req: PayloadRequest) => ({ depth: 0, locale: 'nl', user: req.user, req }) as const

/** One's own; the editors choose from all. */
async function readOrganisations(req: PayloadRequest): Promise<Organisation[]> {
  const where: Where = isEditor(req) ? {} : { id: { in: organisationsOf(req) } }
  const { docs } = await req.payload.find({
    collection: 'organisations',
    ...{ where, sort: 'name', limit: 500, overrideAccess: false, ...asked(req) },
  })
  return docs
}

async function readThemes(req: PayloadRequest): Promise<Choice[]> {
  const { docs } = await req.payload.find({
    collection: 'themes',
    limit: 200,
    sort: 'label',
    overrideAccess: false,
    ...asked(req),
  })
  return docs.map(({ id, label }) => ({ id: String(id), label }))
}

async function readEarlier(req: PayloadRequest): Promise<Listing[]> {
  const own = organisationsOf(req)
  if (own.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'listings',
    ...{ where: { 'organisations.organisation': { in: own } }, sort: '-updatedAt', limit: mostEarlier },
    overrideAccess: false,
    ...asked(req),
  })
  return docs
}

async function readVenues(req: PayloadRequest, earlier: Listing[]): Promise<Choice[]> {
  const ids = [...new Set(earlier.flatMap(({ venue }) => idOf(venue) ?? []))].slice(0, mostVenues)
  const { docs } = await req.payload.find({
    collection: 'venues',
    ...{ where: { id: { in: ids } }, limit: mostVenues, overrideAccess: false, ...asked(req) },
  })
  const names = new Map(docs.map(({ id, name }) => [String(id), name]))
  return ids.flatMap((id) => (names.has(id) ? [{ id, label: names.get(id)! }] : []))
}
