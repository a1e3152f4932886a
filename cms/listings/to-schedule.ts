import type { Schedule } from '#search/document.ts'
import { calendarDay } from '../calendar-day.ts'
import { holidaysOf } from '../municipality/holidays-of.ts'
import type { StoredListing, StoredMunicipality } from '../outbox/stored.ts'

const day = (moment: string | null | undefined) => (moment ? calendarDay(moment) : null)

type Stored = NonNullable<StoredListing['schedule']>
type StoredRule = NonNullable<Stored['rules']>[number]

function toRule(rule: StoredRule): Schedule['rules'][number] {
  const notInMonths = (rule.notInMonths ?? []).map(Number)
  const times = { days: rule.days, notInMonths, start: rule.start, end: rule.end || null }
  const period = { from: day(rule.from), until: day(rule.until) }
  if (rule.every === 'week') return { every: 'week', interval: rule.interval ?? 1, ...times, ...period }
  const nth = (rule.nth ?? []).map(Number) as (1 | 2 | 3 | 4 | -1)[]
  return { every: 'month', nth: nth.length > 0 ? nth : [1], ...times, ...period }
}

function toException(exception: NonNullable<Stored['exceptions']>[number]): Schedule['exceptions'][number] {
  const on = calendarDay(exception.on)
  const at = exception.at || null
  const reason = exception.reason || null
  if (exception.what === 'moved' && exception.to && exception.start)
    return {
      what: 'moved',
      on,
      at,
      to: calendarDay(exception.to),
      start: exception.start,
      end: exception.end || null,
      reason,
    }
  return { what: 'cancelled', on, at, reason }
}

/** School holidays become plain dates here, so that nobody after this needs to know of them. */
function toClosed(schedule: Stored, municipality: StoredMunicipality): Schedule['closed'] {
  if (!schedule.closedInSchoolHols) return []
  return holidaysOf(municipality).map(({ name, from, until }) => ({ from, until, reason: name }))
}

export function toSchedule(listing: StoredListing, municipality: StoredMunicipality): Schedule {
  const schedule = listing.schedule ?? {}
  return {
    rules: (schedule.rules ?? []).map(toRule),
    dates: (schedule.dates ?? []).map((d) => ({
      on: calendarDay(d.on),
      start: d.start,
      end: d.end || null,
      note: d.note || null,
    })),
    exceptions: (schedule.exceptions ?? []).map(toException),
    closedOnPublicHolidays: schedule.closedOnHolidays ?? false,
    closed: toClosed(schedule, municipality),
    validFrom: day(schedule.validFrom),
    validUntil: day(schedule.validUntil),
    byAppointment: schedule.byAppointment ?? false,
    note: schedule.note || null,
  }
}
