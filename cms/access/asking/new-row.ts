import { type Cast, idsOf, listingData, type Owners } from '../cast.ts'

type Data = Record<string, unknown>

/** A small change that any collection would take from someone who may change it. */
const touches: Record<string, Data> = {
  listings: { accessibilityNote: 'Bel aan bij de zijdeur.' },
  organisations: { email: 'anders@example.org' },
  venues: { arriving: 'Bel aan.' },
  media: { credit: 'Iemand' },
  themes: { icon: 'koffie' },
  audiences: { order: 7 },
  'life-domains': { order: 7 },
  areas: { population: 12 },
  pages: { title: 'Anders' },
  users: { name: 'Anders' },
  reports: { state: 'refused' },
  claims: { state: 'refused' },
  calendars: { name: 'Anders' },
  widgets: { name: 'Anders' },
  mails: { answer: 'Anders' },
  imports: { fault: 'Anders' },
  reviews: { answer: 'Anders' },
  'payload-preferences': { value: { anders: true } },
  'payload-locked-documents': { globalSlug: 'municipality' },
  'payload-jobs': { queue: 'anders' },
  'payload-kv': { key: 'anders' },
  'payload-migrations': { name: 'anders' },
  municipality: { name: 'Anders' },
}

/** @throws for a collection nobody thought of yet, so that a new one cannot slip through. */
export function touch(slug: string): Data {
  const data = touches[slug]
  if (!data) throw new Error(`Say in new-row.ts how to change a row of ${slug}.`)
  return { ...data }
}

const makers: Record<string, (cast: Cast, owners: Owners) => Data> = {
  listings: (cast, owners) => listingData(cast, idsOf(cast, owners)),
  organisations: () => ({ name: 'Nieuw' }),
  venues: (cast, owners) => ({ name: 'Nieuw', organisation: idsOf(cast, owners)[0] ?? null }),
  media: (cast, owners) => ({ alt: 'Nieuw', organisation: idsOf(cast, owners)[0] ?? null }),
  themes: () => ({ label: 'Nieuw' }),
  audiences: () => ({ label: 'Nieuw' }),
  'life-domains': () => ({ label: 'Nieuw' }),
  areas: () => ({ name: 'Nieuw', code: 'BU00019999', level: 'neighbourhood' }),
  pages: () => ({ title: 'Nieuw' }),
  users: () => ({
    name: 'Nieuw',
    email: 'nieuw@example.org',
    password: 'een-lang-wachtwoord',
    role: 'partner',
  }),
  reviews: (cast, owners) => ({
    listing: cast.rows.find((row) => row.collection === 'listings')!.id,
    title: 'Nieuw',
    version: 'geen',
    wish: 'publish',
    since: '2026-01-01',
    organisations: idsOf(cast, owners),
  }),
  reports: () => ({ title: 'Nieuw', kind: 'other' }),
  claims: () => ({ title: 'Nieuw' }),
  calendars: (cast, owners) => ({
    name: 'Nieuw',
    address: 'https://agenda.example.org/nieuw.ics',
    organisation: idsOf(cast, owners)[0] ?? cast.organisations.none,
  }),
  widgets: (cast, owners) => ({
    name: 'Nieuw',
    organisation: idsOf(cast, owners)[0] ?? cast.organisations.none,
  }),
  mails: () => ({
    recipient: 'nieuw@example.org',
    subject: 'Nieuw',
    kind: 'notice',
    state: 'waiting',
    dueAt: '2026-01-01',
  }),
  imports: () => ({ source: 'Nieuw', fileName: 'nieuw.csv', state: 'columns' }),
  'payload-preferences': () => ({ key: 'nieuw', value: {} }),
  'payload-locked-documents': (cast) => ({
    globalSlug: 'municipality',
    user: { relationTo: 'users', value: cast.user.ofA!.id },
  }),
  'payload-jobs': () => ({ taskSlug: 'schedulePublish', input: {} }),
  'payload-kv': () => ({ key: 'nieuw', data: {} }),
  'payload-migrations': () => ({ name: 'nieuw', batch: 9 }),
}

/** @throws for a collection nobody thought of yet. */
export function newRow(cast: Cast, slug: string, owners: Owners): Data {
  const maker = makers[slug]
  if (!maker) throw new Error(`Say in new-row.ts how to make a row of ${slug}.`)
  return maker(cast, owners)
}
