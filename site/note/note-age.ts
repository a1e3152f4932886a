import type { LocalDate } from '#search/time/local-date.ts'

/** Days that a list may be trusted as it was given. */
export const longestDays = 90

/** Whether a list of that day has run out today. Both are days in Europe/Amsterdam. */
export const isOldNote = (madeOn: LocalDate, today: LocalDate): boolean =>
  Date.parse(today) - Date.parse(madeOn) > longestDays * 86_400_000
