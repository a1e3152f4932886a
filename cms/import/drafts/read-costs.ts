import type { DraftFields } from './draft.ts'
import type { RowReader } from './row-reader.ts'

const free = /^(gratis|free|geen( kosten)?|nee|0|€?\s*0([.,]00|,-)?|kosteloos)[.!]?$/i
const single = /^(?:€|eur(?:o)?)?\s*(\d{1,4})(?:[.,](\d{2}|-))?\s*(?:euro)?[.]?$/i

/** "gratis" and a single amount are read; everything else stays a sentence. */
export function readCosts(row: RowReader): DraftFields['cost'] {
  const said = row.text('costs').replace(/\s+/g, ' ')
  if (!said) return undefined
  if (free.test(said)) return { case: 'free', euros: null, note: null }
  const [, euros, cents] = single.exec(said) ?? []
  if (euros) return { case: 'paid', euros: Number(`${euros}.${cents?.replace('-', '0') ?? 0}`), note: null }
  const note = said.slice(0, 300)
  if (said.length > 300) row.keepAll('costs')
  if (/^gratis\b/i.test(said)) return { case: 'free', euros: null, note }
  if (/vrijwillige bijdrage|donatie|gift/i.test(said)) return { case: 'donation', euros: null, note }
  return { case: /\d|€/.test(said) ? 'paid' : 'unknown', euros: null, note }
}
