import type { Answer } from '../serving/answer.ts'
import type { ApiSite, Asked } from './asked.ts'
import { listListings } from './list-listings.ts'
import { listSuggestions } from './list-suggestions.ts'
import { showListing } from './show-listing.ts'
import { showMap } from './show-map.ts'
import { showPlaceless } from './show-placeless.ts'
import { showStatus } from './show-status.ts'

/** What the public API answers, by path; `[slug]` stands for the name of one listing. */
export const endpoints: Record<string, (site: ApiSite, asked: Asked) => Promise<Answer>> = {
  '/api/v1/aanbod': listListings,
  '/api/v1/aanbod/[slug]': showListing,
  '/api/v1/kaart': showMap,
  '/api/v1/kaart/zonder-plek': showPlaceless,
  '/api/v1/status': showStatus,
  '/api/v1/suggesties': listSuggestions,
}
