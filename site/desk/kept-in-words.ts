import { localNow } from '#search/time/local-date.ts'
import { addDays } from '#search/time/local-date.ts'
import { nlDeskLive } from '#site/text/nl-desk.ts'

const day = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long' })

/** When a page was kept, on the clock of Amsterdam: "10:42", "gisteren, 10:42", "20 november, 10:42". */
export function keptInWords(at: Date, now: Date): string {
  const [then, today] = [localNow(at), localNow(now)]
  if (then.date === today.date) return then.time
  if (then.date === addDays(today.date, -1)) return nlDeskLive.yesterday(then.time)
  return `${day.format(new Date(`${then.date}T00:00:00Z`))}, ${then.time}`
}
