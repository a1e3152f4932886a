import { randomBytes, randomUUID } from 'node:crypto'

const traceparent = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/

/**
 * The number under which one request is known, in both rooms and to whoever asked: the trace of a `traceparent` (W3C Trace
 * Context) when the one in front gave it, or else a new one. 32 hexadecimal digits; it says nothing of who asked.
 */
export function requestIdOf(given: string | string[] | undefined | null): string {
  const known = typeof given === 'string' ? traceparent.exec(given)?.[1] : undefined
  // Made out of random bytes that Node asks the system for a hundred at a time: every request needs one.
  return known ?? randomUUID().replaceAll('-', '')
}

/** To send along to who is asked something for this request. */
export const toTraceparent = (requestId: string): string =>
  `00-${requestId}-${randomBytes(8).toString('hex')}-01`
