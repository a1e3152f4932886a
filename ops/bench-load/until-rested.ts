import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'undici'
import type { Request } from '../bench/measure.ts'

const quickMs = 250
const inARow = 5
const patienceMs = 180_000

/**
 * Resolves when who was asked too much answers quickly again. What nobody waits for any more is worked on for minutes at
 * 500,000 listings, and whatever is measured meanwhile is measured beside it.
 */
export async function untilRested(
  origin: string,
  { path, method = 'GET', headers, body }: Request,
): Promise<void> {
  const pool = new Pool(origin, { connections: 1, headersTimeout: patienceMs })
  const end = performance.now() + patienceMs
  let quick = 0
  for (; quick < inARow && performance.now() < end; await sleep(200)) {
    const began = performance.now()
    const answer = await pool.request({ path, method, headers: headers ?? null, body: body ?? null })
    await answer.body.dump({ limit: 10_000_000 })
    quick = answer.statusCode === 200 && performance.now() - began < quickMs ? quick + 1 : 0
  }
  if (quick < inARow)
    console.error(
      `${origin} is not at rest after ${patienceMs / 1_000} s; what follows is measured beside that`,
    )
  await pool.close()
}
