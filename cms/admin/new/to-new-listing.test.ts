import { handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completenessOf } from '../../completeness/completeness-of.ts'
import type { Typed } from '../../completeness/asks.ts'
import { buildSmallTown, type SmallTown } from '../../outbox/testing/small-town.ts'
import { freshPayload } from '../../test-payload.ts'
import { firstAnswers } from './first-answers.ts'
import type { Beginning } from './read-beginning.ts'
import { type Answers, faultsIn, toNewListing } from './to-new-listing.ts'

const weekly: Answers = {
  organisation: 'o',
  kind: 'activity',
  title: ' Koffie in de Brink ',
  summary: 'Koffie met de buren.',
  theme: 't',
  place: 'venue',
  venue: 'v',
  often: 'weekly',
  days: ['tue'],
  on: '',
  start: '10:00',
  end: '',
  cost: 'free',
  euros: '',
  phone: '',
  email: '',
}

test.each<[string, Partial<Answers>, (keyof Answers)[]]>([
  ['a weekly activity', {}, []],
  [
    'nothing at all',
    { title: ' ', summary: '', theme: '', days: [], start: '', venue: '' },
    ['title', 'summary', 'theme', 'days', 'start', 'venue'],
  ],
  ['a single date without one', { often: 'once' }, ['on']],
  ['a single date', { often: 'once', on: '2026-12-05', days: [] }, []],
  ['by appointment', { often: 'appointment', days: [], start: '' }, []],
  ['no clock', { start: 'tien uur', end: '25:00' }, ['start', 'end']],
  ['online', { place: 'online', venue: '' }, []],
  ['an amount', { cost: 'paid', euros: '€ 2,50' }, []],
  ['no amount', { cost: 'paid', euros: '' }, []],
  ['a wrong amount', { cost: 'paid', euros: 'veel' }, ['euros']],
  ['an amount of something free', { euros: 'veel' }, []],
])('%s', (_, change, faults) => expect(faultsIn({ ...weekly, ...change })).toEqual(faults))

test('amounts are read as they are written', () => {
  const eurosOf = (euros: string) => toNewListing({ ...weekly, cost: 'paid', euros }, 'draft').cost
  expect(eurosOf('2,50')).toMatchObject({ case: 'paid', euros: 2.5, per: 'time' })
  expect(eurosOf('5,-')).toMatchObject({ euros: 5 })
  expect(eurosOf('')).toMatchObject({ euros: null })
})

test('a simple weekly activity takes four fields and at most ten taps', () => {
  const beginning: Beginning = {
    ...{
      organisations: [{ id: 'o', label: 'De Brink' }],
      themes: [{ id: 't', label: 'Ontmoeten' }],
      earlier: [],
    },
    ...{ venues: [{ id: 'v', label: 'De Brink' }], phone: '040 123 45 67', email: '', siteUrl: '' },
  }
  // A tap into each field, two for a list, one for each button; the last is “Zet online”.
  const steps: { taps: number; isField: boolean; said: Partial<Answers> }[] = [
    { taps: 1, isField: true, said: { title: 'Koffie' } },
    { taps: 1, isField: true, said: { summary: 'Koffie met de buren.' } },
    { taps: 2, isField: true, said: { theme: 't' } },
    { taps: 1, isField: false, said: { days: ['tue'] } },
    { taps: 1, isField: true, said: { start: '10:00' } },
  ]
  const answers = steps.reduce((now, { said }) => ({ ...now, ...said }), firstAnswers(beginning))
  expect(faultsIn(answers)).toEqual([])
  for (const left of steps) {
    const others = steps.filter((step) => step !== left)
    const without = others.reduce((now, { said }) => ({ ...now, ...said }), firstAnswers(beginning))
    expect(faultsIn(without)).toEqual(Object.keys(left.said))
  }
  const toCostAndPublish = 2
  const toOpen = 1
  expect(steps.filter(({ isField }) => isField)).toHaveLength(4)
  expect(steps.reduce((sum, { taps }) => sum + taps, toOpen + toCostAndPublish)).toBeLessThanOrEqual(10)
})

const key = 'new_listing'
let payload: Payload
let town: SmallTown
let token: string
beforeAll(async () => {
  payload = await freshPayload(key)
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  town = await buildSmallTown(payload)
  // The form fills in what the organisation has, so nothing in it is new to the editors.
  await payload.update({
    collection: 'organisations',
    id: town.organisation,
    data: { phone: '040 123 45 67' },
    depth: 0,
  })
  const login = { email: 'anna@example.org', password: 'een-lang-wachtwoord' }
  const memberships = [{ organisation: town.organisation, role: 'member' as const }]
  await payload.create({
    collection: 'users',
    data: { ...login, name: 'Anna', role: 'partner', memberships },
  })
  token = String((await payload.login({ collection: 'users', data: login })).token)
})
afterAll(() => payload?.destroy())

async function send(path: string, body?: object, method = 'POST') {
  const request = new Request(`${payload.config.serverURL}/api${path}`, {
    method,
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  })
  const config = Promise.resolve(payload.config)
  const response = await handleEndpoints({ config, payloadInstanceCacheKey: key, request })
  return { status: response.status, ...((await response.json()) as { doc: Record<string, never> }) }
}

const inTown = (): Answers => ({
  ...weekly,
  organisation: town.organisation,
  theme: town.theme,
  venue: town.venue,
  phone: '040 123 45 67',
})

test('a partner publishes a weekly activity with what the short form asks, and it is nearly complete', async () => {
  const { status, doc } = await send('/listings?depth=0&locale=nl', toNewListing(inTown(), 'published'))
  expect(status).toBe(201)
  expect(doc).toMatchObject({
    title: 'Koffie in de Brink',
    slug: 'koffie-in-de-brink',
    _status: 'published',
    access: 'walk-in',
    schedule: { rules: [{ every: 'week', days: ['tue'], start: '10:00' }] },
  })
  expect(completenessOf(doc as Typed)).toMatchObject({
    percent: expect.closeTo(77, -1),
    missing: ['firstVisit', 'description', 'picture', 'together'],
  })
})

test('every other answer of the form is taken too, and half of them as a draft', async () => {
  const others: Partial<Answers>[] = [
    { often: 'once', on: '2026-12-05' },
    { often: 'appointment' },
    { place: 'online', kind: 'support' },
    { place: 'at-home', kind: 'place' },
    { cost: 'paid', euros: '2,50' },
    { cost: 'unknown', email: 'anna@example.org' },
  ]
  for (const other of others) {
    const { status, doc } = await send('/listings', toNewListing({ ...inTown(), ...other }, 'published'))
    expect([status, doc]).toEqual([201, expect.objectContaining({ _status: 'published' })])
  }
  const half = { ...inTown(), summary: '', theme: '', venue: '', start: '' }
  expect(toNewListing(half, 'draft').schedule).toEqual({})
  const { status, doc } = await send('/listings?draft=true', toNewListing(half, 'draft'))
  expect([status, doc]).toEqual([201, expect.objectContaining({ _status: 'draft' })])
})

test('a form that saves by itself makes no name in the address bar of half a title', async () => {
  const { doc } = await send('/listings?draft=true', { _status: 'draft' })
  const autosave = `/listings/${String(doc.id)}?draft=true&autosave=true`
  for (const title of ['Sc', 'Schaken in het park']) {
    const saved = await send(autosave, { title, _status: 'draft' }, 'PATCH')
    expect([saved.status, saved.doc]).toEqual([200, expect.objectContaining({ title, slug: null })])
  }
  const whole = toNewListing({ ...inTown(), title: 'Schaken in het park' }, 'published')
  const published = await send(`/listings/${String(doc.id)}`, whole, 'PATCH')
  expect(published.doc).toMatchObject({ slug: 'schaken-in-het-park', _status: 'published' })
})
