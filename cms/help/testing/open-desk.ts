import { handleEndpoints, type Payload } from 'payload'
import pg from 'pg'
import { freshPayload } from '../../test-payload.ts'

const own = 'http://127.0.0.1:3000'
const helpKey = 'de-sleutel-van-de-site'
const password = 'een-lang-wachtwoord'

export type Mailed = { subject: string; text: string; kind: string; recipient: string }
export type Desk = Awaited<ReturnType<typeof openDesk>>

/**
 * A cms with a club, another club, its people and one listing, and the ways in: the site's door, the mailed links and the
 * pages behind the log-in.
 */
export async function openDesk(key: string) {
  process.env.HELP_KEY = helpKey
  const payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const club = await makeOrganisation(payload, 'Buurthuis <De Beek>', 'de-beek')
  const other = await makeOrganisation(payload, 'Bij de Brug', 'bij-de-brug')
  const theme = await payload.create({ collection: 'themes', data: { label: 'Ontmoeten' } as never })
  const cookies = new Map<string, string>()
  let forms = 0

  function go(path: string, init: RequestInit = {}) {
    const request = new Request(`${own}/api${path}`, init)
    return handleEndpoints({ config: Promise.resolve(payload.config), payloadInstanceCacheKey: key, request })
  }
  const cookieOf = (name: string) => cookies.get(name) ?? ''

  return {
    payload,
    client,
    club,
    other,
    formId: () => `form-number-${String(forms++).padStart(8, '0')}`,
    /** An account; `role` is what it is in the whole house, `at` where it belongs. */
    person: async (
      name: string,
      role: 'partner' | 'editor',
      at?: string,
      there: 'owner' | 'member' = 'owner',
    ) => {
      const memberships = at ? [{ organisation: at, role: there }] : []
      const login = { email: `${name}@example.org`, password }
      const made = await payload.create({ collection: 'users', data: { ...login, name, role, memberships } })
      const { token } = await payload.login({ collection: 'users', data: login })
      cookies.set(name, `payload-token=${token}`)
      return String(made.id)
    },
    /** Once more, with the password of the beginning. */
    comeBack: async (name: string, id: string) => {
      const email = `${name}@example.org`
      await payload.update({ collection: 'users', id, data: { email, password, disabled: false } })
      const { token } = await payload.login({ collection: 'users', data: { email, password } })
      cookies.set(name, `payload-token=${token}`)
    },
    listing: async (more: object = {}) => {
      const data = { ...listingData(String(theme.id), club), ...more }
      return String((await payload.create({ collection: 'listings', data: data as never })).id)
    },
    /** What the site passes on. */
    send: (sending: object, from = '198.51.100.7', word = helpKey) =>
      go('/help/receive', {
        method: 'POST',
        headers: { authorization: `Bearer ${word}`, 'x-resident': from, 'content-type': 'application/json' },
        body: JSON.stringify(sending),
      }),
    look: (path: string, name = '') =>
      go(path, { headers: { cookie: cookieOf(name), 'sec-fetch-site': 'same-origin' } }),
    post: (path: string, fields: Record<string, string>, name = '', headers: Record<string, string> = {}) =>
      go(path, {
        method: 'POST',
        headers: {
          origin: own,
          cookie: cookieOf(name),
          'content-type': 'application/x-www-form-urlencoded',
          ...headers,
        },
        body: new URLSearchParams(fields).toString(),
      }),
    json: (path: string, body: object) =>
      go(path, {
        method: 'POST',
        headers: { origin: own, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    mailsTo: async (name: string) =>
      (
        await client.query<Mailed>(
          `select subject, text, kind, recipient from mails join mailroom.body on mail = mails.id
           where recipient = $1 order by mails.created_at`,
          [name.includes('@') ? name : `${name}@example.org`],
        )
      ).rows,
    reports: async () => (await payload.find({ collection: 'reports', depth: 0 })).docs,
    clear: () =>
      client.query(`truncate mails, reports, claims cascade; truncate sign_in.asked, sign_in.invitation;
        delete from listings`),
    close: async () => {
      await client.end()
      await payload.destroy()
    },
  }
}

const makeOrganisation = async (payload: Payload, name: string, slug: string) =>
  String(
    (await payload.create({ collection: 'organisations', data: { name, slug, trust: 'trusted' } as never }))
      .id,
  )

const listingData = (theme: string, club: string) => ({
  title: 'Koffie <in> de buurt',
  slug: 'koffie',
  summary: 'Iedere week koffie.',
  kind: 'activity',
  themes: [theme],
  whereabouts: 'at-home',
  access: 'walk-in',
  contact: { phone: '040 111 11 11', email: 'oud@example.org' },
  schedule: { rules: [{ every: 'week', interval: 1, days: ['tue'], start: '10:00', end: '12:00' }] },
  organisations: [{ organisation: club, role: 'organiser' }],
  _status: 'published',
})
