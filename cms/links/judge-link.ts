import type { LinkLook } from './check-link.ts'

/** What is known of a web address. */
export type LinkState = {
  failures: number
  failingSince: Date | null
  /** Since when it is held for dead; null for those that work or may still. */
  deadSince: Date | null
  nextAt: Date
}

const day = 24 * 3_600_000
const usual = 30 * day
/** After the first, second, … failure. */
const waits = [1 * day, 3 * day, 4 * day, 7 * day, 14 * day]
const fewest = 3
const shortest = 7 * day

/**
 * What to think of a web address after a look. Dead is what failed at least three times over at least a week; whatever
 * works is well at once.
 * @param chance between 0 and 1: spreads the looks, so that not all come on one day.
 */
export function judgeLink(
  before: Pick<LinkState, 'failures' | 'failingSince' | 'deadSince'>,
  { works }: Pick<LinkLook, 'works'>,
  now: Date,
  chance: number,
): LinkState {
  const inFuture = (wait: number) => new Date(now.getTime() + wait * (1 + chance / 5))
  if (works) return { failures: 0, failingSince: null, deadSince: null, nextAt: inFuture(usual) }
  const failures = before.failures + 1
  const failingSince = before.failingSince ?? now
  const isDead = failures >= fewest && now.getTime() - failingSince.getTime() >= shortest
  const deadSince = before.deadSince ?? (isDead ? now : null)
  return { failures, failingSince, deadSince, nextAt: inFuture(waits[failures - 1] ?? usual) }
}
