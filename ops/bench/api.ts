import { parseQuery } from '#search/query-url.ts'
import { connectSearch } from '#search/connection.ts'
import { toQuestions } from '#search/questions.ts'
import type { BenchHouse } from './bench-house.ts'
import { type Load, type Measured, measure, medianOf, ratioOf, type Side, type Speed } from './measure.ts'
import { asThePageAsks, realisticQueries } from './queries.ts'
import { surroundingsOf } from './surroundings-of.ts'
import type { Line } from './table.ts'

const alone: Load = { connections: 1, requests: 200, rounds: 7 }
const busy: Load = { connections: 16, requests: 400, rounds: 7 }

/** The public API and the page, without keeping answers and with, against Meilisearch asked the very same. */
export async function benchApi(house: BenchHouse): Promise<Line[]> {
  const queries = await asThePageAsks(house.siteUrl, await realisticQueries(house.servers.databaseUrl))
  const raw = await rawSide(house, queries)
  const side = (name: string, origin: string, path: string, headers?: Record<string, string>): Side => ({
    name,
    origin,
    requests: queries.map((query) => ({ path: `${path}?${query}`, ...(headers && { headers }) })),
  })
  const api = side('API', house.bareSiteUrl, '/api/v1/aanbod')
  const page = side('pagina', house.bareSiteUrl, '/zoeken')
  // As a browser asks. The others are asked for plain answers, with which each of them is at its quickest.
  const packed = { 'accept-encoding': 'br' }
  const keptApi = side('API uit voorraad', house.siteUrl, '/api/v1/aanbod', packed)
  const keptPage = side('pagina uit voorraad', house.siteUrl, '/zoeken', packed)

  const [rawAlone, apiAlone] = await measure([raw, api], alone)
  const [rawBusy, apiBusy, pageBusy] = await measure([raw, api, page], busy)
  const [rawAgain, keptApiBusy, keptPageBusy] = await measure([raw, keptApi, keptPage], busy)
  return [
    ...latency('API, 1 tegelijk', rawAlone!, apiAlone!),
    ...latency('API, 16 tegelijk', rawBusy!, apiBusy!),
    throughput('API, 16 tegelijk', rawBusy!, apiBusy!, 0.85),
    throughput('pagina, 16 tegelijk', rawBusy!, pageBusy!, 0.9),
    throughput('API uit voorraad', rawAgain!, keptApiBusy!, 10),
    throughput('pagina uit voorraad', rawAgain!, keptPageBusy!, 10),
  ]
}

/** The same questions to Meilisearch by its own rules, counts and whole listings included; `accept-encoding` says nothing, so that nothing is packed. */
async function rawSide({ servers, env }: BenchHouse, queries: string[]): Promise<Side> {
  const search = connectSearch({
    url: servers.meiliUrl,
    key: servers.meiliSearchKey,
    prefix: env.meiliPrefix,
  })
  const around = await surroundingsOf(search)
  const headers = { authorization: `Bearer ${servers.meiliSearchKey}`, 'content-type': 'application/json' }
  const requests = queries.map((query) => {
    const asked = toQuestions(search, parseQuery(new URLSearchParams(query)).query, around)
    return {
      path: '/multi-search',
      method: 'POST' as const,
      headers,
      body: JSON.stringify({ queries: asked }),
    }
  })
  await search.close()
  return { name: 'Meilisearch', origin: servers.meiliUrl, requests }
}

const compare = (what: string, yardstick: Measured, ours: Measured, key: keyof Speed) => ({
  what,
  yardstick: medianOf(yardstick, key),
  ours: medianOf(ours, key),
  ratio: ratioOf(ours, yardstick, key),
})

function latency(what: string, yardstick: Measured, ours: Measured): Line[] {
  const line = (key: 'p50' | 'p95' | 'p99', limit?: number): Line => ({
    ...compare(`${what}: ${key}`, yardstick, ours, key),
    unit: 'ms',
    ...(limit && { goal: { is: 'at most', ratio: limit } }),
  })
  return [line('p50', 1.3), line('p95'), line('p99', 1.5)]
}

const throughput = (what: string, yardstick: Measured, ours: Measured, least: number): Line => ({
  ...compare(`${what}: vragen`, yardstick, ours, 'perSecond'),
  unit: '/s',
  goal: { is: 'at least', ratio: least },
})
