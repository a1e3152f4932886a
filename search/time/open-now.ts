import type { ListingDocument } from '../document.ts'
import { addDays, type LocalNow } from './local-date.ts'
import type { Occurrence } from './occurrences.ts'
import { plannedTimes } from './planned-times.ts'

type Timed = Pick<ListingDocument, 'schedule' | 'standing'>

/**
 * The time that is going on now, the one of last night included when it goes on past midnight; null when there is
 * none. Of a time without an end nobody can say that it still goes on, and by appointment nobody can walk in.
 */
export function openNow(listing: Timed, now: LocalNow): Occurrence | null {
  if (listing.schedule.byAppointment) return null
  const yesterday = addDays(now.date, -1)
  return plannedTimes(listing, yesterday, 2).find((time) => !time.cancelled && isOn(time, now)) ?? null
}

function isOn({ date, start, end }: Occurrence, now: LocalNow): boolean {
  if (end === null) return false
  const isOverNight = end < start
  if (date === now.date) return start <= now.time && (isOverNight || now.time < end)
  return isOverNight && now.time < end
}
