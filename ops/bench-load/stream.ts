import type { Request } from '../bench/measure.ts'

/** Requests that keep coming at a constant rate, whatever becomes of the ones before. */
export type Stream = {
  name: string
  /** So many each second. */
  rate: number
  requests: Request[]
  /** The part that asks what this stream asked just before, 0 to 1. */
  again?: number
}

/** Streams that come together, for so many seconds. */
export type Load = { origin: string; seconds: number; streams: Stream[] }

/** What became of one stream. Milliseconds are counted from when a request should have left: who had to wait to be sent waited too. */
export type Outcome = {
  name: string
  sent: number
  ok: number
  /** Answered with 503 and Retry-After. */
  refused: number
  /** Any other answer, no answer, or a 503 that does not say when to come back. */
  errors: number
  firstError: string
  p50: number
  p95: number
  p99: number
  most: number
  /** p95 of what was refused. */
  refusedP95: number
  /** p95 of how much later than it was due a request was sent: large when the machine had no time for who measures. */
  lateP95: number
  /** Good answers each second. */
  perSecond: number
}
