import type { APIRoute } from 'astro'
import { localNow } from '#search/time/local-date.ts'
import { agendaAddress, readAgenda } from '#site/agenda/read-agenda.ts'
import { calendarAnswer } from '#site/calendar/calendar-answer.ts'
import { calendarName } from '#site/calendar/calendar-name.ts'
import { calendarOf } from '#site/layouts/addresses.ts'
import { townOrEmpty } from '#site/layouts/town-or-empty.ts'

/** The agenda of the town with the choices one made, to subscribe to: all weeks of it. */
export const GET: APIRoute = async ({ locals, request, url }) => {
  const { door, env } = locals
  const now = new Date()
  const today = localNow(now).date
  const town = await townOrEmpty(door)
  const { query } = readAgenda(url.searchParams, town, today)
  const page = agendaAddress(query, today, today)
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
