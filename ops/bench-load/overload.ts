import { Pool } from 'undici'
import type { BenchHouse } from '../bench/bench-house.ts'
import type { Request } from '../bench/measure.ts'
import type { Line } from '../bench/table.ts'
import type { ManyQuestions } from './many-questions.ts'
import { runLoad } from './run-load.ts'

const times = 3
const keptPerSecond = 100
const keptPages = 20
/** As quickly as on any other day, so many times in a row. */
const wellMs = 500
const inARow = 5
const patienceMs = 60_000

/** Three times what the site can do: whether it says so politely, still gives what it kept, and is itself again soon. */
export async function benchOverload(
  house: BenchHouse,
  { list }: ManyQuestions,
  seconds: number,
): Promise<Line[]> {
  const capacity = await capacityOf(house, list.page)
  const kept = list.page.slice(0, keptPages)
  const others = list.page.slice(keptPages)
  const origin = house.siteUrl
  await recoveryOf(origin, others.slice(-200))
  await runLoad({ origin, seconds: 4, streams: [{ name: 'kept', rate: 10, requests: kept }] })
  const [crowd, served] = await runLoad({
    origin,
    seconds,
    streams: [
      { name: 'crowd', rate: capacity * times, requests: others },
      { name: 'kept', rate: keptPerSecond, requests: kept },
    ],
  })
  const recovery = await recoveryOf(origin, others.slice(-200))
  if (crowd!.firstError) console.error(crowd!.firstError)
  const share = (part: number, all: number) => (100 * part) / all
  return [
    { what: 'wat de site aankan: pagina’s', unit: '/s', ours: capacity },
    { what: `${times} keer zoveel: gegeven`, unit: '/s', ours: crowd!.perSecond },
    {
      what: `${times} keer zoveel: netjes geweigerd (%)`,
      unit: '',
      ours: share(crowd!.refused, crowd!.sent),
    },
    { what: `${times} keer zoveel: wachten op een nee, p95`, unit: 'ms', ours: crowd!.refusedP95 },
    { what: `${times} keer zoveel: wachten op een pagina, p95`, unit: 'ms', ours: crowd!.p95 },
    {
      what: `${times} keer zoveel: fouten`,
      unit: '',
      ours: crowd!.errors + served!.errors,
      goal: { is: 'at most', value: 0 },
    },
    {
      what: 'uit voorraad intussen: gegeven (%)',
      unit: '',
      ours: share(served!.ok, served!.sent),
      goal: { is: 'at least', value: 100 },
    },
    { what: 'uit voorraad intussen: p95', unit: 'ms', ours: served!.p95 },
    { what: 'daarna weer zichzelf na', unit: 'ms', ours: recovery, goal: { is: 'at most', value: 5_000 } },
  ]
}

/** Good pages each second when more is asked than that. */
async function capacityOf(house: BenchHouse, requests: Request[]): Promise<number> {
  const streams = [{ name: 'capacity', rate: 400, requests }]
  const [found] = await runLoad({ origin: house.siteUrl, seconds: 8, streams })
  return found!.perSecond
}

/** Milliseconds until it began to answer well. */
async function recoveryOf(origin: string, requests: Request[]): Promise<number> {
  const pool = new Pool(origin, { connections: 1 })
  const began = performance.now()
  let since = began
  for (let row = 0, i = 0; row < inARow && performance.now() - began < patienceMs; i++) {
    const asked = performance.now()
    const { path, headers } = requests[i % requests.length]!
    const answer = await pool.request({ path, method: 'GET', headers: headers ?? null })
    await answer.body.dump()
    const isWell = answer.statusCode === 200 && performance.now() - asked <= wellMs
    if (row === 0) since = asked
    row = isWell ? row + 1 : 0
  }
  await pool.close()
  return since - began
}
