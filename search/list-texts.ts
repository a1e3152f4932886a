import type { SearchConnection } from './connection.ts'
import type { ListingDocument } from './document.ts'
import type { IndexRecord } from './index-record.ts'

/** The words of one listing: as it says them in Dutch, and what else it is found by. */
export type ListingText = { dutch: string; others: string }

const fields = [
  'title',
  'summary',
  'description',
  'howToJoin',
  'firstVisit',
  'themes',
  'organisations',
  'audiences',
  'areas',
  'whereabouts',
  'translations',
].map((field) => `document.${field}`)

/** One stretch of the texts of all listings that have not ended, for who wants to know every word there is. */
export async function listTexts(
  search: SearchConnection,
  offset: number,
  limit: number,
): Promise<ListingText[]> {
  const { results } = await search.client.index<IndexRecord>(search.listings).getDocuments({
    filter: 'find.listed = true',
    fields: [...fields, 'find.terms'] as unknown as (keyof IndexRecord)[],
    offset,
    limit,
  })
  return results.map(({ document, find }) => toText(document, find.terms))
}

function toText(document: ListingDocument, terms: string[]): ListingText {
  const { title, summary, description, howToJoin, firstVisit, whereabouts } = document
  const names = [document.organisations, document.areas].flat().map(({ name }) => name)
  const labels = [document.themes, document.audiences].flat().map(({ label }) => label)
  const place = whereabouts.at === 'venue' ? [whereabouts.place.name, whereabouts.place.street] : []
  const translated = Object.values(document.translations).flatMap((one) => Object.values(one ?? {}))
  return {
    dutch: [title, summary, description, howToJoin, firstVisit, ...names, ...labels].join('\n'),
    // Never suggested: these words are kept for minutes, and a place may have become secret since.
    others: [...terms, ...translated, ...place].join('\n'),
  }
}
