import { cpSync } from 'node:fs'
import { passingDir } from '../test-payload.ts'
import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, Payload, TypedUser } from 'payload'
import {
  type Cast,
  idsOf,
  isDesk,
  listingData,
  mailOf,
  markOf,
  memberships,
  type Owners,
  ownerships,
  password,
  people,
  type Person,
  picture,
  type Row,
  type State,
} from './cast.ts'

/** One organisation has a listing in every state; of the others some will do, for each question takes its time. */
const listingStates: Record<string, State[]> = {
  A: ['published', 'draft', 'pending', 'hidden', 'binned'],
  B: ['published', 'draft', 'pending'],
  AB: ['published', 'binned'],
  '': ['published', 'draft'],
}

/** Makes them all, past all rules. */
export async function gather(payload: Payload, key: string): Promise<Cast> {
  const cast = { payload, key, rows: [] as Row[] } as Cast
  await makeOrganisations(cast)
  await makeTerms(cast)
  await makePeople(cast)
  for (const owners of ownerships) {
    for (const state of listingStates[owners.join('')]!) await makeListing(cast, owners, state)
    if (owners.length < 2) await makePlaces(cast, owners)
  }
  await makeInnards(cast)
  await makeMunicipality(cast)
  await noteVersions(cast)
  await wearIn(cast)
  keepFiles(cast)
  return cast
}

type Data = Record<string, unknown>

/** Makes a row, and notes it. */
async function make(cast: Cast, collection: string, data: Data, about: Partial<Row> = {}, more: object = {}) {
  const made = await cast.payload.create({
    collection: collection as CollectionSlug,
    data: data as never,
    overrideAccess: true,
    ...more,
  })
  const id = String(made.id)
  cast.rows.push({ collection, id, owners: [], state: 'plain', ...about })
  return id
}

async function makeOrganisations(cast: Cast) {
  const one = (name: string, owners: Owners, about: Partial<Row> = {}, data: Data = {}) =>
    make(
      cast,
      'organisations',
      {
        name,
        contactPerson: { name: markOf(owners), email: `${markOf(owners)}@example.org` },
        internalNote: 'geheim-desk',
        trust: 'trusted',
        ...data,
      },
      { owners, ...about },
    )
  const deletedAt = new Date().toISOString()
  cast.organisations = {
    A: await one('Buurthuis Aan de Beek', ['A']),
    B: await one('Stichting Bij de Brug', ['B']),
    none: await one('Club van Niemand', []),
    binned: await one('Opgeheven', ['A'], { state: 'binned' }, { deletedAt }),
  }
}

async function makeTerms(cast: Cast) {
  cast.theme = await make(cast, 'themes', { label: 'Ontmoeten', reportingLine: 'geheim-desk' })
  await make(cast, 'audiences', { label: 'Ouderen' })
  await make(cast, 'life-domains', { label: 'Meedoen' })
  await make(cast, 'areas', { name: 'Beekdal', code: 'BU00010101', level: 'neighbourhood' })
  await make(cast, 'pages', { title: 'Over ons', _status: 'published' }, { state: 'published' })
  await make(cast, 'pages', { title: 'geheim-desk', _status: 'draft' }, { state: 'draft' })
  const deletedAt = new Date().toISOString()
  await make(cast, 'pages', { title: 'Weg', deletedAt, _status: 'draft' }, { state: 'binned' })
}

async function makePeople(cast: Cast) {
  cast.user = { nobody: null } as Cast['user']
  cast.token = { nobody: null } as Cast['token']
  await Promise.all(people.filter((person) => person !== 'nobody').map((person) => makePerson(cast, person)))
}

async function makePerson(cast: Cast, person: Person) {
  const { payload, organisations } = cast
  const own = idsOf(cast, memberships[person])
  const all = own.includes(organisations.A) ? [...own, organisations.binned] : own
  const login = { email: mailOf(person), password }
  const data = {
    ...login,
    name: person,
    role: isDesk(person) ? person : 'partner',
    memberships: all.map((organisation) => ({ organisation, role: 'member' })),
  }
  const id = await make(cast, 'users', data, { person })
  const { token } = await payload.login({ collection: 'users', data: login })
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
  cast.user[person] = { ...user, collection: 'users' } as TypedUser
  cast.token[person] = token!
}

async function makeListing(cast: Cast, owners: Owners, state: State) {
  const mark = markOf(owners)
  const isPublic = state === 'published' || state === 'pending'
  const data = listingData(cast, owners.length ? idsOf(cast, owners) : [cast.organisations.none], {
    title: isPublic ? `Koffie ${owners.join(' en ')}` : mark,
    secretAddress: mark,
    contact: { person: mark },
    hiddenReason: mark,
    ...(state === 'hidden' ? { hidden: true } : {}),
    internalNote: 'geheim-desk',
    reportingLine: 'geheim-desk',
    source: { name: 'geheim-desk', externalId: 'geheim-desk' },
    confirmed: { what: { at: '2026-01-01', by: cast.user[owners[0] === 'A' ? 'admin' : 'editor']!.id } },
    _status: state === 'draft' ? 'draft' : 'published',
    ...(state === 'binned' ? { deletedAt: new Date().toISOString() } : {}),
  })
  const id = await make(cast, 'listings', data, { owners, state })
  if (state === 'published') await makeReview(cast, id, owners)
  if (state === 'pending')
    await cast.payload.update({
      collection: 'listings',
      id,
      data: { title: mark, _status: 'draft' },
      draft: true,
      overrideAccess: true,
    })
}

/** What once waited; of what waits there is at most one for each. */
async function makeReview(cast: Cast, listing: string, owners: Owners) {
  const mark = markOf(owners)
  const organisations = idsOf(cast, owners)
  const about = { title: mark, reason: mark, answer: mark, organisations, hasPlace: false }
  const decided = { state: 'refused', decidedBy: cast.user.editor!.id }
  const data = { listing, version: 'geen', wish: 'publish', since: '2026-01-01', ...decided, ...about }
  await make(cast, 'reviews', data, { owners })
}

async function makePlaces(cast: Cast, owners: Owners) {
  const organisation = owners[0] ? cast.organisations[owners[0]] : null
  const mark = markOf(owners)
  const about = { owners }
  await make(cast, 'venues', { name: 'De Zaal', organisation }, about)
  const deletedAt = new Date().toISOString()
  await make(cast, 'venues', { name: 'De Kelder', organisation, deletedAt }, { ...about, state: 'binned' })
  const data = await picture()
  const report = { title: markOf(owners), kind: 'other', owners: organisation ? [organisation] : [] }
  await make(cast, 'reports', report, about)
  const calendar = { name: mark, address: `https://example.org/${mark}.ics` }
  await make(cast, 'calendars', { ...calendar, organisation: organisation ?? cast.organisations.none }, about)
  const widget = { name: mark, domains: [`${mark.toLowerCase()}.example.org`] }
  await make(cast, 'widgets', { ...widget, organisation: organisation ?? cast.organisations.none }, about)
  const file = { data, mimetype: 'image/png', name: 'familie-jansen.png', size: data.length }
  await make(cast, 'media', { alt: 'Een zaal', organisation }, about, { file })
}

/** What Payload keeps for itself. */
async function makeInnards(cast: Cast) {
  for (const person of ['ofA', 'ofB', 'editor'] as const) {
    const user = cast.user[person]!
    const key = `key-${person}`
    await make(
      cast,
      'payload-preferences',
      { key, value: { note: `geheim-${person}` } },
      { person },
      { user },
    )
    const listing = cast.rows.find((row) => row.collection === 'listings' && row.owners[0] === 'A')!
    await make(
      cast,
      'payload-locked-documents',
      {
        document: { relationTo: 'listings', value: listing.id },
        user: { relationTo: 'users', value: user.id },
      },
      { person },
    )
  }
  await make(cast, 'payload-jobs', {
    taskSlug: 'schedulePublish',
    input: { note: 'geheim-desk' },
    waitUntil: '2099-01-01',
  })
  await make(cast, 'mails', {
    recipient: 'geheim-desk@example.org',
    subject: 'geheim-desk',
    kind: 'notice',
    state: 'waiting',
    dueAt: '2099-01-01',
    answer: 'geheim-desk',
  })
  await make(cast, 'imports', { source: 'geheim-desk', fileName: 'geheim-desk.csv', state: 'columns' })
  await make(cast, 'claims', { title: 'geheim-desk', email: 'geheim-desk@example.org' })
  await make(cast, 'payload-kv', { key: 'a', data: { note: 'geheim-desk' } })
  const { docs } = await cast.payload.find({ collection: 'payload-migrations', overrideAccess: true })
  for (const { id } of docs)
    cast.rows.push({ collection: 'payload-migrations', id: String(id), owners: [], state: 'plain' })
}

async function makeMunicipality({ payload, rows }: Cast) {
  const slug = 'municipality'
  await payload.updateGlobal({ slug, data: { name: 'Beekdal' } as never, overrideAccess: true })
  const { docs } = await payload.findGlobalVersions({ slug, overrideAccess: true })
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows: stored } = await drizzle.execute<{ id: string }>(sql`select id from municipality`)
  rows.push({ collection: slug, id: stored[0]!.id, owners: [], state: 'plain', version: String(docs[0]!.id) })
}

async function noteVersions(cast: Cast) {
  for (const row of cast.rows) {
    const slug = row.collection as 'listings'
    if (!cast.payload.collections[slug]?.config.versions) continue
    const where = { parent: { equals: row.id } }
    const asked = { collection: slug, where, trash: true, overrideAccess: true }
    const { docs } = await cast.payload.findVersions(asked)
    row.version = docs[0] && String(docs[0].id)
  }
}

function keepFiles(cast: Cast) {
  const { staticDir } = cast.payload.collections.media.config.upload
  const copy = passingDir('media-copy-')
  cpSync(staticDir!, copy, { recursive: true })
  cast.putFilesBack = () => cpSync(copy, staticDir!, { recursive: true })
}

/** Some failed logins to forgive, and locks from an hour ago: newer ones would keep the others out. */
async function wearIn({ payload }: Cast) {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  await drizzle.execute(sql`update users set login_attempts = 2`)
  await drizzle.execute(sql`update payload_locked_documents set updated_at = now() - interval '1 hour'`)
}
