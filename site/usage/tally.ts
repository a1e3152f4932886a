import type { DayCount } from '#search/usage/usage-batch.ts'
import type { Note } from './note.ts'

/** Sums in memory. */
export type Tally = {
  /** One more, on this day (yyyy-mm-dd in Amsterdam). */
  add: (day: string, note: Note, amount?: number) => void
  /** At most so many of the sums, the oldest first; they are no longer here. */
  take: (most: number) => DayCount[]
  isEmpty: () => boolean
}

/**
 * Adds up without writing anything anywhere.
 * @param most different sums; what would be one more is not counted, so nobody can fill the memory.
 */
export function keepTally(most: number): Tally {
  const sums = new Map<string, DayCount>()
  return {
    add(day, { kind, subject, detail }, amount = 1) {
      const key = `${day} ${kind} ${subject} ${detail}`
      const sum = sums.get(key)
      if (sum) sum.amount += amount
      else if (sums.size < most) sums.set(key, { day, kind, subject, detail, amount })
    },
    take(some) {
      const taken = [...sums.entries()].slice(0, some)
      for (const [key] of taken) sums.delete(key)
      return taken.map(([, sum]) => sum)
    },
    isEmpty: () => sums.size === 0,
  }
}
