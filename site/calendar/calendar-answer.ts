import type { CalendarListing, ForCalendar } from '#search/find-for-calendar.ts'
import type { ListingQuery } from '#search/query.ts'
import { localNow } from '#search/time/local-date.ts'
import { narrowSchedule } from '#search/time/narrow-schedule.ts'
import type { Door } from '#site/door.ts'
import { listingAddress } from '#site/layouts/addresses.ts'
import { orUnavailable } from '#site/results/or-unavailable.ts'
import { nl } from '#site/text/nl.ts'
import { calendarResponse } from './calendar-response.ts'
import { isForCalendar } from './is-for-calendar.ts'
import { toEvents } from './to-events.ts'
import { toIcs } from './to-ics.ts'

type About = {
  door: Door
  siteUrl: string
  request: Request
  query: ListingQuery
  name: string
  /** The page that shows the same, and where the calendar is. */
  page: string
  source: string
  now: Date
}

/** What one can go to; help and opening hours only for who asks. */
const byDefault: ListingQuery['kinds'] = ['activity']

/**
 * All that a query finds as a calendar to subscribe to. It holds from month to month, whatever the day: "today" and
 * single dates in the query are left out.
 */
export async function calendarAnswer(about: About): Promise<Response> {
  const { door, siteUrl, query, now } = about
  const kinds = query.kinds.length > 0 ? query.kinds : byDefault
  const asked: ListingQuery = { ...query, kinds, days: weekdaysOf(query), sort: 'relevance', page: 1 }
  const found = await orUnavailable(door.calendar(asked))
  if (!found) return new Response(nl.unavailable.title, { status: 503, headers: { 'Retry-After': '60' } })
  const clock = localNow(now)
  const onSite = (path: string) => new URL(path, siteUrl).href
  const toTold = (listing: CalendarListing) => ({
    ...listing,
    schedule: narrowSchedule(listing.schedule, asked),
  })
  const events = found.listings
    .map(toTold)
    .filter((listing) => isForCalendar(listing, clock))
    .flatMap((listing) => toEvents(listing, clock, onSite(listingAddress(listing.slug))))
  const ics = toIcs({
    name: about.name,
    about: inWords(about.name, found),
    page: onSite(about.page),
    source: onSite(about.source),
    events,
  })
  return calendarResponse(ics, {
    request: about.request,
    isStale: found.stale === true,
    name: 'agenda',
  })
}

/** The weekend of the calendar is every weekend, not only the coming one. */
const weekdaysOf = ({ days }: ListingQuery): ListingQuery['days'] =>
  days
    .flatMap((day) => (day === 'weekend' ? (['sat', 'sun'] as const) : [day]))
    .filter((day) => !/^(today|tomorrow|\d.*)$/.test(day))

const inWords = (name: string, { listings, total }: ForCalendar) =>
  [
    nl.calendar.about(name),
    ...(total > listings.length ? [nl.calendar.some(listings.length, total)] : []),
  ].join(' ')
