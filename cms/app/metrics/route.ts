import config from '@payload-config'
import { getPayload } from 'payload'
import { hasKey } from '#search/watch/has-key.ts'
import { env } from '../../env.ts'
import { poolOf } from '../../pool-of.ts'
import { ourMetrics } from '../../serving/our-metrics.ts'
import { addWaitingWork } from '../../serving/work-as-metrics.ts'

export const dynamic = 'force-dynamic'

/** All that is counted, for Prometheus; for others there is nothing here. */
export async function GET(request: Request): Promise<Response> {
  if (!hasKey(request.headers.get('authorization'), env.metricsKey))
    return new Response(null, { status: 404 })
  const metrics = ourMetrics()
  const payload = await getPayload({ config }).catch(() => undefined)
  if (payload) addWaitingWork(metrics, poolOf(payload))
  return new Response(await metrics.text(), {
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
  })
}
