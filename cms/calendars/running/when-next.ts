const hour = 3_600_000
const usual = 4 * hour
const longest = 24 * hour

/**
 * When to read a calendar again. After failures later and later, at most a day; never all calendars at once.
 * @param chance between 0 and 1.
 * @param waitMs what the other side asked for.
 */
export function whenNext(failures: number, now: Date, chance: number, waitMs = 0): Date {
  const wait = failures === 0 ? usual : Math.min(hour * 2 ** Math.min(failures - 1, 10), longest)
  const spread = wait * (0.75 + chance / 2)
  return new Date(now.getTime() + Math.max(spread, waitMs))
}
