/**
 * Whether Payload refused something because of who asked: they may not, or may not know that it is there. Told by the status
 * it answers with, for the reason that `faults-of.ts` gives.
 */
export const isRefused = (err: unknown): boolean =>
  err instanceof Error && 'status' in err && (err.status === 403 || err.status === 404)
