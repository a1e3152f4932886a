import type { APIRoute } from 'astro'
import { townOrEmpty } from '#site/layouts/town-or-empty.ts'
import { areasGeoJson } from '#site/map/areas-geojson.ts'

/** The areas of the town for the built-in map; fetched only by who sees a map. */
export const GET: APIRoute = async ({ locals }) => {
  const { areas } = await townOrEmpty(locals.door)
  return Response.json(areasGeoJson(areas), { headers: { 'cache-control': 'public, max-age=3600' } })
}
