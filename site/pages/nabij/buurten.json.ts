import type { APIRoute } from 'astro'
import { townOrEmpty } from '#site/layouts/town-or-empty.ts'
import { nearPlaces } from '#site/near/near-places.ts'

/** The same for everybody: whoever wants to know in which neighbourhood they are gets all of them. */
export const GET: APIRoute = async ({ locals }) =>
  Response.json(nearPlaces(await townOrEmpty(locals.door)), {
    headers: { 'cache-control': 'public, max-age=3600' },
  })
