import type { IncomingMessage, ServerResponse } from 'node:http'
import { toLogLine } from '#search/watch/log-line.ts'
import type { Metrics } from '#search/watch/metrics.ts'
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
  return (req, res) => {
    // Whoever reads it later need not know who may be believed.
    req.headers['x-forwarded-for'] = senderOf(req.socket.remoteAddress, req.headers['x-forwarded-for'])
    const began = performance.now()
    const id = requestIdOf(req.headers.traceparent)
    const route = routeOf(pathOf(req.url ?? '/'))
    const method = known.has(req.method ?? '') ? req.method! : 'other'
    res.setHeader('X-Request-Id', id)
    res.once('close', () => {
      const ms = performance.now() - began
      const status = res.writableFinished ? String(res.statusCode) : 'left'
      const labels = { method, route, status }
      metrics.count('http_requests_total', 'Requests answered.', labels)
      metrics.observe(
        'http_request_duration_seconds',
        'From the first byte in to the last out.',
        { route },
        ms / 1_000,
      )
      if (logsAll || res.statusCode >= 500 || ms > slowMs)
        underRequest(id, () => log(toLogLine('info', 'site', { ...labels, ms: Math.round(ms) })))
    })
    underRequest(id, () => serve(req, res))
  }
}

const known = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])
