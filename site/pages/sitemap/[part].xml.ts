import type { APIRoute } from 'astro'
import type { Door } from '#site/door.ts'
import { listingAddress } from '#site/layouts/addresses.ts'
import { sitemapXml, type Place } from '#site/sitemap/sitemap-xml.ts'
import { perStretch, stretchStart } from '#site/sitemap/stretches.ts'
import { townPlaces } from '#site/sitemap/town-places.ts'
import { xmlAnswer } from '#site/sitemap/xml-answer.ts'

/** One part of the sitemap: the pages of the town, or a stretch of listings. */
export const GET: APIRoute = ({ locals: { door, env }, params: { part = '' } }) =>
  xmlAnswer(placesIn(door, part).then((places) => places && sitemapXml(env.siteUrl, places)))

async function placesIn(door: Door, part: string): Promise<Place[] | null> {
  if (part === 'stad') return townPlaces(await door.town())
  const start = stretchStart(part)
  if (start === null) return null
  const { addresses } = await door.addresses(start, perStretch)
  if (addresses.length === 0) return null
  return addresses.map(({ slug, revision }) => ({ path: listingAddress(slug), changed: revision }))
}
