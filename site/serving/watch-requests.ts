import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Metrics } from '#search/watch/metrics.ts'
import { noteRequest } from '#search/watch/note-request.ts'
import { trustProxies } from '#search/watch/sender-of.ts'
import { requestIdOf } from '#search/watch/request-id.ts'
import { underRequest } from '#search/watch/under-request.ts'
import type { SiteEnv } from '../env.ts'
import { pathOf } from './address-fault.ts'
import { routeOf } from './route-of.ts'

type Serve = (req: IncomingMessage, res: ServerResponse) => void
/** What took longer is always written down. */
const slowMs = 1_000

/**
 * Gives every request a number, tells it to who asks (`X-Request-Id`), counts it, and writes down what went wrong or was
 * slow; everything with `LOG_REQUESTS=all`. By the pattern of its address, and without a trace of who asked.
 */
export function watchRequests(
  serve: Serve,
  metrics: Metrics,
  { logsAll, trustedProxies }: Pick<SiteEnv, 'logsAll' | 'trustedProxies'>,
  log = console.log,
): Serve {
  const senderOf = trustProxies(trustedProxies)
  const noting = { room: 'site', metrics, methods, slowMs, logsAll, log } as const
  return (req, res) => {
    // Whoever reads it later need not know who may be believed.
    req.headers['x-forwarded-for'] = senderOf(req.socket.remoteAddress, req.headers['x-forwarded-for'])
    const began = performance.now()
    const id = requestIdOf(req.headers.traceparent)
    const route = routeOf(pathOf(req.url ?? '/'))
    const { method } = req
    res.setHeader('X-Request-Id', id)
    res.once('close', () => {
      noteRequest(noting, { id, route, method, response: res, ms: performance.now() - began })
    })
    underRequest(id, () => serve(req, res))
  }
}

const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])
