import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { readEnv } from '../env.ts'
import { makeStamp } from './form-stamp.ts'
import { solvePuzzle } from './solve-puzzle.ts'
import { takeForm, trapName } from './take-form.ts'
import { takesForm } from './takes-form.ts'
import { thanksAddress, thanksFor, wayBack } from './thanks-address.ts'

/** Stands where the cms would, and answers what a broken network or a cms in trouble answers. */
type Heard = { headers: Record<string, unknown>; body: Record<string, unknown> }
const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()))

async function listening(status: number, body: string) {
  const heard: Heard[] = []
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    heard.push({ headers: req.headers, body: JSON.parse(Buffer.concat(chunks).toString()) })
    res.writeHead(status).end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  servers.push(server)
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const siteUrl = 'https://kaart.example.org'
const now = new Date('2026-11-22T10:00:00Z')
const later = new Date(now.getTime() + 20_000)
const subject = { is: 'wrong', about: { at: 'listing', slug: 'koffie' }, kind: 'time' } as const
const envFor = (cmsUrl: string) =>
  readEnv({
    MEILI_URL: 'http://127.0.0.1:7700',
    MEILI_SEARCH_KEY: 'lezen',
    SITE_URL: siteUrl,
    CMS_URL: cmsUrl,
    HELP_KEY: 'sleutel',
  })

function send(cmsUrl: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ stamp: makeStamp('sleutel', now), ...fields })
  const request = new Request(`${siteUrl}/aanbod/koffie/klopt-niet?wat=tijd`, {
    method: 'POST',
    headers: { origin: siteUrl, ...headers },
    body,
  })
  return takeForm(request, { env: envFor(cmsUrl), resident: '198.51.100.7' }, subject, later)
}

test('the cms gets the questions of this form and nothing else, with whose request it is', async () => {
  const { heard, url } = await listening(200, '{"done":true}')
  expect(await send(url, { day: 'mon', from: '10:00', role: 'admin', kind: 'stopped', is: 'claim' })).toBe(
    'sent',
  )
  const [{ headers, body }] = heard as [Heard]
  expect(headers).toMatchObject({ authorization: 'Bearer sleutel', 'x-resident': '198.51.100.7' })
  expect(body).toMatchObject({ ...subject, day: 'mon', from: '10:00', isProven: false })
  expect(Object.keys(body).sort()).toEqual(
    ['about', 'answerTo', 'day', 'formId', 'from', 'is', 'isProven', 'kind', 'text', 'times', 'until'].sort(),
  )
})

test('the sum that the script did is believed', async () => {
  const { heard, url } = await listening(200, '{"done":true}')
  const stamp = makeStamp('sleutel', now)
  await send(url, { day: 'mon', stamp, answer: await solvePuzzle(stamp) })
  expect(heard[0]!.body.isProven).toBe(true)
})

test('who falls into the trap is thanked, and nothing is sent', async () => {
  const { heard, url } = await listening(200, '{"done":true}')
  expect(await send(url, { day: 'mon', [trapName]: 'https://koop.example' })).toBe('sent')
  expect(heard).toEqual([])
})

test.each([
  ['of another site', { day: 'mon' }, { origin: 'https://kwaad.example' }, 'foreign'],
  ['that was just handed out', { day: 'mon', stamp: makeStamp('sleutel', later) }, {}, 'quick'],
  ['that is days old', { day: 'mon', stamp: makeStamp('sleutel', new Date(0)) }, {}, 'old'],
  ['without a stamp', { day: 'mon', stamp: '' }, {}, 'old'],
])('a form %s is not passed on, and keeps what was filled in', async (_, fields, headers, problem) => {
  const { heard, url } = await listening(200, '{"done":true}')
  expect(await send(url, fields, headers)).toMatchObject({ problem, values: { day: 'mon' } })
  expect(heard).toEqual([])
})

test.each([
  [404, '{}', 'gone'],
  [429, '{}', 'busy'],
  [401, '{}', 'down'],
  [500, '<html>', 'down'],
  [200, '<html>mooie bladzijde van een tussenstation', 'down'],
  [302, '', 'down'],
])('when the cms answers %i the form says so, and nothing is lost', async (status, body, problem) => {
  const { url } = await listening(status, body)
  expect(await send(url, { times: 'elke dag' })).toMatchObject({ problem, values: { times: 'elke dag' } })
})

test('a cms that is not there loses nothing either; a field that is not right is named', async () => {
  expect(await send('http://127.0.0.1:9', { times: 'elke dag' })).toMatchObject({
    problem: 'down',
    values: { times: 'elke dag' },
  })
  const { url } = await listening(422, '{"faults":["from"]}')
  expect(await send(url, { until: '12:00' })).toMatchObject({ problem: 'faults', fields: ['from'] })
})

test('only the pages with a form take one', () => {
  for (const path of ['/aanbod/x/klopt-niet', '/organisaties/x/van-jou', '/klopt-niet', '/iets-toevoegen'])
    expect(takesForm(path)).toBe(true)
  for (const path of ['/', '/zoeken', '/aanbod/x', '/api/v1/aanbod', '/aanbod/x/y/klopt-niet', '/bedankt'])
    expect(takesForm(path)).toBe(false)
})

test('the way back leads to a page of ours, or home', () => {
  const params = new URL(thanksAddress(subject, '/aanbod/koffie'), siteUrl).searchParams
  expect([wayBack(params), thanksFor(params)]).toEqual(['/aanbod/koffie', 'wrong'])
  for (const terug of [
    '//kwaad.example',
    'https://kwaad.example',
    '/aanbod/../x',
    '/aanbod//x',
    'javascript:x',
  ])
    expect(wayBack(new URLSearchParams({ terug }))).toBe('/')
})
