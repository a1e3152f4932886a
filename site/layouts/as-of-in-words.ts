import { addDays, localNow } from '#search/time/local-date.ts'
import { dateInWords, timesInWords } from '#site/listing/when-in-words.ts'
import { nl } from '#site/text/nl.ts'

/** A moment in the past as one says it: today the time alone, in Amsterdam. */
export function asOfInWords(moment: Date, now: Date): string {
  const [then, today] = [localNow(moment), localNow(now).date]
  const time = timesInWords(then.time, null)
  if (then.date === today) return time
  if (then.date === addDays(today, -1)) return nl.oldCopy.yesterday(time)
  return nl.oldCopy.on(dateInWords(then.date, today), time)
}
