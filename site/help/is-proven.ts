import { createHash } from 'node:crypto'
import { isSolved, puzzleText } from './puzzle.ts'

/** Did the browser do the sum for this form? */
export function isProven(stamp: string, answer: string): boolean {
  if (!/^\d{1,9}$/.test(answer)) return false
  return isSolved(
    createHash('sha256')
      .update(puzzleText(stamp, Number(answer)))
      .digest(),
  )
}
