import { addDays, type LocalDate } from './local-date.ts'

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm, 1876). */
function easter(year: number): LocalDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** King's Day is 27 April, a day earlier when that is a Sunday. */
const kingsDay = (year: number): LocalDate =>
  new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`

const known = new Map<number, Map<LocalDate, string>>()

/** The days on which Dutch desks are shut, with their names. Liberation Day is one every five years. */
export function publicHolidays(year: number): Map<LocalDate, string> {
  const cached = known.get(year)
  if (cached) return cached
  const sunday = easter(year)
  const days = new Map<LocalDate, string>([
    [`${year}-01-01`, 'Nieuwjaarsdag'],
    [addDays(sunday, -2), 'Goede Vrijdag'],
    [sunday, 'Eerste paasdag'],
    [addDays(sunday, 1), 'Tweede paasdag'],
    [kingsDay(year), 'Koningsdag'],
    [addDays(sunday, 39), 'Hemelvaartsdag'],
    [addDays(sunday, 49), 'Eerste pinksterdag'],
    [addDays(sunday, 50), 'Tweede pinksterdag'],
    [`${year}-12-25`, 'Eerste kerstdag'],
    [`${year}-12-26`, 'Tweede kerstdag'],
  ])
  if (year % 5 === 0) days.set(`${year}-05-05`, 'Bevrijdingsdag')
  known.set(year, days)
  return days
}

export const publicHoliday = (date: LocalDate): string | undefined =>
  publicHolidays(Number(date.slice(0, 4))).get(date)
