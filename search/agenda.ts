import type { ListingDocument } from './document.ts'
import { lastDay } from './index-record.ts'
import { addDays, dayPartOf, type LocalDate, type LocalNow } from './time/local-date.ts'
import { isOver, type Occurrence } from './time/occurrences.ts'
import { plannedTimes } from './time/planned-times.ts'
import type { DayPart } from './vocabulary.ts'

/** What a line of the agenda shows of a listing. */
export const agendaFields = [
  'slug',
  'title',
  'kind',
  'standing',
  'schedule',
  'whereabouts',
  'cost',
  'access',
] as const satisfies (keyof ListingDocument)[]

export type AgendaListing = Pick<ListingDocument, (typeof agendaFields)[number]>
export type AgendaItem = { listing: AgendaListing; occurrence: Occurrence }
export type AgendaPart = {
  part: DayPart
  items: AgendaItem[]
  /** How many listings the list finds for this part of this day. */
  total: number
  /** Of those, how many are still to come and not among the items. */
  more: number
  /** Cancelled ones that are not among the items. */
  moreCancelled: number
}
export type AgendaDay = { date: LocalDate; parts: AgendaPart[] }

export const daysPerAgenda = 7
/** Lines for one part of one day. */
export const mostPerPart = 20

/** The days of one page of the agenda: seven, or fewer where the index does not look further ahead. */
export function agendaDates(from: LocalDate, today: LocalDate): LocalDate[] {
  const week = Array.from({ length: daysPerAgenda }, (_, i) => addDays(from, i))
  return week.filter((date) => date >= today && date <= lastDay(today))
}

export type Moment = { date: LocalDate; part: DayPart }
export const keyOf = ({ date, part }: Moment): string => `${date}/${part}`
type Counts = { total: number; cancelled: number }

/** Every time of these listings from this day on, by part of the day. */
export function planOf(listings: AgendaListing[], from: LocalDate, days: number): Map<string, AgendaItem[]> {
  const items = listings.flatMap((listing) =>
    plannedTimes(listing, from, days).map((occurrence) => ({ listing, occurrence })),
  )
  return Map.groupBy(items, ({ occurrence: { date, start } }) => keyOf({ date, part: dayPartOf(start) }))
}

/** One part of one day out of a plan: what is still to come, in order of time, cancelled ones among them. */
export function toAgendaPart(
  plan: Map<string, AgendaItem[]>,
  moment: Moment,
  counts: Counts,
  now: LocalNow,
): AgendaPart {
  const planned = (plan.get(keyOf(moment)) ?? []).toSorted(byTime)
  const over = planned.filter(({ occurrence }) => isOver(occurrence, now))
  const items = planned.filter((item) => !over.includes(item)).slice(0, mostPerPart)
  const told = [...over, ...items]
  const isOff = ({ occurrence }: AgendaItem) => occurrence.cancelled !== null
  return {
    part: moment.part,
    items,
    total: counts.total,
    more: counts.total - countListings(told.filter((item) => !isOff(item))),
    moreCancelled: counts.cancelled - countListings(told.filter(isOff)),
  }
}

const byTime = (a: AgendaItem, b: AgendaItem) =>
  a.occurrence.start.localeCompare(b.occurrence.start) || a.listing.title.localeCompare(b.listing.title, 'nl')

const countListings = (items: AgendaItem[]) => new Set(items.map(({ listing }) => listing.slug)).size
