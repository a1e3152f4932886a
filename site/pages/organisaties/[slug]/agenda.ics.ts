import type { APIRoute } from 'astro'
import { emptyQuery } from '#search/query.ts'
import { calendarAnswer } from '#site/calendar/calendar-answer.ts'
import { calendarOf, organisationAddress } from '#site/layouts/addresses.ts'
import { townOrEmpty } from '#site/layouts/town-or-empty.ts'
import { nl } from '#site/text/nl.ts'

/** All that one organisation does, to subscribe to. */
export const GET: APIRoute = async ({ locals, params, request, rewrite }) => {
  const { door, env } = locals
  const { slug = '' } = params
  const town = await townOrEmpty(door)
  const organisation = town.organisations.get(slug)
  if (!organisation) return rewrite('/404')
  const page = organisationAddress(slug)
  return calendarAnswer({
    door,
    siteUrl: env.siteUrl,
    request,
    query: { ...emptyQuery, organisations: [slug] },
    name: nl.calendar.nameOf(organisation.name, town.municipality?.name ?? ''),
    page,
    source: calendarOf(page),
    now: new Date(),
  })
}
