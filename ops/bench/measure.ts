import { Pool } from 'undici'

export type Request = {
  path: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
  /** What is asked as soon as this is answered; the two count as one. */
  next?: Request
}
/** Something that answers: the same questions are put to several sides in turn. */
export type Side = { name: string; origin: string; requests: Request[] }
export type Load = { connections: number; requests: number; rounds: number }

export type Speed = { p50: number; p95: number; p99: number; perSecond: number }
/** The rounds of one side, in the order in which they were run. */
export type Measured = Speed[]

/**
 * Measures sides in turns, so that what else the machine is doing falls on each of them alike; the one that goes first
 * changes every round. The first round warms up and does not count.
 */
export async function measure(sides: Side[], load: Load): Promise<Measured[]> {
  const pools = sides.map(({ origin }) => new Pool(origin, { connections: load.connections, pipelining: 1 }))
  const measured: Measured[] = sides.map(() => [])
  for (let round = 0; round <= load.rounds; round++) {
    for (let turn = 0; turn < sides.length; turn++) {
      const at = (turn + round) % sides.length
      const speed = await oneRound(pools[at]!, sides[at]!, load)
      if (round > 0) measured[at]!.push(speed)
    }
  }
  await Promise.all(pools.map((pool) => pool.close()))
  return measured
}

async function oneRound(pool: Pool, side: Side, { connections, requests }: Load): Promise<Speed> {
  const times: number[] = []
  let next = 0
  const connection = async () => {
    for (let i = next++; i < requests; i = next++)
      times.push(await askAll(pool, side.name, side.requests[i % side.requests.length]!))
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: connections }, connection))
  return toSpeed(times, performance.now() - began)
}

async function askAll(pool: Pool, name: string, request: Request): Promise<number> {
  const first = await ask(pool, name, request)
  return request.next ? first + (await askAll(pool, name, request.next)) : first
}

/** Milliseconds until the last byte is here. What comes back is not parsed. */
export async function ask(pool: Pool, name: string, { path, method = 'GET', headers, body }: Request) {
  const began = performance.now()
  const answer = await pool.request({ path, method, headers: headers ?? null, body: body ?? null })
  const bytes = await answer.body.arrayBuffer()
  if (answer.statusCode === 200) return performance.now() - began
  throw new Error(
    `${name} said ${answer.statusCode} to ${path}: ${Buffer.from(bytes).toString().slice(0, 300)}`,
  )
}

function toSpeed(times: number[], elapsed: number): Speed {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(times, share))
  return { p50: p50!, p95: p95!, p99: p99!, perSecond: (times.length / elapsed) * 1000 }
}

export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN
}

export const median = (values: number[]): number => percentile(values, 0.5)

/** What the rounds come to, and how one side compares with the other round by round. */
export const medianOf = (measured: Measured, what: keyof Speed) =>
  median(measured.map((speed) => speed[what]))
export const ratioOf = (ours: Measured, yardstick: Measured, what: keyof Speed) =>
  median(ours.map((speed, round) => speed[what] / yardstick[round]![what]))
