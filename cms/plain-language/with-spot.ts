import type { Spot } from './plainer-spots.ts'

/** The text with what is plainer in the place of a spot, and nothing else changed. */
export function withSpot(text: string, { from, until, instead }: Spot): string {
  const whole = text.normalize('NFC')
  return instead === null ? whole : whole.slice(0, from) + instead + whole.slice(until)
}
