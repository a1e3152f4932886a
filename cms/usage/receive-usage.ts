import type { PayloadRequest } from 'payload'
import { largestBatch, usageBatchSchema } from '#search/usage/usage-batch.ts'
import { env } from '../env.ts'
import { isFromSite } from '../help/is-from-site.ts'
import { readJson } from '../help/read-json.ts'
import { poolOf } from '../pool-of.ts'
import { keepBatch } from './keep-batch.ts'

const say = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } })

/**
 * A batch of sums from our own site. Answers 200 when it is kept, also when it was before; 401 to anybody else; 422 when it
 * cannot be understood and need not be sent again.
 */
export async function receiveUsage(req: PayloadRequest, now: Date): Promise<Response> {
  if (!isFromSite(req.headers, env.helpKey)) return say(401)
  const read = usageBatchSchema.safeParse(await readJson(req, largestBatch))
  if (!read.success) return say(422)
  await keepBatch(poolOf(req.payload), read.data, now)
  return say(200)
}
