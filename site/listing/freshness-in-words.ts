import { localNow, toDay } from '#search/time/local-date.ts'
import type { Doubt } from '#search/vocabulary.ts'
import { nl } from '#site/text/nl.ts'

/** After this many days a resident should ask before going. */
const staleAfter = 183

function agoInWords(days: number): string {
  if (days <= 0) return nl.freshness.today
  if (days === 1) return nl.freshness.yesterday
  if (days < 14) return nl.freshness.days(days)
  if (days < 61) return nl.freshness.weeks(Math.floor(days / 7))
  if (days < 365) return nl.freshness.months(Math.floor(days / 30.44))
  return nl.freshness.long
}

/** How long ago somebody looked whether it still holds, counted in days on the calendar. */
export function freshnessInWords(
  confirmedAt: string | null,
  now: Date,
  doubt: Doubt = 'none',
): { words: string; isStale: boolean } {
  if (!confirmedAt) return { words: nl.freshness.never, isStale: true }
  // The owner was asked more than once and said nothing.
  if (doubt !== 'none') return { words: nl.freshness.unanswered, isStale: true }
  const days = toDay(localNow(now).date) - toDay(localNow(new Date(confirmedAt)).date)
  return { words: agoInWords(days), isStale: days > staleAfter }
}
