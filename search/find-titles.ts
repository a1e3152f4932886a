import type { SearchConnection } from './connection.ts'
import type { ListingDocument } from './document.ts'
import type { Result } from './questions.ts'
import { getInOrder } from './get-in-order.ts'
import type { Surroundings } from './to-filter.ts'
import { stopWords } from './words/stop-words.ts'
import { wordsIn } from './words/words-in.ts'

/** A listing by its name, and the house it is in, where that is known. */
export type Title = { slug: string; title: string; kind: ListingDocument['kind']; place: string | null }

/**
 * The first few listings that have these words in their title; the last word may be half a word. When no title has them,
 * those that answer best.
 */
export async function findTitles(
  search: SearchConnection,
  text: string,
  limit: number,
  around: Surroundings,
): Promise<Title[]> {
  const titled = await withTitle(search, text, limit)
  if (titled.length > 0) return titled
  const ids = around.copy?.readWords(text)?.best(limit) ?? []
  const listings = await getInOrder<ListingDocument>(search, ids, fields)
  return listings.map(toTitle)
}

const fields = ['document.slug', 'document.title', 'document.kind', 'document.whereabouts']

async function withTitle(search: SearchConnection, text: string, limit: number): Promise<Title[]> {
  const words = wordsIn(text)
  const telling = words.filter((word) => !stopWords.has(word))
  const answer = await search.ask([
    {
      indexUid: search.listings,
      q: (telling.length > 0 ? telling : words).slice(0, 10).join(' '),
      matchingStrategy: 'all',
      attributesToSearchOn: ['document.title'],
      filter: 'find.listed = true',
      limit,
      attributesToRetrieve: fields,
    },
  ])
  const [result] = (JSON.parse(answer.toString()) as { results: [Result] }).results
  return result.hits.map(({ document }) => toTitle(document!))
}

const toTitle = ({ slug, title, kind, whereabouts }: ListingDocument): Title => ({
  slug,
  title,
  kind,
  place: whereabouts.at === 'venue' ? whereabouts.place.name : null,
})
