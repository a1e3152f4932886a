import type { SearchConnection } from './connection.ts'
import { cutOutDocuments, idOf } from './cut-out-documents.ts'
import { wholeDocument } from './questions.ts'
import { toGet } from './get-in-order.ts'
import type { ListingCopy } from './terms/listing-copy.ts'

/** The documents at these places of the copy, in that order. Who is gone meanwhile is not among them. */
export async function getDocuments(
  search: SearchConnection,
  copy: Pick<ListingCopy, 'at' | 'documents'>,
  places: number[],
): Promise<Buffer[]> {
  const found = await documentsAt(search, copy, places)
  return places.flatMap((place) => found.get(place) ?? [])
}

/**
 * The documents at these places of the copy, as the index wrote them. Fetched once and kept as long as there is room: a
 * listing that changes gets another place.
 */
export async function documentsAt(
  search: SearchConnection,
  { at, documents }: Pick<ListingCopy, 'at' | 'documents'>,
  places: number[],
): Promise<Map<number, Buffer>> {
  const found = new Map<number, Buffer>()
  const missing = new Map<string, number>()
  for (const place of places) {
    const kept = documents.get(place)
    if (kept) found.set(place, kept)
    else if (at(place)) missing.set(at(place)!.id, place)
  }
  if (missing.size > 0)
    for (const document of await fetchDocuments(search, [...missing.keys()])) {
      const place = missing.get(idOf(document))!
      // A copy: what is cut out of an answer keeps all of that answer.
      documents.set(place, Buffer.from(document))
      found.set(place, document)
    }
  return found
}

async function fetchDocuments(search: SearchConnection, ids: string[]): Promise<Buffer[]> {
  const answer = await search.ask([
    { ...toGet(search, ids, wholeDocument), attributesToRetrieve: wholeDocument },
  ])
  return cutOutDocuments(answer).documents
}
