import type { CalendarListing } from '#search/find-for-calendar.ts'
import type { LocalNow } from '#search/time/local-date.ts'
import { comingTimes } from '#site/listing/coming-times.ts'
import { openFrom } from '#search/time/open-from.ts'

const isAllDay = ({ start, end }: { start: string; end: string | null }) =>
  start === '00:00' && (end === '23:59' || end === '00:00')

/** Whether its times are worth a place in a calendar: they are to come, and one can simply be there. */
export function isForCalendar(
  { schedule, standing }: Pick<CalendarListing, 'schedule' | 'standing'>,
  now: LocalNow,
): boolean {
  const from = openFrom(standing, now)
  if (!from || schedule.byAppointment || schedule.rules.some(isAllDay)) return false
  return comingTimes(schedule, from).some((time) => !time.cancelled)
}
