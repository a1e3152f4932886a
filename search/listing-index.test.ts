import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectSearch, type SearchConnection } from './connection.ts'
import type { ListingDocument } from './document.ts'
import { finishTask, TaskFailed } from './finish-task.ts'
import { cellsAround } from './geo/cells.ts'
import { metresBetween, type Point } from './geo/point.ts'
import { findListings } from './find-listings.ts'
import {
  getListing,
  getListingById,
  listedRevisions,
  listingsGeneration,
  putListings,
  removeListings,
} from './listing-index.ts'
import { prepareIndex } from './prepare-indexes.ts'
import { emptyQuery, type ListingQuery, pageSize } from './query.ts'
import { queryAddress } from './query-url.ts'
import { listingSettings } from './settings.ts'
import { aListing, aPlace, areasAt, listings, theDay } from './testing/a-listing.ts'
import { anEmptyIndex, type EmptyIndex } from './testing/an-empty-index.ts'
import { answersTo } from './testing/answers-to.ts'
import { chance } from './testing/chance.ts'
import { drawQuery } from './testing/draw-query.ts'
import { localNow } from './time/local-date.ts'
import { nextTime } from './time/planned-times.ts'
import { nearPoint, type Surroundings } from './to-filter.ts'
import { rungs } from './vocabulary.ts'

/** Tuesday 3 November 2026, ten in the morning in town. */
const now = new Date(`${theDay}T09:00:00Z`)
const town = listings(300, chance(2026))
const pointOf = ({ whereabouts: at }: ListingDocument) => (at.at === 'venue' ? at.place.point : null)
const inTown = town.map(pointOf).filter((point) => point !== null)
const around: Surroundings = {
  now,
  centreOf: (code) => inTown.find((point) => areasAt(point).some((area) => area.code === code)),
  municipality: 'GM0772',
}
const asked = (told: Partial<ListingQuery>): ListingQuery => ({ ...emptyQuery, ...told })
const idsOf = (list: ListingDocument[]) => list.map((one) => one.id)
const drawQueries = (count: number, seed: number) => {
  const random = chance(seed)
  return Array.from({ length: count }, () => drawQuery(random, town, theDay))
}

let search: EmptyIndex
beforeAll(async () => {
  search = await anEmptyIndex('listing_index')
  await putListings(search, town, now)
})
afterAll(() => search?.leave())

const find = (told: Partial<ListingQuery>) => findListings(search, asked(told), around)

/** All pages after one another, as someone who keeps clicking sees them. */
async function findAll(told: Partial<ListingQuery>): Promise<{ found: ListingDocument[]; total: number }> {
  const found: ListingDocument[] = []
  for (let page = 1; ; page++) {
    const { listings: some, total } = await find({ ...told, page })
    found.push(...some)
    if (page * pageSize >= total) return { found, total }
  }
}

describe('the list', () => {
  test('is everything that has not ended, each once, over all its pages', async () => {
    const { found, total } = await findAll({})
    const open = town.filter((one) => one.standing.is !== 'ended')
    expect(open.length).toBeLessThan(town.length)
    expect(total).toBe(open.length)
    expect(found).toHaveLength(total)
    expect(new Set(idsOf(found))).toEqual(new Set(idsOf(open)))
  })

  test('a page has twenty, the one after the last none, and each knows the same total', async () => {
    const [first, second, beyond] = await Promise.all([find({}), find({ page: 2 }), find({ page: 500 })])
    expect([first, second, beyond].map((page) => page.listings.length)).toEqual([20, 20, 0])
    expect(beyond.total).toBe(first.total)
  })

  test('the total is exact, also above what one can page through', async () => {
    const short = { ...search, listings: `${search.listings}_next` }
    await prepareIndex(search, short.listings, { ...listingSettings, pagination: { maxTotalHits: 30 } })
    await putListings(short, town, now)
    const found = await findListings(short, asked({ page: 2 }), around)
    await search.client.deleteIndex(short.listings)
    expect(found.listings).toHaveLength(10)
    expect(found.total).toBe((await find({})).total)
  })

  test('shows the documents as they were put', async () => {
    const byId = new Map(town.map((one) => [one.id, one]))
    for (const one of (await find({ kinds: ['place'] })).listings) expect(one).toEqual(byId.get(one.id))
  })
})

describe('every wish finds exactly the listings that answer it', () => {
  test('for sixty residents', async () => {
    let narrowed = 0
    for (const query of drawQueries(60, 1)) {
      const address = queryAddress('/zoeken', query)
      const { found, total } = await findAll(query)
      const wanted = idsOf(town.filter(answersTo(query, around)))
      const allowed = idsOf(town.filter(answersTo(query, around, slackOf(query))))
      const ids = idsOf(found)
      expect(total, address).toBe(ids.length)
      expect(new Set(ids).size, address).toBe(ids.length)
      expect(
        wanted.filter((id) => !ids.includes(id)),
        address,
      ).toEqual([])
      expect(
        ids.filter((id) => !allowed.includes(id)),
        address,
      ).toEqual([])
      if (total > 0 && total < town.length / 2) narrowed++
    }
    expect(narrowed).toBeGreaterThan(20)
  })

  /** "Near" is asked by cells: it may reach one cell too far, and never too short. */
  function slackOf(query: ListingQuery): number {
    const point = nearPoint(query, around)
    if (!point) return 0
    const { zoom } = cellsAround(point, query.radius, metresBetween)
    return ((40_075_000 * Math.cos((point.lat * Math.PI) / 180)) / 2 ** zoom) * Math.SQRT2
  }

  test('iedereen comes along with every group', async () => {
    const { found } = await findAll({ audiences: ['ouderen'] })
    const everyone = town.filter((one) => one.audiences.length === 0 && one.standing.is !== 'ended')
    expect(everyone.length).toBeGreaterThan(50)
    expect(idsOf(found)).toEqual(expect.arrayContaining(idsOf(everyone)))
    expect(found.length).toBeGreaterThan(everyone.length)
  })
})

describe('the order', () => {
  const nextOf = (one: ListingDocument) => {
    const next = nextTime(one, localNow(now))
    return next ? `${next.date}T${next.start}` : '9999'
  }
  const inOrder = <T>(list: T[]) => list.every((value, i) => i === 0 || list[i - 1]! <= value)

  test('by date is soonest first, and what has no date comes last', async () => {
    const { found } = await findAll({ sort: 'date' })
    expect(found.map(nextOf)).toEqual(found.map(nextOf).sort())
    expect(nextOf(found.at(-1)!)).toBe('9999')
  })

  test('by date is by date with words too', async () => {
    const { found } = await findAll({ sort: 'date', text: 'yoga bij unitas' })
    expect(found.length).toBeGreaterThan(20)
    expect(inOrder(found.map(nextOf))).toBe(true)
  })

  const market: Point = { lng: 5.478, lat: 51.441 }
  const metresTo = (one: ListingDocument) => {
    const point = pointOf(one)
    return point ? metresBetween(market, point) : Infinity
  }

  test('by distance is nearest first over all pages, and what comes to you comes last', async () => {
    const { found, total } = await findAll({ sort: 'distance', near: { point: market }, radius: 10_000 })
    expect(found).toHaveLength(total)
    expect(total).toBeGreaterThan(100)
    expect(inOrder(found.map(metresTo))).toBe(true)
    expect(metresTo(found.at(-1)!)).toBe(Infinity)
  })

  test('by distance keeps to the other wishes and counts', async () => {
    const told = { near: { point: market }, kinds: ['place' as const], text: 'yoga' }
    const near = await find({ ...told, sort: 'distance' })
    const plain = await find(told)
    expect({ total: near.total, facets: near.facets }).toEqual({ total: plain.total, facets: plain.facets })
    expect(inOrder(near.listings.map(metresTo))).toBe(true)
  })

  test('by distance from nowhere is the usual order', async () => {
    expect(idsOf((await find({ sort: 'distance' })).listings)).toEqual(idsOf((await find({})).listings))
  })

  test('without words light help comes before heavy, and within that soon before later', async () => {
    const { found } = await findAll({})
    expect(inOrder(found.map((one) => `${rungs.indexOf(one.rung)} ${nextOf(one)}`))).toBe(true)
  })
})

describe('putting and removing', () => {
  const library = aListing({ slug: 'boekenruil', title: 'Boekenruil', themes: [] })

  test('what was put is found, by its slug, its id and its words', async () => {
    await putListings(search, [library], now)
    expect(await getListing(search, 'boekenruil')).toEqual(library)
    expect(await getListingById(search, library.id)).toEqual(library)
    expect((await find({ text: 'boekenruil' })).listings[0]).toEqual(library)
  })

  test('put again it is changed, and no field of before is left behind', async () => {
    await putListings(search, [{ ...library, facilities: { lift: 'yes' } }], now)
    const moved = aListing({ ...library, title: 'Ruilkast', whereabouts: { at: 'at-home' }, revision: 2 })
    await putListings(search, [moved], now)
    expect(await getListing(search, 'boekenruil')).toEqual(moved)
    const { hits } = await search.client
      .index(search.listings)
      .search('', { filter: `id = "${library.id}" AND (find.lat EXISTS OR find.c16 EXISTS)` })
    expect(hits).toEqual([])
  })

  test('an ended one keeps its page and leaves the list', async () => {
    await putListings(search, [{ ...library, standing: { is: 'ended' } }], now)
    expect(await getListing(search, 'boekenruil')).toMatchObject({ standing: { is: 'ended' } })
    expect(idsOf((await findAll({})).found)).not.toContain(library.id)
  })

  test('removed it is gone; removing it again is no error', async () => {
    await removeListings(search, [library.id])
    await removeListings(search, [library.id, aListing({ slug: 'nooit-geweest' }).id])
    expect(await getListing(search, 'boekenruil')).toBeNull()
    expect(await getListingById(search, library.id)).toBeNull()
  })

  test('nothing to put or remove is no error, nor is removing from an index that is not there', async () => {
    await putListings(search, [], now)
    await removeListings(search, [])
    await removeListings(search, [library.id], `${search.listings}_nowhere`)
  })

  test('each change is a new generation', async () => {
    const before = await listingsGeneration(search)
    await putListings(search, [library], now)
    const between = await listingsGeneration(search)
    await removeListings(search, [library.id])
    expect(new Set([before, between, await listingsGeneration(search)]).size).toBe(3)
  })

  test('all revisions can be read back to compare with the database', async () => {
    const listed = await revisionsIn(search)
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
    expect(listed.sort(byId)).toEqual(town.map(({ id, revision }) => ({ id, revision })).sort(byId))
    expect(await revisionsIn({ ...search, listings: 'nowhere' })).toEqual([])
  })
})

async function revisionsIn(one: SearchConnection) {
  const all: { id: string; revision: number }[] = []
  for await (const revision of listedRevisions(one)) all.push(revision)
  return all
}

describe('what goes wrong says so', () => {
  test('a document with a field that is not public is refused before anything is sent', async () => {
    const nobody = connectSearch({ url: 'http://127.0.0.1:1', key: '', prefix: 'nobody' })
    const leaking = { ...aListing(), internalNote: 'bel eerst de wijkagent' }
    await expect(putListings(nobody, [leaking], now)).rejects.toThrow(/Unrecognized key.*internalNote/s)
    const homeless = {
      ...aListing(),
      whereabouts: { at: 'secret', place: aPlace() },
    } as unknown as ListingDocument
    await expect(putListings(nobody, [homeless], now)).rejects.toThrow(/whereabouts/)
    await nobody.close()
  })

  test('one bad document keeps its whole batch out', async () => {
    const fine = aListing({ slug: 'in-orde' })
    await expect(putListings(search, [fine, { ...fine, id: 'x' }], now)).rejects.toThrow(/uuid/i)
    expect(await getListing(search, 'in-orde')).toBeNull()
  })

  test('what Meilisearch took on and could not do is a failure that names the document', async () => {
    const task = await search.client.index(search.listings).addDocuments([{ id: 'niet goed!' }])
    const failure = await finishTask(search, task).catch((err: unknown) => err)
    expect(failure).toBeInstanceOf(TaskFailed)
    expect(failure).toMatchObject({
      code: 'invalid_document_id',
      message: expect.stringContaining('niet goed!'),
    })
  })

  test('what is allowed to fail counts as done', async () => {
    const task = await search.client.deleteIndex(`${search.listings}_nowhere`)
    await expect(finishTask(search, task, 'index_not_found')).resolves.toBeUndefined()
    await expect(finishTask(search, task)).rejects.toThrow(TaskFailed)
  })
})
