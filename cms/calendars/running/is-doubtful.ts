import type { FedDate } from '../fed-date.ts'

const isOn = ({ is }: FedDate) => is !== 'cancelled'

/** Of dates, those that are still to come. */
export const comingOf = (dates: FedDate[], today: string): FedDate[] => dates.filter(({ on }) => on >= today)

/**
 * Whether so much is suddenly gone that it is more likely a mistake than a plan: the calendar was emptied, another one
 * came in its place, or only half of it was sent. What went by is not missed.
 */
export function isDoubtful(before: FedDate[], now: FedDate[], today: string): boolean {
  const had = comingOf(before, today).filter(isOn)
  const has = now.filter(isOn).length
  const lost = had.length - has
  return (has === 0 && had.length >= 2) || (lost >= 3 && has < had.length / 2)
}
