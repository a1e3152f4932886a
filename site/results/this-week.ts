import { emptyQuery, type ListingQuery } from '#search/query.ts'
import { addDays, localNow } from '#search/time/local-date.ts'

/** What one can simply walk into in the coming seven days, the first to come first. */
export function thisWeek(now: Date): ListingQuery {
  const today = localNow(now).date
  const days = Array.from({ length: 7 }, (_, i) => addDays(today, i))
  return { ...emptyQuery, kinds: ['activity'], access: ['walk-in'], days, sort: 'date' }
}
