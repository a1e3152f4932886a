const minute = 60_000
/** Together about two days, as long as mail servers themselves keep trying. */
const waits = [1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60]

/** When to try again after so many attempts, or null when it is enough. */
export function backOff(attempts: number, now: Date): Date | null {
  const wait = waits[attempts - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait * minute)
}
