import { request } from 'node:http'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parameters } from '#search/address-words.ts'
import { openTestSite, type TestSite } from '../testing/open-test-site.ts'
import { someListing } from '../testing/some-listing.ts'

let site: TestSite
beforeAll(async () => void (site = await openTestSite([someListing('koffie')])))
afterAll(() => site.close())

/** As it stands, without a client that tidies it up first. */
const statusOf = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request(site.url, { path, agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode!))
    })
      .on('error', reject)
      .end()
  })

const values = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'activiteit',
    'vandaag',
    '12',
    '2026-12-31',
    'BU07721110',
    '51.44,5.47',
    '-1',
    '999999999',
    '5.4,51.4,5.5,51.5',
  ),
  fc.constantFrom(
    '" OR find.listed = false',
    '\\" OR x',
    '__proto__',
    '../../etc/passwd',
    '1e999',
    'NaN',
    '0,0',
    '90,180',
  ),
)
const names = fc.oneof(
  fc.constantFrom(...Object.values(parameters), 'beeld', 'zoom', 'q'),
  fc.string({ maxLength: 8 }),
)
const questions = fc
  .array(fc.tuple(names, values), { maxLength: 30 })
  .map((pairs) => new URLSearchParams(pairs).toString())
const scribbles = fc.string({ unit: fc.constantFrom(...'%zFf0&=?;+,-.:/\\"\'[]{}<>'), maxLength: 60 })
const endpoints = fc.constantFrom(
  '/api/v1/aanbod',
  '/api/v1/kaart',
  '/api/v1/aanbod/koffie',
  '/api/v1/status',
  '/api/v1/suggesties',
)

test('whatever is asked, the answer is a result or a refusal, never a breakdown', async () => {
  const asked = fc.asyncProperty(endpoints, fc.oneof(questions, scribbles), async (endpoint, question) => {
    expect([200, 400, 414, 431]).toContain(await statusOf(`${endpoint}?${question}`))
  })
  await fc.assert(asked, { numRuns: 400 })
})

test('whatever is asked of a page, it never breaks down', async () => {
  const asked = fc.asyncProperty(scribbles, async (path) => {
    expect([200, 400, 404, 414]).toContain(await statusOf(`/${path}`))
  })
  await fc.assert(asked, { numRuns: 200 })
})
