import type { Row } from '../reading/table.ts'
import { isKnownHeader } from './header-score.ts'
import { looksLike } from './looks-like.ts'

const searched = 20

/** "Veld 1" looks like a street and a number, and is a header. */
const isValue = (text: string) => !['street', undefined].includes(looksLike(text))

/** Headers people use count, short words a little; what is itself a phone number or an address is no header. */
function score(row: Row): number {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '')
  const known = filled.filter((cell) => isKnownHeader(cell.text) && cell.text.length < 60).length
  const short = filled.filter((cell) => cell.text.length < 40 && !/^[\d\W]/.test(cell.text)).length
  const values = filled.filter((cell) => isValue(cell.text)).length
  return known * 4 + short - values * 6 - (filled.length === 1 ? 4 : 0)
}

/** The row with the headers: often the first, sometimes under a title and a date; undefined when there is none. */
export function findHeader(rows: Row[]): Row | undefined {
  const scored = rows.slice(0, searched).map((row) => ({ row, score: score(row) }))
  const best = scored.reduce((high, one) => (one.score > high.score ? one : high))
  return best.score >= 4 ? best.row : undefined
}
