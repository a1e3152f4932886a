import { connectSearch, type SearchAddress } from '#search/connection.ts'
import { findCards } from '#search/find-listings.ts'
import { putListings } from '#search/listing-index.ts'
import { prepareIndexes } from '#search/prepare-indexes.ts'
import { emptyQuery, hasFilters, longestText } from '#search/query.ts'
import { tidyText } from '#search/query-url.ts'
import { dropBeside } from '#search/rebuild.ts'
import type { Surroundings } from '#search/to-filter.ts'
import { keepTerms } from '#search/terms/keep-terms.ts'
import { makeCopy } from '#search/terms/listing-copy.ts'
import { putTown } from '#search/town-index.ts'
import { understand } from '#site/results/understand.ts'
import { toTown, type Town } from '#site/town.ts'
import { inBatches } from '../in-batches.ts'
import { depth, type Engine } from '../engine.ts'

/** Below so many answers the page shows what is near them too. */
const few = 20

/**
 * The sociale kaart: what the residents' page finds first. The only file that knows how that page asks. `plainly` asks
 * the same index for as much, the counts beside the choices included, by Meilisearch's own rules.
 */
export function ours(address: SearchAddress): Engine & { plainly: (q: string) => Promise<void> } {
  const search = connectSearch({ ...address, timeoutMs: 60_000 })
  let around: Surroundings
  let inTown: Town
  return {
    name: 'sociale kaart',
    index: async ({ listings, town, now }) => {
      await dropBeside(search, search)
      await prepareIndexes(search)
      await inBatches(listings, (some) => putListings(search, some, now))
      if (town.length > 0) await putTown(search, town)
      inTown = toTown(town)
      const { centreOf, municipality, needs } = inTown
      const { index } = await keepTerms(search)('filled')
      around = { now, centreOf, municipality: municipality?.area?.code ?? null, copy: makeCopy(index, needs) }
    },
    plainly: async (q) => {
      const { copy: _, ...plain } = around
      await findCards(search, { ...emptyQuery, text: tidyText(q).slice(0, longestText) }, plain)
    },
    search: async (q) => {
      const asked = { ...emptyQuery, text: tidyText(q).slice(0, longestText) }
      const query = understand(asked, inTown, around.now) ?? asked
      const exact = (await findCards(search, query, around)).listings.map(({ slug }) => slug)
      if (exact.length >= few || !hasFilters(query)) return exact.slice(0, depth)
      // With few answers the page goes on with what the words find in the whole town.
      const wider = await findCards(search, { ...emptyQuery, text: query.text }, around)
      return [...new Set([...exact, ...wider.listings.map(({ slug }) => slug)])].slice(0, depth)
    },
    close: async () => {
      await dropBeside(search, search)
      await search.close()
    },
  }
}
