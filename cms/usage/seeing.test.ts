import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addDays, localNow } from '#search/time/local-date.ts'
import type { CountKind } from '#search/usage/count-kinds.ts'
import type { DayCount } from '#search/usage/usage-batch.ts'
import { readFigures } from '../admin/figures/read-figures.ts'
import { figuresOf, stretchesOf } from './figures-of.ts'
import { type FiguresHouse, openFigures } from './testing/open-figures.ts'

let house: FiguresHouse
let other: { organisation: string }
let theme: string
const now = new Date()
const today = localNow(now).date
const count = (kind: CountKind, subject: string, amount: number, detail = '', day = today): DayCount => ({
  ...{ day, kind, subject, detail, amount },
})

beforeAll(async () => {
  house = await openFigures('usage_seeing')
  const { payload, town } = house
  const create = async (collection: 'organisations' | 'areas', data: object) =>
    String((await payload.create({ collection, data: data as never, depth: 0 })).id)
  other = {
    organisation: await create('organisations', { name: 'De Brug', kind: 'welfare', trust: 'trusted' }),
  }
  const centre = { lat: 51.46, lng: 5.46 }
  const district = await create('areas', { code: 'WK077212', name: 'Woensel', level: 'district', centre })
  const quiet = { code: 'BU07721210', name: 'Hemelrijken', level: 'neighbourhood', centre, parent: district }
  const area = await create('areas', quiet)
  await town.publish({ title: 'Koffie', slug: 'koffie' })
  await town.publish({
    ...{ title: 'Taalles', slug: 'taalles', whereabouts: 'online', venue: null, areas: [area] },
    organisations: [{ organisation: other.organisation, role: 'organiser' }],
  } as never)
  const stored = await payload.findByID({ collection: 'themes', id: town.theme })
  theme = stored.slug!
})
beforeEach(async () => {
  await house.clear()
  await house.hand([
    count('shown', 'koffie', 124),
    count('opened', 'koffie', 18),
    count('called', 'koffie', 2),
    count('visited', 'koffie', 3),
    count('opened', 'taalles', 40),
    count('led-words', 'koffie', 6, 'samen koffie'),
    count('led-theme', 'taalles', 7, theme),
    count('nothing-words', 'BU07721110', 9, 'schaken'),
    count('wider-words', 'BU07721110', 2, 'schaken'),
    count('nothing-theme', 'BU07721210', 8, theme),
    count('nothing', 'WK077211', 5),
    count('nothing', 'town', 30),
  ])
})
afterAll(() => house?.close())

test('a partner sees the figures of their own listings and no others', async () => {
  const seen = await readFigures(await house.as('partner', house.town), now)
  expect(seen.listings.map(({ title, figures }) => [title, figures.now])).toEqual([
    ['Koffie', { seen: 124, opened: 18, contacted: 5 }],
  ])
  expect(seen.led).toEqual([{ by: 'words', what: 'samen koffie', listing: 'Koffie', amount: 6 }])
  expect(seen.months).toMatchObject([{ seen: 124, opened: 18, contacted: 5 }])
})

test('what was not found is told to whom has listings in that neighbourhood or district', async () => {
  const here = await readFigures(await house.as('partner', house.town), now)
  expect(here.unmet).toEqual([
    { by: 'words', what: 'schaken', code: 'BU07721110', area: 'Binnenstad', nothing: 9, wider: 2 },
    { by: 'all', what: '', code: 'WK077211', area: 'Centrum', nothing: 5, wider: 0 },
  ])
  const there = await readFigures(await house.as('partner', other), now)
  expect(there.unmet).toMatchObject([{ by: 'theme', what: 'Ontmoeten', code: 'BU07721210', nothing: 8 }])
})

test('who belongs nowhere sees nothing', async () => {
  expect(await readFigures(await house.as('partner', null), now)).toEqual({
    ...{ listings: [], months: [], led: [], unmet: [], widgets: [] },
  })
})

test('an editor sees all of it', async () => {
  const seen = await readFigures(await house.as('editor', null), now)
  expect(seen.listings.map(({ title }) => title)).toEqual(['Taalles', 'Koffie'])
  expect(seen.led).toHaveLength(2)
  expect(seen.unmet.map(({ code, nothing }) => [code, nothing])).toEqual([
    ['town', 30],
    ['BU07721110', 9],
    ['BU07721210', 8],
    ['WK077211', 5],
  ])
})

test('an area of a secret listing is not given away', async () => {
  const { payload, town } = house
  const hidden = await payload.create({
    collection: 'organisations',
    data: { name: 'Veilig huis', kind: 'welfare', trust: 'trusted' } as never,
  })
  await town.publish({
    ...{ title: 'Opvang', slug: 'opvang', whereabouts: 'secret', secretAddress: 'Straat 1', venue: null },
    organisations: [{ organisation: String(hidden.id), role: 'organiser' }],
  } as never)
  const seen = await readFigures(await house.as('partner', { organisation: String(hidden.id) }), now)
  expect(seen.unmet).toEqual([])
})

test('a month is compared with as many days of the month before', async () => {
  const { rows } = await house.client.query<{ id: string }>(`select id from listings where slug = 'koffie'`)
  const koffie = rows[0]!.id
  await house.clear()
  for (const [day, amount] of [
    ['2026-02-28', 1],
    ['2026-03-01', 10],
    ['2026-03-15', 100],
    ['2026-03-16', 1_000],
    ['2026-04-15', 10_000],
  ])
    await house.client.query(
      `insert into usage.day_count (day, kind, subject, amount) values ($1, 'opened', $2, $3)`,
      [day, koffie, amount],
    )
  const figures = await figuresOf(house.client as never, [koffie], '2026-04-15')
  expect(figures.get(koffie)).toMatchObject({ now: { opened: 10_000 }, before: { opened: 110 } })
  expect(stretchesOf('2026-03-31').earlierEnd).toBe('2026-02-28')
  expect(stretchesOf('2026-01-05').earlierBegin).toBe('2025-12-01')
  expect(addDays(stretchesOf('2026-03-31').begin, -1)).toBe('2026-02-28')
})
