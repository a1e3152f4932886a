import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAgenda } from '../find-agenda.ts'
import { findForCalendar } from '../find-for-calendar.ts'
import { findForPaper } from '../find-for-paper.ts'
import { findInArea } from '../find-in-area.ts'
import { findPlaceless } from '../find-placeless.ts'
import { findMapCells } from '../map-cells.ts'
import type { SearchConnection } from '../connection.ts'
import { findAccessPoint } from '../access-point/find-access-point.ts'
import { emptyQuery } from '../query.ts'
import { anyQuery } from '../testing/any-query.ts'
import { saidByResidents } from '../testing/said-by-residents.ts'
import { theMorning, townToSearch, type TownToSearch } from '../widen/testing/town-to-search.ts'
import { copyConnection } from './copy-connection.ts'

let town: TownToSearch
let copied: SearchConnection
beforeAll(async () => {
  town = await townToSearch('last_copy')
  const documents = new Map(town.all.map((one) => [one.id, Buffer.from(JSON.stringify(one))]))
  copied = copyConnection(town.search, town.around.copy!, { document: (id) => documents.get(id) })
})
afterAll(() => town?.search.leave())

const text = fc.constantFrom(
  '',
  'koffie',
  'hulp bij geld',
  ...saidByResidents.map(([said]) => said).slice(0, 40),
)
const someQuery = fc
  .tuple(
    text,
    fc.oneof({ weight: 1, arbitrary: anyQuery }, { weight: 3, arbitrary: fc.constant(emptyQuery) }),
  )
  .map(([text, query]) => ({ ...query, text, page: 1 }))
const sorted = (slugs: string[]) => [...slugs].sort()

test('map, calendar, paper and what has no place are the same out of the copy as out of the index', async () => {
  const view = { west: 5.4, south: 51.4, east: 5.55, north: 51.5 }
  await fc.assert(
    fc.asyncProperty(someQuery, fc.integer({ min: 8, max: 17 }), async (query, zoom) => {
      const both = async <A>(ask: (search: SearchConnection) => Promise<A>) => [
        await ask(copied),
        await ask(town.search),
      ]
      const [ours, theirs] = await both((search) => findMapCells(search, query, view, zoom, town.around))
      const pins = (answer: typeof ours) => sorted(answer!.pins.map((pin) => JSON.stringify(pin)))
      expect(pins(ours)).toEqual(pins(theirs))
      // Cells with the same count come in any order.
      const cells = (answer: typeof ours) => sorted(answer!.cells.map((cell) => JSON.stringify(cell)))
      expect(cells(ours)).toEqual(cells(theirs))
      expect({ ...ours, pins: 0, cells: 0 }).toEqual({ ...theirs, pins: 0, cells: 0 })
      const totals = await both(async (search) => [
        (await findPlaceless(search, query, town.around)).total,
        (await findForCalendar(search, query, town.around)).total,
        (await findForPaper(search, query, town.around)).total,
      ])
      expect(totals[0]).toEqual(totals[1])
    }),
    { numRuns: 60 },
  )
})

test('a week and an area are the same, item by item', async () => {
  for (const code of town.choices.districts.slice(0, 4)) {
    const [ours, theirs] = [
      await findInArea(copied, code, town.around),
      await findInArea(town.search, code, town.around),
    ]
    const counts = ({ total, totals, here, organisations, areas }: typeof ours) => ({
      total,
      totals,
      here,
      organisations,
      areas,
    })
    expect(counts(ours)).toEqual(counts(theirs))
    const query = { ...emptyQuery, districts: [code] }
    const plan = async (search: SearchConnection) => {
      const { days, ...rest } = await findAgenda(
        search,
        query,
        theMorning.toISOString().slice(0, 10),
        town.around,
      )
      const parts = days.flatMap(({ date, parts }) =>
        parts.map(({ items, ...part }) => ({ date, items: items.length, ...part })),
      )
      return { parts, ...rest }
    }
    expect(await plan(copied)).toEqual(await plan(town.search))
    const need = { areas: [code], themes: [town.choices.themes[0]!], municipality: 'GM0772' }
    expect((await findAccessPoint(copied, need, undefined)).accessPoint?.title).toBe(
      (await findAccessPoint(town.search, need, undefined)).accessPoint?.title,
    )
  }
})
