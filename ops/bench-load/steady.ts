import type { BenchHouse } from '../bench/bench-house.ts'
import type { Request } from '../bench/measure.ts'
import type { Line } from '../bench/table.ts'
import type { ManyQuestions } from './many-questions.ts'
import { runLoad } from './run-load.ts'
import type { Outcome } from './stream.ts'
import { untilRested } from './until-rested.ts'

const goalMs = 60
/** Of what was asked: the last ones may still be under way when the clock stops. */
const nearlyAll = 0.99
const warmUpSeconds = 3
/** Many ask for the same page when there is something the matter. */
const keptPages = 40

/** One kind of question at a constant rate, to the site that keeps nothing, to the one that does, and straight to Meilisearch. */
export async function benchSteady(
  house: BenchHouse,
  { list, map }: ManyQuestions,
  seconds: number,
): Promise<Line[]> {
  const one = async (what: string, rate: number, origin: string, requests: Request[], raw: Request[]) => {
    const ask = async (to: string, asked: Request[], time: number) =>
      (await runLoad({ origin: to, seconds: time, streams: [{ name: what, rate, requests: asked }] }))[0]!
    const yardstick = await ask(house.servers.meiliUrl, raw, Math.min(seconds, 8))
    await untilRested(house.servers.meiliUrl, raw[0]!)
    await ask(origin, requests, warmUpSeconds)
    return linesOf(`${what} ${rate}/s`, rate, yardstick, await ask(origin, requests, seconds))
  }
  const popular = { page: list.page.slice(0, keptPages), raw: list.raw.slice(0, keptPages) }
  return [
    ...(await one('zoek-API', 500, house.bareSiteUrl, list.api, list.raw)),
    ...(await one('kaart', 250, house.bareSiteUrl, map.api, map.raw)),
    ...(await one('pagina uit voorraad', 4_000, house.siteUrl, popular.page, popular.raw)),
    ...(await one('pagina', 500, house.bareSiteUrl, list.page, list.raw)),
  ]
}

function linesOf(what: string, rate: number, raw: Outcome, ours: Outcome): Line[] {
  if (ours.firstError) console.error(`${what}: ${ours.firstError}`)
  return [
    {
      what: `${what}: beantwoord`,
      unit: '/s',
      yardstick: raw.perSecond,
      ours: ours.perSecond,
      goal: { is: 'at least', value: rate * nearlyAll },
    },
    {
      what: `${what}: p95`,
      unit: 'ms',
      yardstick: raw.p95,
      ours: ours.p95,
      goal: { is: 'at most', value: goalMs },
    },
    { what: `${what}: netjes geweigerd`, unit: '', ours: ours.refused },
    { what: `${what}: zelf te laat gestuurd, p95`, unit: 'ms', ours: ours.lateP95 },
    { what: `${what}: fouten`, unit: '', ours: ours.errors, goal: { is: 'at most', value: 0 } },
  ]
}
