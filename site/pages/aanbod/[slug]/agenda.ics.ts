import type { APIRoute } from 'astro'
import { localNow } from '#search/time/local-date.ts'
import { toIcs } from '#site/calendar/to-ics.ts'
import { listingAddress } from '#site/layouts/addresses.ts'
import { orUnavailable } from '#site/results/or-unavailable.ts'

/** The times of a listing, to put in a calendar of one's own. */
export const GET: APIRoute = async ({ locals, params, rewrite }) => {
  const { door, env } = locals
  const slug = params.slug ?? ''
  const listing = await orUnavailable(door.get(slug))
  if (listing === undefined) return rewrite(listingAddress(slug))
  const page = new URL(listingAddress(slug), env.siteUrl).href
  const calendar = listing && toIcs(listing, localNow(new Date()), page)
  if (!calendar) return rewrite('/404')
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `inline; filename="${slug.replace(/[^\w-]/g, '')}.ics"`,
    },
  })
}
