import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { hashOf, makeToken } from '../sign-in/token.ts'
import { aHouse, type House } from './testing/a-house.ts'

let house: House
let anna: string
let elsewhere: string
let coffee: string
let soup: string

beforeAll(async () => {
  house = await aHouse('freshness')
  const data = { name: 'Elders', kind: 'welfare' as const }
  elsewhere = String((await house.payload.create({ collection: 'organisations', data })).id)
  anna = await house.person('anna@example.org', [house.town.organisation])
  await house.person('bram@example.org', [elsewhere])
  await house.person('els@example.org', [], 'editor')
  coffee = (await house.town.publish({ title: 'Koffie' })).id
  soup = (await house.town.publish({ title: 'Soep' })).id
})
beforeEach(async () => {
  await house.client.query(
    `truncate mails cascade; truncate sign_in.asked;
     truncate freshness.round, freshness.link, freshness.asked, freshness.silent, freshness.event;
     update listings set standing = 'open'; update _listings_v set version_standing = 'open'`,
  )
  await confirmedDaysAgo(200)
})
afterAll(() => house?.close())

/** The row and its newest version, as any confirmation leaves them. */
async function confirmedDaysAgo(days: number) {
  const to = (prefix: string) =>
    ['where', 'when', 'contact']
      .map((group) => `${prefix}confirmed_${group}_at = now() - $1 * interval '1 day'`)
      .join()
  await house.client.query(`update listings set ${to('')}`, [days])
  await house.client.query(`update _listings_v set ${to('version_')}`, [days])
}
async function ask(now = new Date()) {
  const { keepFreshOnce } = await import('./keep-fresh.ts')
  return keepFreshOnce(house.payload, now)
}
async function linkFor(email = 'anna@example.org') {
  await ask()
  return (await house.tokensFor(email)).at(-1)!
}
const look = (token: string, method = 'GET') => house.go(`/freshness?token=${token}`, { method })
const say = (token: string, form: Record<string, string>, headers = {}) =>
  house.go('/freshness', { method: 'POST', form: { token, ...form }, headers })

/** What the page says was shown of one listing, or of all. */
async function seenOn(token: string, about: string): Promise<string> {
  const html = await (await look(token)).text()
  return (
    new RegExp(`name="about" value="${about}"><input type="hidden" name="seen" value="(\\w+)"`).exec(
      html,
    )?.[1] ?? ''
  )
}
/** Presses a button of the page. */
const press = async (token: string, answer: string, about: string) =>
  say(token, { answer, about, seen: await seenOn(token, about) })

async function state(id: string) {
  const { rows } = await house.client.query(
    `select standing::text, confirmed_when_at > now() - interval '1 minute' as is_fresh, confirmed_when_by_id::text as by
     from listings where id = $1`,
    [id],
  )
  return rows[0] as { standing: string; is_fresh: boolean; by: string | null }
}
const isFresh = async (id: string) => (await state(id)).is_fresh

test('one mail asks about both listings, and its page changes nothing until a button is pressed', async () => {
  const token = await linkFor()
  expect(await house.tokensFor('anna@example.org')).toHaveLength(1)
  const page = await look(token)
  const html = await page.text()
  expect(page.status).toBe(200)
  for (const words of ['Koffie', 'Soep', 'Klopt nog', 'Wijzig', 'Bestaat niet meer', 'Alles klopt nog (2)'])
    expect(html).toContain(words)
  expect(html).not.toContain('<script')
  expect([await isFresh(coffee), await isFresh(soup)]).toEqual([false, false])
  const { rows } = await house.client.query('select hash from freshness.link')
  expect(rows).toEqual([{ hash: hashOf(token) }])
})

test('the mail can be stopped with one press of the mail program', async () => {
  await linkFor()
  const { rows } = await house.client.query('select unsubscribe from mailroom.body')
  const path = String(rows[0].unsubscribe).replace(/^.*\/api/, '')
  const headers = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' }
  expect((await house.go(path)).status).toBe(200)
  await ask()
  const silent = async () => (await house.client.query('select * from freshness.silent')).rows.length
  expect(await silent()).toBe(0)
  const form = { 'List-Unsubscribe': 'One-Click' }
  expect((await house.go(path, { method: 'POST', form, headers })).status).toBe(200)
  expect(await silent()).toBe(1)
  await ask()
  const open = await house.client.query('select is_unreachable from freshness.round')
  expect(open.rows).toEqual([{ is_unreachable: true }, { is_unreachable: true }])
  expect((await house.go(path, { method: 'POST', form: { again: 'yes' }, headers })).status).toBe(403)
  expect((await house.go(path, { method: 'POST', form: { again: 'yes' } })).status).toBe(200)
  expect(await silent()).toBe(0)
  const forged = path.slice(0, -2) + (path.endsWith('AA') ? 'BB' : 'AA')
  expect((await house.go(forged, { method: 'POST', form, headers })).status).toBe(410)
})

test('all at once: every group of facts is confirmed, by whom, and the question is closed', async () => {
  const token = await linkFor()
  const page = await press(token, 'right', 'all')
  expect(await page.text()).toContain('Dank je wel')
  for (const id of [coffee, soup]) expect(await state(id)).toMatchObject({ is_fresh: true, by: anna })
  expect((await house.client.query('select * from freshness.round')).rows).toEqual([])
  const outbox = await house.client.query('select 1 from outbox.change where doc = any($1)', [[coffee, soup]])
  expect(outbox.rows.length).toBeGreaterThan(1)
  const events = await house.client.query('select what from freshness.event order by id')
  expect(events.rows.map(({ what }) => what)).toEqual(['asked', 'asked', 'confirmed', 'confirmed'])
})

test('one by one; what was answered is not asked again', async () => {
  const token = await linkFor()
  await press(token, 'right', coffee)
  expect([await isFresh(coffee), await isFresh(soup)]).toEqual([true, false])
  const html = await (await look(token)).text()
  expect(html).toContain('Soep')
  expect(html).not.toContain('Koffie')
})

test('a draft that stands beside it stays a draft, and the next save keeps the confirmation', async () => {
  const draft = { title: 'Koffie met taart' }
  await house.payload.update({
    collection: 'listings',
    id: coffee,
    data: draft,
    draft: true,
    overrideAccess: true,
  })
  const token = await linkFor()
  await press(token, 'right', coffee)
  const doc = (isDraft: boolean) =>
    house.payload.findByID({ collection: 'listings', id: coffee, draft: isDraft, overrideAccess: true })
  expect((await doc(false)).title).toBe('Koffie')
  expect(await doc(true)).toMatchObject({ title: 'Koffie met taart', _status: 'draft' })
  expect((await doc(true)).confirmed?.when?.at).toBe((await doc(false)).confirmed?.when?.at)
  const back = { title: 'Koffie', _status: 'published' as const }
  await house.payload.update({ collection: 'listings', id: coffee, data: back, overrideAccess: true })
})

test('"no longer exists" is asked twice and can be taken back by the same mail for a while', async () => {
  const token = await linkFor()
  const sure = await (await press(token, 'gone', coffee)).text()
  expect(sure).toContain('Bestaat dit echt niet meer?')
  expect((await state(coffee)).standing).toBe('open')
  const seen = /name="seen" value="(\w+)"/.exec(sure)![1]!
  await say(token, { answer: 'gone-surely', about: coffee, seen })
  expect((await state(coffee)).standing).toBe('ended')
  expect((await state(soup)).standing).toBe('open')
  await press(token, 'undo', coffee)
  expect((await state(coffee)).standing).toBe('open')
  await press(token, 'right', coffee)
  expect(await isFresh(coffee)).toBe(true)
})

test('after a fortnight it cannot be taken back any more', async () => {
  const token = await linkFor()
  await press(token, 'gone-surely', coffee)
  const seen = await seenOn(token, coffee)
  await house.client.query(`update freshness.asked set answered_at = answered_at - interval '14 days'`)
  expect(await seenOn(token, coffee)).toBe('')
  await say(token, { answer: 'undo', about: coffee, seen })
  expect((await state(coffee)).standing).toBe('ended')
})

test('what changed since the page was opened is shown anew and asked again', async () => {
  const token = await linkFor()
  const seen = await seenOn(token, coffee)
  const change = (summary: string) =>
    house.payload.update({ collection: 'listings', id: coffee, data: { summary }, overrideAccess: true })
  await change('Nu met taart.')
  const page = await say(token, { answer: 'right', about: coffee, seen })
  const html = await page.text()
  expect(html).toContain('Er is intussen iets veranderd')
  expect(html).toContain('Nu met taart.')
  expect(html).toContain('Dit is veranderd na onze mail.')
  expect(await isFresh(coffee)).toBe(false)
  await press(token, 'right', coffee)
  expect(await isFresh(coffee)).toBe(true)
  await change('Een kopje koffie met de buren.')
})

test('"change" mails a link to sign in, or opens the form for who is logged in', async () => {
  const token = await linkFor()
  const page = await press(token, 'edit', coffee)
  expect(await page.text()).toContain('Kijk in je mail')
  const mails = await house.client.query(`select recipient from mails where kind = 'sign-in'`)
  expect(mails.rows).toEqual([{ recipient: 'anna@example.org' }])
  const seen = await seenOn(token, coffee)
  const form = { answer: 'edit', about: coffee, seen }
  const answer = await say(token, form, await house.login('anna@example.org'))
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/admin/collections/listings/${coffee}`,
  ])
})

type Case = {
  before?: (token: string) => Promise<unknown>
  sent?: (token: string) => string | Promise<string>
  headers?: Record<string, string>
  about?: () => string
  after?: () => Promise<unknown>
  works?: boolean
}
const member = (data: object) => () =>
  house.payload.update({ collection: 'users', id: anna, data: data as never, overrideAccess: true })
const back = () => member({ memberships: [{ organisation: house.town.organisation, role: 'owner' }] })()
const owners =
  (...ids: (() => string)[]) =>
  () =>
    house.payload.update({
      collection: 'listings',
      id: coffee,
      data: { organisations: ids.map((id) => ({ organisation: id(), role: 'organiser' })) } as never,
      overrideAccess: true,
    })
const own = () => house.town.organisation
const other = () => elsewhere

const cases: Record<string, Case> = {
  'used for the first time': { works: true },
  'looked at by a scanner, by GET and HEAD, five times': {
    before: async (token) => {
      for (let i = 0; i < 5; i++) await look(token, i % 2 ? 'HEAD' : 'GET')
    },
    works: true,
  },
  'that is replayed': {
    before: async (token) => {
      await press(token, 'right', coffee)
      await confirmedDaysAgo(200)
    },
  },
  'that has expired': {
    before: () => house.client.query(`update freshness.link set expires_at = now() - interval '1 second'`),
  },
  'that is made up': { sent: makeToken },
  'with one sign changed': { sent: (token) => (token.startsWith('A') ? 'B' : 'A') + token.slice(1) },
  'that is the hash instead of the token': { sent: hashOf },
  "for a listing of another's mail": {
    before: async () => {
      await owners(other)()
      await ask(new Date(Date.now() + 15 * 86_400_000))
    },
    sent: async () => (await house.tokensFor('bram@example.org')).at(-1) ?? '',
    about: () => soup,
    after: owners(own),
  },
  'after a change of owner': { before: owners(other), after: owners(own) },
  'after an owner came beside': { before: owners(own, other), after: owners(own) },
  'after the person left the organisation': { before: member({ memberships: [] }), after: back },
  'after the account was closed': { before: member({ disabled: true }), after: member({ disabled: false }) },
  'after the mail address changed': {
    before: member({ email: 'anna2@example.org' }),
    after: member({ email: 'anna@example.org' }),
  },
  'after the editors hid it': {
    before: () => house.client.query('update listings set hidden = true where id = $1', [coffee]),
    after: () => house.client.query('update listings set hidden = false where id = $1', [coffee]),
  },
  'sent by the page of another site': { headers: { origin: 'https://kwaad.example' } },
  'sent by a page that hides where it is': { headers: { origin: 'null' } },
}

test.each(Object.entries(cases))('a link %s', async (_, told) => {
  const { before, sent, headers, about = () => coffee, after, works = false } = told
  const token = await linkFor()
  const seen = await seenOn(token, about())
  expect(seen).toMatch(/^\w{64}$/)
  try {
    await before?.(token)
    await say((await sent?.(token)) ?? token, { answer: 'right', about: about(), seen }, headers)
    expect(await isFresh(about())).toBe(works)
    await say((await sent?.(token)) ?? token, { answer: 'gone-surely', about: about(), seen }, headers)
    expect((await state(about())).standing).toBe('open')
  } finally {
    await after?.()
  }
})

test('of ten answers at the same moment one counts', async () => {
  const token = await linkFor()
  const seen = await seenOn(token, coffee)
  await Promise.all(Array.from({ length: 10 }, () => say(token, { answer: 'right', about: coffee, seen })))
  const { rows } = await house.client.query(`select 1 from freshness.event where what = 'confirmed'`)
  expect(rows).toHaveLength(1)
})

test('looked after by several at once and twice over, everyone gets one mail', async () => {
  await Promise.all(Array.from({ length: 5 }, () => ask()))
  await ask()
  expect(await house.tokensFor('anna@example.org')).toHaveLength(1)
})

test('who may change a listing confirms it with one POST, others do not', async () => {
  const post = async (email: string | null, id: string) => {
    const headers = email ? await house.login(email) : {}
    const origin = 'http://127.0.0.1:3000'
    return house.go(`/listings/${id}/confirm`, { method: 'POST', headers: { ...headers, origin } as never })
  }
  expect((await post(null, coffee)).status).toBe(401)
  expect((await post('bram@example.org', coffee)).status).toBe(403)
  expect((await post('anna@example.org', makeToken())).status).toBe(404)
  expect(await isFresh(coffee)).toBe(false)
  const answer = await post('anna@example.org', coffee)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({
    confirmedAt: expect.any(String),
    groups: ['what', 'who', 'where', 'when', 'joining', 'contact'],
  })
  expect(await state(coffee)).toMatchObject({ is_fresh: true, by: anna })
  expect((await post('els@example.org', soup)).status).toBe(200)
})

test('who changes a group of facts and publishes confirms that group and no other', async () => {
  const req = { user: (await house.payload.findByID({ collection: 'users', id: anna })) as never }
  const change = (data: object, draft = false) =>
    house.payload.update({
      collection: 'listings',
      id: coffee,
      data: data as never,
      draft,
      req,
      overrideAccess: true,
    })
  const asNow = (data: { at?: string | null } | undefined) => Date.parse(data?.at ?? '') > Date.now() - 60_000
  const fresh = async () => {
    const { confirmed } = await house.payload.findByID({
      collection: 'listings',
      id: coffee,
      overrideAccess: true,
    })
    return Object.entries(confirmed ?? {}).flatMap(([group, said]) => (asNow(said as never) ? [group] : []))
  }
  for (const [table, prefix] of [
    ['listings', ''],
    ['_listings_v', 'version_'],
  ] as const)
    await house.client.query(
      `update ${table} set ${['what', 'who', 'joining'].map((group) => `${prefix}confirmed_${group}_at = null`).join()}`,
    )
  await change({ contact: { email: 'koffie@example.org' }, _status: 'draft' }, true)
  expect(await fresh()).toEqual([])
  await change({ _status: 'published' })
  expect(await fresh()).toEqual(['contact'])
  await change({ schedule: { byAppointment: true }, _status: 'published' })
  expect((await fresh()).toSorted()).toEqual(['contact', 'when'])
})
