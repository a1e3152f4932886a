import { requestIdOf, toTraceparent } from '#search/watch/request-id.ts'
import type { UsageBatch } from '#search/usage/usage-batch.ts'
import type { SiteEnv } from '../env.ts'

export type SentUsage = 'taken' | 'later' | 'refused'

/** In milliseconds; short enough for a site that stops. */
const patience = 4_000

/** Brings one batch of sums to the cms. Never throws: a cms that is away, slow or confused is `later`. */
export async function sendUsage(
  { cmsUrl, helpKey }: Pick<SiteEnv, 'cmsUrl' | 'helpKey'>,
  batch: UsageBatch,
): Promise<SentUsage> {
  try {
    const { status } = await fetch(`${cmsUrl}/api/usage/receive`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: {
        authorization: `Bearer ${helpKey}`,
        'content-type': 'application/json',
        traceparent: toTraceparent(requestIdOf(undefined)),
      },
      body: JSON.stringify(batch),
    })
    return status === 200 ? 'taken' : status === 422 ? 'refused' : 'later'
  } catch {
    return 'later'
  }
}
