import { requestIdOf, toTraceparent } from '#search/watch/request-id.ts'
import { currentRequest } from '#search/watch/under-request.ts'
import type { SiteEnv } from './env.ts'

export type CmsAnswer = { is: 'sent' } | { is: 'faults'; fields: string[] } | { is: 'gone' | 'busy' | 'down' }

/** In milliseconds; then the resident hears that it did not work, and keeps what was written. */
const patience = 8_000

/**
 * The one thing that travels from site to cms: what a resident sends. Never throws: a cms that is away, slow or confused is
 * `down`. What was sent is written nowhere.
 */
export async function sendToCms(
  { cmsUrl, helpKey }: Pick<SiteEnv, 'cmsUrl' | 'helpKey'>,
  sending: object,
  resident: string,
): Promise<CmsAnswer> {
  if (!cmsUrl || !helpKey) return { is: 'down' }
  try {
    const answer = await fetch(`${cmsUrl}/api/help/receive`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: {
        authorization: `Bearer ${helpKey}`,
        'content-type': 'application/json',
        'x-resident': resident,
        traceparent: toTraceparent(currentRequest() ?? requestIdOf(undefined)),
      },
      body: JSON.stringify(sending),
    })
    return await toAnswer(answer)
  } catch {
    return { is: 'down' }
  }
}

async function toAnswer(answer: Response): Promise<CmsAnswer> {
  if (answer.status === 404) return { is: 'gone' }
  if (answer.status === 429) return { is: 'busy' }
  const body = (await answer.json()) as { done?: boolean; faults?: unknown }
  if (answer.status === 200 && body.done) return { is: 'sent' }
  if (answer.status !== 422 || !Array.isArray(body.faults)) return { is: 'down' }
  return { is: 'faults', fields: body.faults.map(String) }
}
