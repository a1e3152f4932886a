import { createHash } from 'node:crypto'
import type { Half } from './questions.ts'

/** The half a question belongs to for good: chance decides, and always the same way. */
export const halfOf = (q: string): Half =>
  createHash('sha256').update(`bench: ${q}`).digest()[0]! % 2 === 0 ? 'tuning' : 'held-out'
