import type { ListingDocument } from '../document.ts'
import type { LocalDate, LocalNow } from './local-date.ts'
import { nextOccurrence, type Occurrence, occurrences } from './occurrences.ts'
import { openFrom } from './open-from.ts'

type Timed = Pick<ListingDocument, 'schedule' | 'standing'>

/** Why a time within a pause does not happen. */
export const closedForNow = 'Tijdelijk dicht'

/** The times of a listing: those within a pause are off, and what has ended has none. */
export function plannedTimes({ schedule, standing }: Timed, from: LocalDate, days: number): Occurrence[] {
  if (standing.is === 'ended') return []
  const planned = occurrences(schedule, from, days)
  if (standing.is === 'open') return planned
  const isShut = ({ date }: Occurrence) => standing.until === null || date <= standing.until
  return planned.map((time) =>
    isShut(time) && time.cancelled === null ? { ...time, cancelled: closedForNow } : time,
  )
}

/** The first time of a listing that really happens; after the pause when it is paused. */
export function nextTime({ schedule, standing }: Timed, now: LocalNow): Occurrence | null {
  const from = openFrom(standing, now)
  return from && nextOccurrence(schedule, from)
}
