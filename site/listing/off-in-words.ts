import type { LocalDate } from '#search/time/local-date.ts'
import type { Occurrence } from '#search/time/occurrences.ts'
import { closedForNow } from '#search/time/planned-times.ts'
import { nl } from '#site/text/nl.ts'
import { occurrenceInWords } from './when-in-words.ts'

/** What became of a time that does not happen, and why if that says any more; null when it goes on. */
export function offInWords(time: Occurrence, today: LocalDate): { what: string; why: string | null } | null {
  const { cancelled, movedTo } = time
  if (cancelled === null) return null
  if (cancelled === closedForNow) return { what: nl.when.paused, why: null }
  const what = movedTo ? nl.when.movedTo(lowerFirst(occurrenceInWords(movedTo, today))) : nl.when.cancelled
  const saysMore = cancelled !== nl.when.cancelled && cancelled !== nl.when.moved
  return { what, why: saysMore ? cancelled : null }
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('nl') + text.slice(1)
