import type { APIRoute } from 'astro'
import { calendarAnswer } from '#site/calendar/calendar-answer.ts'
import { calendarName } from '#site/calendar/calendar-name.ts'
import { calendarOf, searchAddress } from '#site/layouts/addresses.ts'
import { townOrEmpty } from '#site/layouts/town-or-empty.ts'
import { readSearch } from '#site/results/read-search.ts'

/** All that a search finds, to subscribe to. */
export const GET: APIRoute = async ({ locals, request, url }) => {
  const { door, env } = locals
  const now = new Date()
  const town = await townOrEmpty(door)
  const { query } = readSearch(url.searchParams, town)
  const page = searchAddress({ ...query, page: 1 })
  return calendarAnswer({
    door,
    siteUrl: env.siteUrl,
    request,
    query,
    name: calendarName(query, town, now),
    page,
    source: calendarOf(page),
    now,
  })
}
