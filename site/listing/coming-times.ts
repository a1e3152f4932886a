import type { Schedule } from '#search/document.ts'
import type { LocalNow } from '#search/time/local-date.ts'
import { isOver, type Occurrence, occurrences } from '#search/time/occurrences.ts'

const mostShown = 5
/** A month first, a year when that gives nothing. */
const spans = [35, 400]

/** The next few times, with those in between that are cancelled: who came last week must learn of it. */
export function comingTimes(schedule: Schedule, now: LocalNow): Occurrence[] {
  for (const days of spans) {
    const coming = occurrences(schedule, now.date, days).filter((time) => !isOver(time, now))
    if (coming.length > 0) return coming.slice(0, mostShown)
  }
  return []
}
