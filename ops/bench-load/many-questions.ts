import { Pool } from 'undici'
import { connectSearch } from '#search/connection.ts'
import { findMapCells } from '#search/map-cells.ts'
import { parseQuery } from '#search/query-url.ts'
import { toQuestions } from '#search/questions.ts'
import type { BenchHouse } from '../bench/bench-house.ts'
import { addressOf } from '../bench/check-map-answer.ts'
import { getJson } from '../bench/get-json.ts'
import { mapViews } from '../bench/map-views.ts'
import type { Request } from '../bench/measure.ts'
import { realisticQueries } from '../bench/queries.ts'
import { recordQuestions } from '../bench/record-questions.ts'
import { surroundingsOf } from '../bench/surroundings-of.ts'

/** The same things asked of the site as page and as API, and straight of Meilisearch. */
export type Asked = { page: Request[]; api: Request[]; raw: Request[] }
export type ManyQuestions = Record<'list' | 'map' | 'listing' | 'suggestions', Asked>

/** As a browser of a person asks, who is counted. */
const packed = {
  'accept-encoding': 'br',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0',
}
const viewsFor = 300

/** So many different questions as residents put them, with what they look at and type besides. */
export async function manyQuestions(house: BenchHouse, count: number): Promise<ManyQuestions> {
  const queries = await landed(house.siteUrl, await realisticQueries(house.servers.databaseUrl, count))
  const slugs = await someSlugs(house, queries)
  const texts = queries.flatMap((query) => new URLSearchParams(query).get('zoek') ?? [])
  const raw = await openRaw(house)
  const list = {
    page: queries.map((query): Request => ({ path: `/zoeken?${query}`, headers: packed })),
    api: queries.map((query): Request => ({ path: `/api/v1/aanbod?${query}` })),
    raw: queries.map((query) => raw.list(query)),
  }
  const map = await mapQuestions(house, queries)
  const listing = {
    page: slugs.map((slug): Request => ({ path: `/aanbod/${slug}`, headers: packed })),
    api: slugs.map((slug): Request => ({ path: `/api/v1/aanbod/${slug}` })),
    raw: slugs.map((slug) => raw.listing(slug)),
  }
  const typed = texts.map((text): Request => ({ path: `/api/v1/suggesties?q=${encodeURIComponent(text)}` }))
  const suggestions = { page: typed, api: typed, raw: texts.map((text) => raw.titles(text)) }
  await raw.close()
  return { list, map, listing, suggestions }
}

/** The questions as the page puts them after it has read choices out of the words; eight at a time. */
async function landed(siteUrl: string, queries: string[]): Promise<string[]> {
  const pool = new Pool(siteUrl, { connections: 8 })
  const found = [...queries]
  let next = 0
  const walk = async () => {
    for (let i = next++; i < queries.length; i = next++) {
      const answer = await pool.request({ path: `/zoeken?${queries[i]}`, method: 'GET', headers: packed })
      await answer.body.dump()
      const to = answer.headers.location
      if (to) found[i] = new URL(String(to), siteUrl).search.slice(1)
    }
  }
  await Promise.all(Array.from({ length: 8 }, walk))
  await pool.close()
  return [...new Set(found)].filter(Boolean)
}

async function someSlugs({ bareSiteUrl }: BenchHouse, queries: string[]): Promise<string[]> {
  const pool = new Pool(bareSiteUrl, { connections: 1 })
  const slugs = new Set<string>()
  for (const query of queries.slice(0, viewsFor)) {
    const { listings } = await getJson<{ listings: { slug: string }[] }>(pool, `/api/v1/aanbod?${query}`)
    for (const { slug } of listings) slugs.add(slug)
  }
  await pool.close()
  return [...slugs]
}

async function mapQuestions(house: BenchHouse, queries: string[]): Promise<Asked> {
  const pool = new Pool(house.bareSiteUrl, { connections: 4 })
  const few = queries.slice(0, viewsFor)
  const views = await mapViews(pool, few)
  await pool.close()
  const recorder = await recordQuestions(house.servers.meiliUrl)
  const search = connectSearch({
    url: recorder.url,
    key: house.servers.meiliSearchKey,
    prefix: house.env.meiliPrefix,
  })
  const around = await surroundingsOf(search)
  recorder.take()
  const raw: Request[] = []
  const paths = few.map((query, i) => addressOf({ query, view: views[i]! }))
  for (const [i, query] of few.entries()) {
    const zoom = Number(new URL(paths[i]!, 'http://here').searchParams.get('zoom'))
    await findMapCells(search, parseQuery(new URLSearchParams(query)).query, views[i]!.box, zoom, around)
    raw.push(recorder.take())
  }
  await Promise.all([search.close(), recorder.close()])
  const asked = paths.map((path): Request => ({ path, headers: packed }))
  return { page: asked, api: asked, raw }
}

/** What Meilisearch would be asked by who has nothing else. */
async function openRaw({ servers, env }: BenchHouse) {
  const search = connectSearch({
    url: servers.meiliUrl,
    key: servers.meiliSearchKey,
    prefix: env.meiliPrefix,
  })
  const around = await surroundingsOf(search)
  const headers = { authorization: `Bearer ${servers.meiliSearchKey}`, 'content-type': 'application/json' }
  const ask = (queries: object[]): Request => ({
    path: '/multi-search',
    method: 'POST',
    headers,
    body: JSON.stringify({ queries }),
  })
  const indexUid = search.listings
  return {
    list: (query: string) => ask(toQuestions(search, parseQuery(new URLSearchParams(query)).query, around)),
    listing: (slug: string) =>
      ask([{ indexUid, filter: `slug = "${slug}"`, limit: 1, attributesToRetrieve: ['document'] }]),
    titles: (text: string) =>
      ask([
        {
          indexUid,
          q: text,
          attributesToSearchOn: ['document.title'],
          limit: 5,
          attributesToRetrieve: ['document.title', 'document.slug'],
        },
      ]),
    close: () => search.close(),
  }
}
