import { LRUCache } from 'lru-cache'
import { addDays, localNow, weekdayOf } from '#search/time/local-date.ts'
import { fewest } from '#search/usage/fewest.ts'
import type { DayCount } from '#search/usage/usage-batch.ts'
import { weekdays } from '#search/vocabulary.ts'
import type { Note } from './note.ts'
import { keepTally, type Tally } from './tally.ts'

/** Asked again so soon it is probably the same person, who reloads, chooses something or comes back. */
const sameSittingMs = 10 * 60_000
/** Together about 30 MB, when somebody tries to fill it. */
const mostTexts = 3_000
const mostHeld = 40

type Entry = { asked: number; lastAt: number; held: Tally }

/** Keeps words to itself until enough have asked them. */
export type WordLedger = {
  /** Somebody asks this. What was held back and may be counted from now on, when this was the one that was needed. */
  ask: (words: string, now: Date) => DayCount[]
  /** Whether a sum with these words may be counted; if not it is held back here. */
  letsThrough: (note: Note, now: Date) => boolean
}

/**
 * Words are known here only, in memory, until five sittings in one week asked exactly the same; then they and what was held
 * back of them may leave. On Monday all is forgotten. No network address or session is looked at: askings within ten
 * minutes count as one, so one person who reloads does not become five. When too many are held the longest unasked goes.
 */
export function keepWordLedger(): WordLedger {
  const entries = new LRUCache<string, Entry>({ max: mostTexts })
  let week = ''
  const entryOf = (words: string, now: Date): Entry => {
    const monday = mondayOf(now)
    if (monday !== week) entries.clear()
    week = monday
    const known = entries.get(words)
    if (known) return known
    const entry = { asked: 0, lastAt: -Infinity, held: keepTally(mostHeld) }
    entries.set(words, entry)
    return entry
  }
  return {
    ask(words, now) {
      const entry = entryOf(words, now)
      if (now.getTime() - entry.lastAt >= sameSittingMs) {
        entry.lastAt = now.getTime()
        entry.asked += 1
      }
      return entry.asked >= fewest ? entry.held.take(mostHeld) : []
    },
    letsThrough(note, now) {
      const entry = entryOf(note.detail, now)
      if (entry.asked >= fewest) return true
      entry.held.add(localNow(now).date, note)
      return false
    },
  }
}

function mondayOf(now: Date): string {
  const { date } = localNow(now)
  return addDays(date, -weekdays.indexOf(weekdayOf(date)))
}
