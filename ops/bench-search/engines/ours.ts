import { connectSearch, type SearchAddress } from '#search/connection.ts'
import { findCards } from '#search/find-listings.ts'
import { putListings } from '#search/listing-index.ts'
import { prepareIndexes } from '#search/prepare-indexes.ts'
import { emptyQuery, longestText } from '#search/query.ts'
import { tidyText } from '#search/query-url.ts'
import { dropBeside } from '#search/rebuild.ts'
import type { Surroundings } from '#search/to-filter.ts'
import { readWordsWith } from '#search/terms/asked-of.ts'
import { keepTerms } from '#search/terms/keep-terms.ts'
import { toNeeds } from '#search/words/need-phrases.ts'
import { putTown } from '#search/town-index.ts'
import { toTown } from '#site/town.ts'
import { depth, type Engine } from '../engine.ts'

/** The sociale kaart: what the residents' page finds first. The only file that knows how that page asks. */
export function ours(address: SearchAddress): Engine {
  const search = connectSearch({ ...address, timeoutMs: 60_000 })
  let around: Surroundings
  return {
    name: 'sociale kaart',
    index: async ({ listings, town, now }) => {
      await dropBeside(search, search)
      await prepareIndexes(search)
      await putListings(search, listings, now)
      if (town.length > 0) await putTown(search, town)
      const { centreOf, municipality } = toTown(town)
      const index = await keepTerms(search)('filled')
      const readWords = readWordsWith(index, toNeeds(town))
      around = { now, centreOf, municipality: municipality?.area?.code ?? null, readWords }
    },
    search: async (q) => {
      const text = tidyText(q).slice(0, longestText)
      const { listings } = await findCards(search, { ...emptyQuery, text }, around)
      return listings.slice(0, depth).map(({ slug }) => slug)
    },
    close: async () => {
      await dropBeside(search, search)
      await search.close()
    },
  }
}
