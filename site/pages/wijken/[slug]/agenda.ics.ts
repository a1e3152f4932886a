import type { APIRoute } from 'astro'
import { areaQuery } from '#search/find-in-area.ts'
import { findArea } from '#site/areas/find-area.ts'
import { calendarAnswer } from '#site/calendar/calendar-answer.ts'
import { areaAddress, calendarOf } from '#site/layouts/addresses.ts'
import { townOrEmpty } from '#site/layouts/town-or-empty.ts'
import { nl } from '#site/text/nl.ts'

/** All there is to do in one district or neighbourhood, to subscribe to. */
export const GET: APIRoute = async ({ locals, params, redirect, request, rewrite }) => {
  const { door, env } = locals
  const { slug = '' } = params
  const town = await townOrEmpty(door)
  const area = findArea(town.areas, slug)
  if (!area || area.level === 'municipality') return rewrite('/404')
  const page = areaAddress(area)
  if (area.slug !== slug) return redirect(calendarOf(page), 301)
  return calendarAnswer({
    door,
    siteUrl: env.siteUrl,
    request,
    query: areaQuery(area.code),
    name: nl.calendar.nameOf(area.name, town.municipality?.name ?? ''),
    page,
    source: calendarOf(page),
    now: new Date(),
  })
}
