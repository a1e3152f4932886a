import { daysPerAgenda } from '#search/agenda.ts'
import { lastDay } from '#search/index-record.ts'
import { addDays, type LocalDate } from '#search/time/local-date.ts'

export type WeekLinks = {
  previous: LocalDate | null
  /** Whether the one before is a whole week back, and not only up to today. */
  isWholeWeek: boolean
  next: LocalDate | null
}

/** The first days of the pages beside this one, within what the index knows. */
export function weekLinks(from: LocalDate, today: LocalDate): WeekLinks {
  const back = addDays(from, -daysPerAgenda)
  const on = addDays(from, daysPerAgenda)
  return {
    previous: from <= today ? null : back < today ? today : back,
    isWholeWeek: back >= today,
    next: on <= lastDay(today) ? on : null,
  }
}
