import type { DraftRule } from './draft.ts'

export const howOftens = ['weekly', 'every-so', 'monthly'] as const
export type HowOften = (typeof howOftens)[number]

/** How a rule reads to a person: every other week is not "every week". */
export function howOftenOf({ every, interval }: DraftRule): HowOften {
  if (every === 'month') return 'monthly'
  return (interval ?? 1) > 1 ? 'every-so' : 'weekly'
}

/** What to keep for such a choice; days, times and the rest stay as they are. */
export function asOftenAs(wanted: HowOften, { interval }: DraftRule = {}): DraftRule {
  if (wanted === 'monthly') return { every: 'month' }
  if (wanted === 'weekly') return { every: 'week', interval: 1 }
  return { every: 'week', interval: Math.max(2, interval ?? 2) }
}
