import type { MaybeStale } from '../door.ts'

/**
 * The headers that say that an answer is out of the last good copy, and how old that is: `Age` in seconds (RFC 9111), and
 * that the index did not answer (`Cache-Status`, RFC 9211, where a `ttl` below nothing means stale). `Warning` is obsolete.
 */
export function ageOfCopy({ stale, asOf }: MaybeStale<object>, now: Date): Record<string, string> {
  if (!stale || asOf === undefined) return {}
  const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(asOf)) / 1_000))
  return {
    Age: String(seconds),
    'Cache-Status': `sociale-kaart; hit; ttl=-${seconds}; detail=index-unreachable`,
  }
}
