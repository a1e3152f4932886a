import { afterAll, beforeAll, expect, test } from 'vitest'
import { areaQuery, findInArea } from './find-in-area.ts'
import { findListings } from './find-listings.ts'
import { toIndexRecord } from './index-record.ts'
import { putListings } from './listing-index.ts'
import { listings, theDay } from './testing/a-listing.ts'
import { anEmptyIndex, type EmptyIndex } from './testing/an-empty-index.ts'
import { chance } from './testing/chance.ts'
import { addDays } from './time/local-date.ts'
import type { Surroundings } from './to-filter.ts'
import { listingKinds } from './vocabulary.ts'

const now = new Date(`${theDay}T09:00:00Z`)
const around: Surroundings = { now, centreOf: () => undefined, municipality: 'GM0772' }
const town = listings(200, chance(7))
const found = town.map((one) => ({ one, find: toIndexRecord(one, now).find }))
const codes = [...new Set(found.flatMap(({ find }) => find.areas))].filter((code) => code !== 'GM0772')

let search: EmptyIndex
beforeAll(async () => {
  search = await anEmptyIndex('in_area')
  await putListings(search, town, now)
})
afterAll(() => search?.leave())

const here = (code: string) =>
  found.filter(({ find }) => find.listed && find.areas.includes(code)).map(({ one }) => one)

test('every number beside a link is the number of the list it leads to', async () => {
  for (const code of codes.slice(0, 4)) {
    const { total, totals } = await findInArea(search, code, around)
    expect(total).toBe((await findListings(search, areaQuery(code), around)).total)
    for (const kind of listingKinds) {
      const list = await findListings(search, { ...areaQuery(code), kinds: [kind] }, around)
      expect([kind, totals[kind] ?? 0]).toEqual([kind, list.total])
    }
  }
})

test('what is here is what has its place here or is meant for here, and not what is for the whole town', async () => {
  for (const code of codes.slice(0, 6)) {
    const area = await findInArea(search, code, around)
    expect(area.here).toBe(here(code).length)
    for (const kind of listingKinds) {
      const own = here(code).filter((one) => one.kind === kind)
      expect(area.kinds[kind].total).toBe(own.length)
      const slugs = area.kinds[kind].listings.map(({ slug }) => slug)
      expect(slugs).toHaveLength(Math.min(12, own.length))
      expect(own.map(({ slug }) => slug)).toEqual(expect.arrayContaining(slugs))
    }
  }
})

test('this week has activities of the coming seven days', async () => {
  const days = Array.from({ length: 7 }, (_, i) => addDays(theDay, i))
  for (const code of codes.slice(0, 6)) {
    const { week } = await findInArea(search, code, around)
    const wanted = here(code).filter(
      (one) => one.kind === 'activity' && toIndexRecord(one, now).find.when.some((day) => days.includes(day)),
    )
    expect(week.total).toBe(wanted.length)
  }
})

test('who is active here is counted, and an area nobody knows is simply empty', async () => {
  const [code] = codes as [string]
  const { organisations } = await findInArea(search, code, around)
  const own = here(code).flatMap((one) => one.organisations.map(({ slug }) => slug))
  expect(new Set(Object.keys(organisations))).toEqual(new Set(own))
  expect(await findInArea(search, 'BU99999999', around)).toMatchObject({ here: 0, organisations: {} })
})
