import type { ListingDocument } from '#search/document.ts'
import type { Door } from '#site/door.ts'
import { orUnavailable } from '#site/results/or-unavailable.ts'

/**
 * The listings that were picked by hand, in their order; one that is no longer there is left out. Undefined when the index
 * does not answer.
 */
export async function pickedListings(
  door: Pick<Door, 'get'>,
  slugs: string[],
): Promise<ListingDocument[] | undefined> {
  const found = await orUnavailable(Promise.all(slugs.map((slug) => door.get(slug))))
  return found?.filter((listing) => listing !== null)
}
