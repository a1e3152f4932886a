import { Pool } from 'undici'
import { connectSearch } from '#search/connection.ts'
import { findMapCells } from '#search/map-cells.ts'
import { parseQuery } from '#search/query-url.ts'
import type { BenchHouse } from './bench-house.ts'
import { addressOf, checkMapAnswer, type MapQuestion } from './check-map-answer.ts'
import { mapViews } from './map-views.ts'
import { measure, type Load, medianOf, percentile, ratioOf, type Request, type Side } from './measure.ts'
import { realisticQueries } from './queries.ts'
import { recordQuestions } from './record-questions.ts'
import { surroundingsOf } from './surroundings-of.ts'
import type { Line } from './table.ts'

const alone: Load = { connections: 1, requests: 200, rounds: 7 }
const packed = { 'accept-encoding': 'br' }

/** What the server answers the map: how soon, how heavy, and whether it counts as the list does. */
export async function benchMapAnswers(house: BenchHouse): Promise<Line[]> {
  const queries = await realisticQueries(house.servers.databaseUrl)
  const site = new Pool(house.bareSiteUrl, { connections: 4 })
  try {
    const views = await mapViews(site, queries)
    const questions = queries.map((query, i) => ({ query, view: views[i]! }))
    const wrong = await findWrong(site, questions)
    const bytes = await weigh(site, questions)
    return [...(await speed(house, questions)), ...size(bytes), wrongLine(wrong)]
  } finally {
    await site.close()
  }
}

async function findWrong(site: Pool, questions: MapQuestion[]): Promise<string[]> {
  const wrong: string[] = []
  for (const question of questions) wrong.push(await checkMapAnswer(site, question))
  return wrong.filter(Boolean)
}

async function weigh(site: Pool, questions: MapQuestion[]): Promise<number[]> {
  const sizes: number[] = []
  for (const question of questions) {
    const { body } = await site.request({ path: addressOf(question), method: 'GET', headers: packed })
    sizes.push((await body.arrayBuffer()).byteLength / 1_000)
  }
  return sizes
}

async function speed(house: BenchHouse, questions: MapQuestion[]): Promise<Line[]> {
  const raw = {
    name: 'Meilisearch',
    origin: house.servers.meiliUrl,
    requests: await straight(house, questions),
  }
  const requests = questions.map((question): Request => ({ path: addressOf(question), headers: packed }))
  const ours: Side = { name: 'kaart', origin: house.bareSiteUrl, requests }
  const [yardstick, own] = await measure([raw, ours], alone)
  const line = (key: 'p50' | 'p95'): Line => ({
    what: `antwoord voor de kaart: ${key}`,
    unit: 'ms',
    yardstick: medianOf(yardstick!, key),
    ours: medianOf(own!, key),
    ratio: ratioOf(own!, yardstick!, key),
  })
  return [line('p50'), { ...line('p95'), goal: { is: 'at most', value: 15 } }]
}

/** The very questions that the site asks of Meilisearch for each of these, to ask them without the site. */
async function straight({ servers, env }: BenchHouse, questions: MapQuestion[]): Promise<Request[]> {
  const recorder = await recordQuestions(servers.meiliUrl)
  const search = connectSearch({ url: recorder.url, key: servers.meiliSearchKey, prefix: env.meiliPrefix })
  const around = await surroundingsOf(search)
  recorder.take()
  const requests: Request[] = []
  for (const question of questions) {
    const zoom = new URL(addressOf(question), 'http://here').searchParams.get('zoom')
    const { query } = parseQuery(new URLSearchParams(question.query))
    await findMapCells(search, query, question.view.box, Number(zoom), around)
    requests.push(recorder.take())
  }
  await Promise.all([search.close(), recorder.close()])
  return requests
}

const size = (kB: number[]): Line[] => [
  { what: 'antwoord voor de kaart: het middelste', unit: 'kB', ours: percentile(kB, 0.5) },
  {
    what: 'antwoord voor de kaart: het grootste',
    unit: 'kB',
    ours: percentile(kB, 1),
    goal: { is: 'at most', value: 5 },
  },
]

const wrongLine = (wrong: string[]): Line => ({
  what: `kaart telt anders dan de lijst${wrong.length > 0 ? `, zoals ${wrong[0]}` : ''}`,
  unit: '',
  ours: wrong.length,
  goal: { is: 'at most', value: 0 },
})
