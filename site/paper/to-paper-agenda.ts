import type { PaperDocument } from '#search/find-for-paper.ts'
import type { ListingQuery } from '#search/query.ts'
import { addDays, type LocalDate, type LocalNow } from '#search/time/local-date.ts'
import { isOver } from '#search/time/occurrences.ts'
import { plannedTimes } from '#search/time/planned-times.ts'
import { offInWords } from '#site/listing/off-in-words.ts'
import { placeInWords } from '#site/listing/place-in-words.ts'
import { dateInWords, timesInWords } from '#site/listing/when-in-words.ts'
import { nl } from '#site/text/nl.ts'
import type { Paper, PaperDay, PaperTime } from './paper.ts'

const weekDays = 7

/**
 * Seven days, from today or from the week that was asked for, with what one can go to. Help and places with opening
 * hours are there for who asked for them.
 */
export function toPaperAgenda(
  listings: PaperDocument[],
  kinds: ListingQuery['kinds'],
  week: LocalDate | null,
  now: LocalNow,
): Paper['agenda'] {
  const from = week ?? now.date
  const told = listings.filter(({ kind }) => (kinds.length > 0 ? kinds.includes(kind) : kind === 'activity'))
  const times = told.flatMap((listing) => timesOf(listing, from, now))
  const dates = Array.from({ length: weekDays }, (_, i) => addDays(from, i))
  const days = dates.map((date): PaperDay => ({
    title: capitalise(dateInWords(date, now.date)),
    times: times.filter((one) => one.date === date).sort(byTime),
  }))
  const isThisWeek = from === now.date
  return {
    title: isThisWeek ? nl.paper.week : nl.paper.weekFrom(dateInWords(from, now.date)),
    none: nl.paper.weekNone,
    days: days.filter(({ times }) => times.length > 0),
  }
}

type Dated = PaperTime & { date: LocalDate; start: string }

const timesOf = (listing: PaperDocument, from: LocalDate, now: LocalNow): Dated[] =>
  plannedTimes(listing, from, weekDays)
    .filter((time) => !isOver(time, now))
    .map((time) => {
      const off = offInWords(time, now.date)
      return {
        slug: listing.slug,
        title: listing.title,
        date: time.date,
        start: time.start,
        times: timesInWords(time.start, time.end),
        where: placeInWords(listing.whereabouts),
        off: off && [off.what, off.why].filter(Boolean).join(': '),
      }
    })

const byTime = (a: Dated, b: Dated) => a.start.localeCompare(b.start) || a.title.localeCompare(b.title, 'nl')

const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)
