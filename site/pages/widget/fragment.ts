import type { APIRoute } from 'astro'
import type { ListingDocument } from '#search/document.ts'
import { townOrEmpty } from '#site/layouts/town-or-empty.ts'
import { orUnavailable } from '#site/results/or-unavailable.ts'
import { entityTag } from '#site/serving/entity-tag.ts'
import type { Door } from '#site/door.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'
import { askInFrame } from '#site/widget/ask-in-frame.ts'
import { pickedListings } from '#site/widget/picked-listings.ts'
import { readWidget } from '#site/widget/read-widget.ts'
import type { WidgetChoices } from '#site/widget/widget-choices.ts'
import { writeFragment } from '#site/widget/write-fragment.ts'

const always = {
  'Content-Type': 'text/html; charset=utf-8',
  // Also for a page that fetches it by script.
  'Access-Control-Allow-Origin': '*',
  'X-Robots-Tag': 'noindex',
}
/** A host's server may go on with what it has for five minutes when we do not answer. No longer: a place may have become secret. */
const keeping = 'public, max-age=60, stale-while-revalidate=60, stale-if-error=300'

/** A list to put in a page on the server; 503 with a sentence when the index does not answer. */
export const GET: APIRoute = async ({ locals, url }) => {
  const { door, env } = locals
  const now = new Date()
  const town = await townOrEmpty(door)
  const { choices } = readWidget(url.searchParams, town)
  const found = await findFor(choices, { door, town, now })
  if (!found)
    return new Response(`<p>${nl.unavailable.title}</p>`, {
      status: 503,
      headers: { ...always, 'Cache-Control': 'no-store', 'Retry-After': '60' },
    })
  const { listings, total } = found
  const html = writeFragment({ choices, listings, total, town, site: env.siteUrl, now })
  const fresh = found.stale ? 'no-store' : keeping
  return new Response(html, { headers: { ...always, 'Cache-Control': fresh, ETag: entityTag(html) } })
}

type About = { door: Door; town: Town; now: Date }
type Found = { listings: ListingDocument[]; total: number; stale?: true }

/** What was picked by hand, or what the question finds; undefined when the index does not answer. */
async function findFor(
  { query, look }: WidgetChoices,
  { door, town, now }: About,
): Promise<Found | undefined> {
  if (look.listings.length > 0) {
    const listings = await pickedListings(door, look.listings)
    return listings && { listings, total: listings.length }
  }
  const found = await orUnavailable(door.findAsJson(askInFrame(query, town, now).query))
  if (!found) return undefined
  const listings = JSON.parse(found.json.toString()) as ListingDocument[]
  return { listings, total: found.total, ...(found.stale && { stale: true }) }
}
