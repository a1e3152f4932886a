import type { FoundCards } from '#search/find-listings.ts'
import type { ListingQuery } from '#search/query.ts'
import { didYouMean } from '#search/words/did-you-mean.ts'
import type { Door, MaybeStale } from '#site/door.ts'
import { orUnavailable } from './or-unavailable.ts'

/** Another spelling of what was asked, which finds about as much or more. */
export type Correction = {
  asked: ListingQuery
  meant: ListingQuery
  /** There was nothing for what was asked, so this is what is shown. */
  isShown: boolean
}
export type Corrected = { query: ListingQuery; found: MaybeStale<FoundCards>; correction: Correction | null }

type Asking = Pick<Door, 'find' | 'count' | 'words'>

/** What a query finds; or, when that is nothing and it was misspelled, what was probably meant. */
export async function findCorrected(door: Asking, query: ListingQuery): Promise<Corrected> {
  const found = await door.find(query)
  const asIs = { query, found, correction: null }
  const meant = await toMeant(door, query)
  if (!meant) return asIs
  if (found.total === 0) {
    const instead = await orUnavailable(door.find(meant))
    const isFound = instead !== undefined && instead.total > 0
    return isFound
      ? { query: meant, found: instead, correction: { asked: query, meant, isShown: true } }
      : asIs
  }
  const counted = await orUnavailable(door.count([meant]))
  // A slip is heard as several words, so it may find more than the word that was meant.
  const isEnough = counted !== undefined && counted.totals[0]! >= Math.max(1, found.total / 2)
  return isEnough ? { ...asIs, correction: { asked: query, meant, isShown: false } } : asIs
}

async function toMeant(door: Asking, query: ListingQuery): Promise<ListingQuery | null> {
  const words = query.text && (await door.words())
  const text = words ? didYouMean(query.text, words) : null
  return text ? { ...query, text, page: 1 } : null
}
