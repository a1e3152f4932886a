import type { ListingDocument } from '#search/document.ts'
import { queryAddress } from '#search/query-url.ts'
import { type LocalNow, localNow } from '#search/time/local-date.ts'
import { type Markup, markup } from '#site/layouts/markup.ts'
import { aroundListing } from '#site/listing/around-listing.ts'
import { costInWords } from '#site/listing/cost-in-words.ts'
import { listJsonLd } from '#site/listing/list-json-ld.ts'
import { placeInWords } from '#site/listing/place-in-words.ts'
import { nextInWords } from '#site/listing/when-in-words.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'
import { listingLinkFor } from './frame-addresses.ts'
import type { WidgetChoices } from './widget-choices.ts'

type About = {
  choices: WidgetChoices
  listings: ListingDocument[]
  total: number
  town: Town
  /** Our origin; every address in it is whole. */
  site: string
  now: Date
}

/**
 * A list as a piece of a page, for a host's server to put in its own: no stylesheet, no script that runs, only names that
 * begin with `sociale-kaart`, and the same for search engines as JSON-LD.
 */
export function writeFragment({ choices, listings, total, town, site, now }: About): string {
  const clock = localNow(now)
  const whole = new URL(queryAddress('/zoeken', choices.query), site).href
  const data = listJsonLd(listings, clock, (slug) => aroundListing(slug, site, town))
  const piece = markup`<section class="sociale-kaart" lang="nl">
<ul class="sociale-kaart__lijst">${listings.map((listing) => toItem(listing, { choices, site, clock }))}
</ul>
<p class="sociale-kaart__meer"><a href="${whole}">${nl.widget.all(total)}</a></p>`
  return `${piece.html}
<script type="application/ld+json">${data}</script>
</section>
`
}

type Item = { choices: WidgetChoices; site: string; clock: LocalNow }

function toItem(listing: ListingDocument, { choices, site, clock }: Item): Markup {
  const { opens } = choices.look
  // There is no frame to open it in.
  const look = opens.at === 'host' ? choices.look : { ...choices.look, opens: { at: 'site' as const } }
  const { href } = listingLinkFor(listing.slug, { ...choices, look }, site)
  const when = nextInWords(listing, clock)
  return markup`
<li class="sociale-kaart__aanbod">
<h3 class="sociale-kaart__titel"><a href="${href}">${listing.title}</a></h3>
<p class="sociale-kaart__over">${listing.summary}</p>
${when && markup`<p class="sociale-kaart__wanneer">${when}</p>`}
<p class="sociale-kaart__waar">${placeInWords(listing.whereabouts)}</p>
<p class="sociale-kaart__kosten">${costInWords(listing.cost)}</p>
</li>`
}
