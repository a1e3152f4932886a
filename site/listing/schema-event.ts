import type { Cost, ListingDocument, Schedule } from '#search/document.ts'
import { addDays, type LocalNow, toInstant } from '#search/time/local-date.ts'
import { isOver, type Occurrence, occurrences } from '#search/time/occurrences.ts'
import { openFrom } from '#search/time/open-from.ts'
import { schemaLocation } from './schema-place.ts'
import { schemaSchedules } from './schema-schedule.ts'
import { type Thing, withoutEmpty } from './without-empty.ts'

/** How far ahead, and how many times of one activity, we tell other machines; and how far on which days it is not. */
const daysTold = 28
const daysOff = 366
const mostTold = 10

/**
 * An activity as schema.org's Event: the rule by which it repeats, and its next times each on their own.
 * Null when there is no time to come; then it is something to turn to, not something to go to.
 */
export function schemaEvent(listing: ListingDocument, now: LocalNow, about: Thing): Thing | null {
  const { schedule, standing } = listing
  const from = openFrom(standing, now)
  const planned = from ? toldTimes(schedule, from) : []
  const next = planned.find((time) => !time.cancelled) ?? planned[0]
  if (!from || !next) return null
  const { name, url } = about
  const event = { ...toEvent(listing, next), ...about, ...toTerms(listing) }
  const times = planned.map((time) => ({ name, url, ...toEvent(listing, time) }))
  if (schedule.rules.length === 0 && planned.length === 1) return withoutEmpty(event)
  return withoutEmpty({
    ...event,
    eventSchedule: schemaSchedules(schedule, from.date, daysOff),
    subEvent: times,
  })
}

/** What is still to come. A time that was moved is one event, on its new day; that it is not on its old one goes without saying. */
function toldTimes(schedule: Schedule, from: LocalNow): Occurrence[] {
  const last = addDays(from.date, daysTold - 1)
  return occurrences(schedule, from.date, daysTold)
    .filter((time) => !isOver(time, from) && !(time.movedTo && time.movedTo.date <= last))
    .slice(0, mostTold)
}

const moment = (date: string, time: string) => toInstant(date, time).toISOString()

/** What ends before it starts ends the next day. */
const endMoment = ({ date, start, end }: Occurrence) =>
  end && moment(end < start ? addDays(date, 1) : date, end)

function toEvent(listing: ListingDocument, time: Occurrence): Thing {
  const mode = listing.whereabouts.at === 'online' ? 'Online' : 'Offline'
  return withoutEmpty({
    '@type': 'Event',
    startDate: moment(time.date, time.start),
    endDate: endMoment(time),
    eventStatus: `https://schema.org/${statusOf(time)}`,
    previousStartDate: time.movedFrom && moment(time.movedFrom.date, time.movedFrom.start),
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: schemaLocation(listing),
  })
}

function statusOf({ cancelled, movedFrom }: Occurrence): string {
  if (cancelled !== null) return 'EventCancelled'
  return movedFrom ? 'EventRescheduled' : 'EventScheduled'
}

function toTerms({ cost, ages, audiences, languages }: ListingDocument): Thing {
  const labels = audiences.map(({ label }) => label)
  const isForSome = labels.length > 0 || ages.from !== null || ages.until !== null
  return {
    isAccessibleForFree: isFree(cost),
    offers: toOffer(cost),
    inLanguage: languages,
    audience: isForSome
      ? withoutEmpty({
          '@type': 'PeopleAudience',
          audienceType: labels.join(', ') || null,
          suggestedMinAge: ages.from,
          suggestedMaxAge: ages.until,
        })
      : null,
  }
}

function isFree(cost: Cost): boolean | null {
  if (cost.case === 'free') return true
  return cost.case === 'paid' && cost.amount !== null ? cost.amount === 0 : null
}

const toOffer = (cost: Cost): Thing | null =>
  cost.case === 'paid' && cost.amount !== null
    ? { '@type': 'Offer', price: (cost.amount / 100).toFixed(2), priceCurrency: 'EUR' }
    : null
