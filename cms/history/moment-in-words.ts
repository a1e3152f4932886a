import { localNow } from '#search/time/local-date.ts'

const zone = 'Europe/Amsterdam'
const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, day: 'numeric', month: 'long' })
const dayAndYear = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, dateStyle: 'long' })

/** When something was, as one says it today, on the clock of Amsterdam: `vandaag om 10:05`, `3 mei 2025 om 09:00`. */
export function momentInWords(moment: Date, now: Date): string {
  const [then, today] = [localNow(moment).date, localNow(now).date]
  const yesterday = new Date(Date.parse(`${today}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  const date = then.slice(0, 4) === today.slice(0, 4) ? day : dayAndYear
  const which = then === today ? 'vandaag' : then === yesterday ? 'gisteren' : date.format(moment)
  return `${which} om ${clock.format(moment)}`
}
