import { addDays, localNow } from '#search/time/local-date.ts'
import { dateInWords } from '#site/listing/when-in-words.ts'
import { nl } from '#site/text/nl.ts'

/** A moment in the past as one says it: today the time alone, in Amsterdam. */
export function asOfInWords(moment: Date, now: Date): string {
  const [then, today] = [localNow(moment), localNow(now).date]
  if (then.date === today) return then.time
  if (then.date === addDays(today, -1)) return nl.oldCopy.yesterday(then.time)
  return nl.oldCopy.on(dateInWords(then.date, today), then.time)
}
