import type { SearchConnection } from './connection.ts'
import type { ListingDocument } from './document.ts'
import type { Result } from './find-listings.ts'
import { stopWords } from './words/stop-words.ts'
import { wordsIn } from './words/words-in.ts'

/** A listing by its name, and the house it is in, where that is known. */
export type Title = { slug: string; title: string; kind: ListingDocument['kind']; place: string | null }

/** The first few listings that have these words in their title; the last word may be half a word. */
export async function findTitles(search: SearchConnection, text: string, limit: number): Promise<Title[]> {
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
      attributesToRetrieve: ['slug', 'document.title', 'document.kind', 'document.whereabouts'],
    },
  ])
  const [result] = (JSON.parse(answer.toString()) as { results: [Result] }).results
  return result.hits.map(({ slug, document }) => toTitle(slug!, document!))
}

const toTitle = (slug: string, { title, kind, whereabouts }: ListingDocument): Title => ({
  slug,
  title,
  kind,
  place: whereabouts.at === 'venue' ? whereabouts.place.name : null,
})
