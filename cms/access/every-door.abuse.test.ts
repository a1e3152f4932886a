import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, expect } from 'vitest'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { freshPayload } from '../test-payload.ts'
import { type Cast, marksNotFor, type Row } from './cast.ts'
import { gather } from './gather.ts'
import { rest } from './asking/rest.ts'
import { stored } from './asking/stored.ts'
import { foreignTo } from './doors/foreign-to.ts'
import { type Forged, forgedFields, innards } from './doors/forged.ts'
import { privateFieldsOf } from './doors/private-fields-of.ts'
import { referencesIn } from './doors/references.ts'
import { expectedDoors } from './doors/expected-doors.ts'
import { askDoor, tryers } from './doors/ask-door.ts'
import { doorsOf } from './testing/odd-question.ts'

const key = 'every_door'
let cast: Cast
let db: PostgresAdapter
let commit: PostgresAdapter['commitTransaction']
/** Whatever is tried, the next one meets the same town. */
const undo: typeof commit = async (id) => db.rollbackTransaction((await id) as string)
beforeAll(async () => {
  const payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  cast = await gather(payload, key)
  db = payload.db as unknown as PostgresAdapter
  commit = db.commitTransaction
  db.commitTransaction = undo
})
afterAll(() => cast?.payload.destroy())

/** What every collection has is held by expected.ts, for every row. */
const usual =
  /^(GET|POST|PATCH|DELETE) \/[\w-]+\/(|:id|count|versions|versions\/:id|:id\/duplicate|access\/:id\?)$/

proof(
  'every other door of the cms, by nobody, partners of two organisations, an editor and an admin',
  'as the table says, and told nothing private',
  async () => {
    const { env } = await import('../env.ts')
    Object.assign(env, { helpKey: 'x'.repeat(40) })
    const doors = doorsOf(cast.payload).filter(
      ({ method, path }) => path.startsWith('/globals') || !usual.test(`${method} ${path}`),
    )
    const seen: Record<string, number[]> = {}
    const told: string[] = []
    for (const door of doors) {
      const name = `${door.method} ${door.path}`
      seen[name] = []
      for (const person of tryers) {
        const { status, text } = await askDoor(cast, door, person)
        seen[name].push(status)
        told.push(...marksNotFor(person, text).map((mark) => `${name} told ${person} of ${mark}`))
      }
    }
    expect(told).toEqual([])
    expect(seen).toEqual(expectedDoors)
    return `${doors.length} doors, ${tryers.length} people each`
  },
  180_000,
)

proof('the routes of Next on disk', 'each is known here; no GraphQL', () => {
  const app = path.join(import.meta.dirname, '../app')
  const routes = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|\/)(route|page|proxy|middleware)\.tsx?$/.test(file),
  )
  expect(routes.toSorted()).toEqual([
    '(payload)/admin/[[...segments]]/page.tsx',
    '(payload)/api/[...slug]/route.ts',
    '(payload)/api/health/route.ts',
    // Without a log-in, and with the key for metrics only: cms/serving, seed/journeys/headers.abuse.test.ts.
    'health/route.ts',
    'metrics/route.ts',
    'ready/route.ts',
  ])
  expect(cast.payload.config.graphQL.disable).toBe(true)
  return routes.join(', ')
})

proof(
  'every field that a partner may not read, of rows they may see: exists, equals, in, within or, as an order',
  'a true guess sounds like a false one',
  async () => {
    const rows = cast.rows.filter((row) => !row.owners.includes('A') && row.person !== 'ofA')
    const hidden = await privateFieldsOf(cast, 'ofA', rows)
    const told = async (address: string) => {
      const { status, body } = await rest(cast, 'ofA', 'GET', address)
      const { totalDocs, docs } = body as { totalDocs?: number; docs?: { id: string }[] }
      return status === 200 ? `${totalDocs}: ${docs?.map(({ id }) => id).join()}` : String(status)
    }
    const heard: string[] = []
    for (const { slug, id, path: field, value } of hidden) {
      const only = `where[and][0][id][equals]=${id}`
      const truth = encodeURIComponent(String(value))
      const pairs = [
        [`${only}&where[and][1][${field}][exists]=true`, `${only}&where[and][1][${field}][exists]=false`],
        [`${only}&where[and][1][${field}][equals]=${truth}`, `${only}&where[and][1][${field}][equals]=zzz`],
        [
          `${only}&where[and][1][or][0][${field}][in]=${truth}`,
          `${only}&where[and][1][or][0][${field}][in]=zzz`,
        ],
        [`sort=${field}`, `sort=-${field}`],
      ] as const
      for (const [yes, no] of pairs)
        if ((await told(`/${slug}?${yes}`)) !== (await told(`/${slug}?${no}`))) heard.push(`${slug} ${yes}`)
    }
    expect(heard).toEqual([])
    const names = new Set(hidden.map(({ slug, path: field }) => `${slug}.${field}`))
    expect(names.size).toBeGreaterThan(5)
    return `${names.size} private fields, ${hidden.length} values, none felt`
  },
  180_000,
)

const jsonPaths = [
  ...['value.note', "value.note' or 1=1 --", "value.x') or true--", 'value.a"b', 'value.$.note'],
  ...["value.note'::text", 'value->>note', 'value.note;select'],
]

proof(
  'paths into the JSON of a preference, with SQL in the name and in the value',
  'never more rows than one may see, no breakdown',
  async () => {
    const plain = (await rest(cast, 'ofA', 'GET', '/payload-preferences')).body as { totalDocs: number }
    const answers: string[] = []
    let tried = 0
    for (const one of jsonPaths)
      for (const operator of ['equals', 'like', 'in', 'exists', 'not_equals', 'contains'])
        for (const value of ["x' or '1'='1", 'x', "')) or true --", 'true', '$1']) {
          tried++
          const where = `where[${encodeURIComponent(one)}][${operator}]=${encodeURIComponent(value)}`
          const { status, body } = await rest(cast, 'ofA', 'GET', `/payload-preferences?${where}`)
          const { totalDocs = 0 } = body as { totalDocs?: number }
          if (status >= 500 || totalDocs > plain.totalDocs) answers.push(`${status} ${totalDocs} ${where}`)
        }
    expect(answers).toEqual([])
    return `${tried} tried`
  },
)

proof(
  'every field that a partner may not write, and what Payload keeps for itself, in the body of a change',
  'the row stays as it was',
  async () => {
    const foreign = foreignTo(cast)
    const changed: string[] = []
    let tried = 0
    db.commitTransaction = commit
    try {
      for (const row of cast.rows.filter(isOfA)) {
        const slug = row.collection as CollectionSlug
        const forged = [
          ...(await forgedFields(cast.payload, slug, cast.user.ofA!, foreign)),
          ...(inFull ? innards : [together(innards)]),
        ]
        // The first change also keeps what Payload fills in by itself.
        await rest(cast, 'ofA', 'PATCH', `/${slug}/${row.id}`, {})
        for (const { path: field, body } of forged) {
          tried++
          const before = (await stored(cast.payload, slug)).get(row.id)
          await rest(cast, 'ofA', 'PATCH', `/${slug}/${row.id}`, body)
          if ((await stored(cast.payload, slug)).get(row.id) !== before) changed.push(`${slug}.${field}`)
        }
      }
    } finally {
      db.commitTransaction = undo
    }
    expect(changed).toEqual([])
    return `${tried} forged fields, none kept`
  },
  180_000,
)

/** In one body, where one by one would take too long. */
const together = (all: Forged[]): Forged => ({
  path: all.map((one) => one.path).join(' or '),
  body: Object.assign({}, ...all.map((one) => one.body)) as Record<string, unknown>,
})

/** Such as a partner works in every day: their own, and themselves. */
const isOfA = (row: Row) =>
  (row.owners.join() === 'A' && (row.state === 'plain' || row.state === 'published')) ||
  (row.collection === 'users' && row.person === 'ofA')

/** What a partner may refer to though it is another's: places and pictures are there for all, and so is who published. */
const shared = ['organisations.picture']

proof(
  'every field that refers to something, filled with what is another organisation’s',
  'kept only where sharing is meant, and nothing private comes along',
  async () => {
    const ofB = (slug: string, state: Row['state'] = 'plain') =>
      cast.rows.find((row) => row.collection === slug && row.owners.join() === 'B' && row.state === state)!.id
    const foreign: Record<string, string> = {
      ...{ listings: ofB('listings', 'draft'), organisations: cast.organisations.B, venues: ofB('venues') },
      ...{
        media: ofB('media'),
        calendars: ofB('calendars'),
        widgets: ofB('widgets'),
        users: cast.user.ofB!.id,
      },
    }
    const kept: string[] = []
    const told: string[] = []
    let tried = 0
    db.commitTransaction = commit
    try {
      for (const row of cast.rows.filter(isOfA)) {
        const slug = row.collection as CollectionSlug
        for (const { path: field, id, body } of referencesIn(
          cast.payload.collections[slug].config.flattenedFields,
          foreign,
        )) {
          tried++
          const hadIt = (await stored(cast.payload, slug)).get(row.id)!.includes(id)
          await rest(cast, 'ofA', 'PATCH', `/${slug}/${row.id}`, body)
          if (!hadIt && (await stored(cast.payload, slug)).get(row.id)!.includes(id))
            kept.push(`${slug}.${field}`)
          const { text } = await rest(cast, 'ofA', 'GET', `/${slug}/${row.id}?depth=2&draft=true`)
          told.push(...marksNotFor('ofA', text).map((mark) => `${slug}.${field} told of ${mark}`))
        }
      }
    } finally {
      db.commitTransaction = undo
    }
    expect(told).toEqual([])
    expect(kept.toSorted()).toEqual(shared)
    return `${tried} references, ${kept.length} shared as meant`
  },
  180_000,
)
