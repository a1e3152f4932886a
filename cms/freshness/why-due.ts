import { addDays, type LocalDate, localNow, toDay, toInstant } from '#search/time/local-date.ts'
import { beforeSeason, rhythmDays } from './rules.ts'
import type { Watched, Why } from './watched.ts'

type Facts = Pick<Watched, 'rhythm' | 'season' | 'confirmedAt' | 'pausedUntil' | 'trialUntil'>

/** Why somebody should look at a listing again now, counted in days on Amsterdam's calendar, or null. */
export function whyDue(listing: Facts, now: Date): Why | null {
  const { rhythm, season, confirmedAt, pausedUntil, trialUntil } = listing
  if (!confirmedAt) return 'never'
  const today = localNow(now).date
  const confirmedOn = localNow(confirmedAt).date
  const passed = (day: LocalDate | null) => day !== null && day < today && confirmedOn <= day
  if (passed(pausedUntil)) return 'pause-over'
  if (passed(trialUntil)) return 'trial-over'
  if (season && confirmedOn < lastSeasonQuestion(season, today)) return 'season'
  return toDay(today) - toDay(confirmedOn) >= rhythmDays[rhythm] ? 'rhythm' : null
}

/** The last day, today or before, on which a season that begins on the first of `month` was to be asked about. */
function lastSeasonQuestion(month: number, today: LocalDate): LocalDate {
  const year = Number(today.slice(0, 4))
  const days = [year + 1, year, year - 1].map((y) =>
    addDays(`${y}-${String(month).padStart(2, '0')}-01`, -beforeSeason),
  )
  return days.find((day) => day <= today)!
}

/** Noon in Amsterdam so many days later. */
export const daysLater = (now: Date, days: number): Date =>
  toInstant(addDays(localNow(now).date, days), '12:00')
