import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { noteRequest } from '#search/watch/note-request.ts'
import { requestIdOf } from '#search/watch/request-id.ts'
import { trustProxies } from '#search/watch/sender-of.ts'
import { enterRequest } from '#search/watch/under-request.ts'
import { env } from '../env.ts'
import { ourMetrics } from './our-metrics.ts'
import { routeOf } from './route-of.ts'

/** What took longer is always written down. */
const slowMs = 2_000
/** Few routes in the metrics, whatever is asked for. */
const mostRoutes = 300
const routes = new Set<string>()
const kept = globalThis as { socialeKaartWatches?: boolean }

const senderOf = trustProxies(env.trustedProxies)

type Started = { request: IncomingMessage; response: ServerResponse }

/**
 * Gives every request a number before Next sees it, tells it to who asks (`X-Request-Id`), counts it, and writes down what
 * went wrong or was slow; everything with `LOG_REQUESTS=all`. Next has no place of its own for this; Node says itself when a
 * request begins. Once per process.
 */
export function watchRequests(): void {
  if (kept.socialeKaartWatches) return
  kept.socialeKaartWatches = true
  subscribe('http.server.request.start', (message) => watch(message as Started))
}

function watch({ request, response }: Started): void {
  const began = performance.now()
  const id = requestIdOf(request.headers.traceparent)
  const route = fewRoutes(routeOf((request.url ?? '/').split('?', 1)[0]!))
  response.setHeader('X-Request-Id', id)
  // Whoever reads it later need not know who may be believed.
  request.headers['x-forwarded-for'] = senderOf(
    request.socket.remoteAddress,
    request.headers['x-forwarded-for'],
  )
  response.once('close', () => {
    const ended = { id, route, method: request.method, response, ms: performance.now() - began }
    noteRequest({ ...noting, metrics: ourMetrics() }, ended)
  })
  enterRequest(id)
}

const noting = {
  room: 'cms',
  methods: new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS']),
  slowMs,
  logsAll: env.logsAll,
  log: (line: string) => console.log(line),
} as const

function fewRoutes(route: string): string {
  if (!routes.has(route) && routes.size >= mostRoutes) return 'other'
  routes.add(route)
  return route
}
