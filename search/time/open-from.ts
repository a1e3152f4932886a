import type { ListingDocument } from '../document.ts'
import { addDays, type LocalNow } from './local-date.ts'

/** From when one can count on its times: now, the day after a pause, or never as long as nobody knows. */
export function openFrom(standing: ListingDocument['standing'], now: LocalNow): LocalNow | null {
  if (standing.is === 'open') return now
  if (standing.is === 'ended' || standing.until === null) return null
  return standing.until < now.date ? now : { date: addDays(standing.until, 1), time: '00:00' }
}
