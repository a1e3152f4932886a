import { buildConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshPayload } from '../test-payload.ts'
import { defaultRulesIn } from './asking/default-rules.ts'
import { fingerprint } from './asking/undone.ts'
import { accountCases } from './breaking-in/accounts.ts'
import { doorCases } from './breaking-in/doors.ts'
import { ownershipCases } from './breaking-in/ownership.ts'
import { privateFieldCases } from './breaking-in/private-fields.ts'
import { type Cast, marksNotFor, people, type Person } from './cast.ts'
import { expected } from './expected.ts'
import { gather } from './gather.ts'
import { type Cell, cellsOf, operationsOf, ways } from './matrix.ts'

const key = 'access'
let cast: Cast
let kept: Record<string, string>
beforeAll(async () => {
  const payload = await freshPayload(key)
  payload.logger.level = 'silent'
  // A request would start the timers of the queue, and those work while we look.
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  cast = await gather(payload, key)
  kept = await fingerprint(payload)
})
afterAll(() => cast?.payload.destroy())

const slugsOf = () =>
  [...cast.payload.config.collections, ...cast.payload.config.globals].map(({ slug }) => slug)

test('the table speaks of every collection and all that it can be asked, and of nothing besides', () => {
  const asked = slugsOf().map((slug) => [slug, operationsOf(cast.payload.config, slug).toSorted()])
  const told = Object.entries(expected).map(([slug, rows]) => [slug, Object.keys(rows).toSorted()])
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(asked))
})

test("no rule is left to Payload's own, which lets everyone in who can log in", () => {
  expect(defaultRulesIn(cast.payload.config)).toEqual([])
})

test('a collection that comes without rules would be found', async () => {
  const collections = [{ slug: 'new', fields: [] }]
  const { globals, ...config } = await buildConfig({ secret: 'x', db: {} as never, collections })
  const found = defaultRulesIn({ ...config, globals })
  const ofNew = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'].map(
    (name) => `new.access.${name}`,
  )
  expect(found).toEqual(expect.arrayContaining([...ofNew, 'jobs.access.run']))
})

describe('everyone tries everything, over both ways in', () => {
  for (const slug of Object.keys(expected))
    test(
      slug,
      async () => {
        const faults: string[] = []
        for (const person of people)
          for (const way of ways)
            for await (const cell of cellsOf(cast, slug, person, way)) faults.push(...faultsIn(cell, person))
        expect(faults).toEqual([])
      },
      300_000,
    )

  test('and none of it stuck', async () => expect(await fingerprint(cast.payload)).toEqual(kept))
})

const neverTold = /"(hash|salt|password|sessions":\[\{|resetPassword\w*|loginAttempts|lockUntil)/
const unknownRoute = 501

function faultsIn({ name, may, did, answer }: Cell, person: Person): string[] {
  const text = JSON.stringify(answer.body) ?? ''
  return [
    ...(may === did
      ? []
      : [`${name}: ${may ? 'was refused' : 'happened'} (${answer.status} ${text.slice(0, 200)})`]),
    ...(answer.status < 500 || answer.status === unknownRoute
      ? []
      : [`${name}: broke (${text.slice(0, 200)})`]),
    ...marksNotFor(person, text).map((mark) => `${name}: told what is private to ${mark}`),
    ...(neverTold.exec(text) ?? []).slice(0, 1).map((field) => `${name}: told ${field}`),
  ]
}

describe('breaking in', () => {
  describe('through whose it is', () => ownershipCases(() => cast))
  describe('through accounts', () => accountCases(() => cast))
  describe('through private fields', () => privateFieldCases(() => cast))
  describe('through side doors', () => doorCases(() => cast))
})
