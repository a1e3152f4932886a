import type { ServerResponse } from 'node:http'
import { toLogLine } from './log-line.ts'
import type { Metrics } from './metrics.ts'
import { underRequest } from './under-request.ts'

/** How a room counts its requests, and what of them it writes down. */
export type Noting = {
  room: 'site' | 'cms'
  metrics: Metrics
  /** Other methods are counted as one, for there is no end to them. */
  methods: ReadonlySet<string>
  /** What took longer, in milliseconds, is always written down. */
  slowMs: number
  logsAll: boolean
  log: (line: string) => void
}

type Ended = { id: string; route: string; method: string | undefined; response: ServerResponse; ms: number }

/** Counts a request that came to its end after `ms` milliseconds, and writes it down when it failed or was slow. */
export function noteRequest(noting: Noting, { id, route, method = '', response, ms }: Ended): void {
  const { room, metrics, methods, slowMs, logsAll, log } = noting
  const status = response.writableFinished ? String(response.statusCode) : 'left'
  const labels = { method: methods.has(method) ? method : 'other', route, status }
  metrics.count('http_requests_total', 'Requests answered.', labels)
  metrics.observe(
    'http_request_duration_seconds',
    'From the first byte in to the last out.',
    { route },
    ms / 1_000,
  )
  if (logsAll || response.statusCode >= 500 || ms > slowMs)
    underRequest(id, () => log(toLogLine('info', room, { ...labels, ms: Math.round(ms) })))
}
