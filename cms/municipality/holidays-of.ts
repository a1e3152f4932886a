import { type SchoolHoliday, townHolidays } from '#search/time/school-holidays.ts'
import { calendarDay } from '../calendar-day.ts'
import type { StoredMunicipality } from '../outbox/stored.ts'

/** When schools are out here: as in its region, except where the municipality says otherwise. */
export const holidaysOf = ({ schoolRegion, schoolHolidays }: StoredMunicipality): SchoolHoliday[] =>
  townHolidays(
    schoolRegion ?? null,
    (schoolHolidays ?? []).map(({ name, from, until }) => ({
      name,
      from: calendarDay(from),
      until: calendarDay(until),
    })),
  )
