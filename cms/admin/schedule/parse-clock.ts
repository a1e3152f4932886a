import { isClock } from './to-preview.ts'

/** "9", "930", "9.30" and "9:30 uur" as the clock says it: "09:30". Null when it is no time. */
export function parseClock(text: string): string | null {
  const bare = text.trim().replace(/\s*(uur|u|h)\.?$/i, '')
  const [, hours, minutes] = /^(\d{1,2})(?:\s*[:.,u]?\s*(\d{2}))?$/i.exec(bare) ?? []
  if (!hours) return null
  const time = `${hours.padStart(2, '0')}:${minutes ?? '00'}`
  return isClock(time) ? time : null
}
