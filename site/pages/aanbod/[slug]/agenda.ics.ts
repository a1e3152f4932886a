import type { APIRoute } from 'astro'
import { localNow } from '#search/time/local-date.ts'
import { calendarResponse } from '#site/calendar/calendar-response.ts'
import { toEvents } from '#site/calendar/to-events.ts'
import { toIcs } from '#site/calendar/to-ics.ts'
import { calendarAddress, listingAddress } from '#site/layouts/addresses.ts'
import { orUnavailable } from '#site/results/or-unavailable.ts'

/** The times of a listing, to put in a calendar of one's own. */
export const GET: APIRoute = async ({ locals, params, request, rewrite }) => {
  const { door, env } = locals
  const slug = params.slug ?? ''
  const listing = await orUnavailable(door.get(slug))
  if (listing === undefined) return rewrite(listingAddress(slug))
  const page = new URL(listingAddress(slug), env.siteUrl).href
  const events = listing ? toEvents(listing, localNow(new Date()), page) : []
  if (!listing || events.length === 0) return rewrite('/404')
  const source = new URL(calendarAddress(slug), env.siteUrl).href
  const ics = toIcs({ name: listing.title, about: listing.summary, page, source, events })
  return calendarResponse(ics, { request, isStale: false, name: slug })
}
