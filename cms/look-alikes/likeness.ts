import type { Weekday } from '#search/vocabulary.ts'
import { titleLikeness } from './title-likeness.ts'

/** What two listings are compared by. Without a day it may be any. */
export type Sketch = { title: string; venue: string | null; days: readonly Weekday[] }

/** From here two listings may well be one. */
export const mayBeSame = 0.5

type Agreement = 'same' | 'unknown' | 'other'

/** How much alike titles count for, by what place and day say about it. */
const counts: Record<Agreement, Record<Agreement, number>> = {
  // Of the venue, then of the day.
  same: { same: 1, unknown: 0.85, other: 0.65 },
  unknown: { same: 0.85, unknown: 0.75, other: 0.55 },
  // The same name at another place is another coffee morning, unless the place was made twice.
  other: { same: 0.5, unknown: 0.4, other: 0.3 },
}

const venuesOf = (a: Sketch, b: Sketch): Agreement =>
  a.venue === null || b.venue === null ? 'unknown' : a.venue === b.venue ? 'same' : 'other'

function daysOf(a: Sketch, b: Sketch): Agreement {
  if (a.days.length === 0 || b.days.length === 0) return 'unknown'
  return a.days.some((day) => b.days.includes(day)) ? 'same' : 'other'
}

/** How likely it is that two listings are the same thing, 0 to 1. */
export const likeness = (a: Sketch, b: Sketch): number =>
  titleLikeness(a.title, b.title) * counts[venuesOf(a, b)][daysOf(a, b)]
