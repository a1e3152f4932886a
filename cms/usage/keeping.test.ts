import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addDays, localNow } from '#search/time/local-date.ts'
import type { CountKind } from '#search/usage/count-kinds.ts'
import type { DayCount } from '#search/usage/usage-batch.ts'
import { poolOf } from '../pool-of.ts'
import { rollUp } from './roll-up.ts'
import { type FiguresHouse, openFigures } from './testing/open-figures.ts'

let house: FiguresHouse
let koffie: string
const today = localNow(new Date()).date
const count = (kind: CountKind, subject: string, amount = 1, detail = '', day = today): DayCount => ({
  ...{ day, kind, subject, detail, amount },
})

beforeAll(async () => {
  house = await openFigures('usage_keeping')
  koffie = (await house.town.publish({ slug: 'koffie' })).id
})
beforeEach(() => house.clear())
afterAll(() => house?.close())

test('sums are added per day and per listing', async () => {
  const before = addDays(today, -1)
  expect(await house.hand([count('opened', 'koffie', 3), count('opened', 'koffie', 2, '', before)])).toBe(200)
  expect(await house.hand([count('opened', 'koffie', 4)])).toBe(200)
  expect(await house.rows()).toEqual([`${before} opened ${koffie} 2`, `${today} opened ${koffie} 7`])
})

test('the same batch counts once, also when it comes twice at the same moment', async () => {
  const id = randomUUID()
  const counts = [count('opened', 'koffie', 3)]
  await Promise.all([house.hand(counts, id), house.hand(counts, id), house.hand(counts, id)])
  expect(await house.hand(counts, id)).toBe(200)
  expect(await house.rows()).toEqual([`${today} opened ${koffie} 3`])
})

test('many batches about the same at once all count', async () => {
  const counts = [count('opened', 'koffie'), count('shown', 'koffie'), count('nothing', 'town')]
  await Promise.all(Array.from({ length: 12 }, (_, nr) => house.hand(nr % 2 ? counts : counts.toReversed())))
  expect(await house.rows()).toEqual([
    `${today} nothing town 12`,
    `${today} opened ${koffie} 12`,
    `${today} shown ${koffie} 12`,
  ])
})

test('only the site may bring them, and only what can be understood', async () => {
  const body = JSON.stringify({ id: randomUUID(), counts: [count('opened', 'koffie')] })
  for (const wrong of ['', 'iets', 'de-sleutel-van-de-site!'])
    expect((await house.receive(body, wrong)).status).toBe(401)
  for (const strange of [
    '',
    '{',
    '{}',
    body.replace('opened', 'stolen'),
    body.replace('"amount":1', '"amount":-1'),
  ])
    expect((await house.receive(strange)).status).toBe(422)
  expect(await house.rows()).toEqual([])
})

test('nothing personal is ever kept, whatever is sent', async () => {
  const personal = [
    'jan jansen 5611ab',
    '0612345678',
    'jan@example.org',
    'Jan',
    'https://jan.nl',
    'a'.repeat(61),
  ]
  const words: CountKind[] = ['led-words', 'asked-words', 'nothing-words', 'wider-words']
  await house.hand([
    ...personal.flatMap((said) =>
      words.map((kind) => count(kind, kind === 'led-words' ? 'koffie' : 'town', 5, said)),
    ),
    // Not of this town, so an address may have put it there.
    ...personal.flatMap((said) => [
      count('asked-theme', 'town', 5, said),
      count('led-theme', 'koffie', 5, said),
      count('opened', said, 5),
      count('nothing', said, 5),
    ]),
    // Where nothing may stand beside it.
    count('opened', 'koffie', 5, 'schulden'),
    count('nothing', 'town', 5, 'schulden'),
  ])
  expect(await house.rows()).toEqual([])
})

test('the tables have no room for a person, an address or a moment', async () => {
  const { rows } = await house.client.query<{ column: string }>(
    `select table_name || '.' || column_name || ' ' || data_type as column from information_schema.columns
     where table_schema = 'usage' order by 1`,
  )
  expect(rows.map(({ column }) => column)).toEqual([
    'batch.day date',
    'batch.id uuid',
    'day_count.amount bigint',
    'day_count.day date',
    'day_count.detail text',
    'day_count.kind text',
    'day_count.subject text',
    'month_count.amount bigint',
    'month_count.detail text',
    'month_count.kind text',
    'month_count.month date',
    'month_count.subject text',
  ])
})

test('sums from long ago or from the future are not kept', async () => {
  const days = [-32, -31, 1, 2].map((days) => addDays(today, days))
  await house.hand(days.map((day) => count('opened', 'koffie', 1, '', day)))
  expect(await house.rows()).toEqual([`${days[1]} opened ${koffie} 1`, `${days[2]} opened ${koffie} 1`])
})

test('after three months days become months, after two years they are gone; doing it twice changes nothing', async () => {
  const insert = `insert into usage.day_count (day, kind, subject, amount) values ($1, 'opened', $2, $3)`
  for (const [day, amount] of [
    ['2026-01-30', 2],
    ['2026-01-31', 3],
    ['2026-02-01', 4],
    ['2026-04-20', 5],
  ])
    await house.client.query(insert, [day, koffie, amount])
  const now = new Date('2026-05-15T12:00:00Z')
  const pool = poolOf(house.payload)
  await Promise.all([rollUp(pool, now), rollUp(pool, now)])
  expect(await house.rows('month_count')).toEqual([
    `2026-01-01 opened ${koffie} 5`,
    `2026-02-01 opened ${koffie} 4`,
  ])
  expect(await house.rows()).toEqual([`2026-04-20 opened ${koffie} 5`])
  await rollUp(pool, new Date('2028-03-02T12:00:00Z'))
  expect(await house.rows('month_count')).toEqual([
    `2026-02-01 opened ${koffie} 4`,
    `2026-04-01 opened ${koffie} 5`,
  ])
})
