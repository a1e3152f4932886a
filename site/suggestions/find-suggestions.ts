import type { Title } from '#search/find-titles.ts'
import { didYouMean } from '#search/words/did-you-mean.ts'
import { type Door, type MaybeStale, SearchUnavailable } from '#site/door.ts'
import { listingAddress } from '#site/layouts/addresses.ts'
import { townOrEmpty } from '#site/layouts/town-or-empty.ts'
import { nl } from '#site/text/nl.ts'
import { mostListings, rankSuggestions } from './rank-suggestions.ts'
import type { Suggestion } from './suggestion.ts'
import { townEntries } from './town-entries.ts'

export type Suggestions = MaybeStale<{ suggestions: Suggestion[] }>
const shortest = 2

/** What somebody who is typing may mean. When nothing fits, what fits the words they probably meant. */
export async function findSuggestions(door: Door, text: string): Promise<Suggestions> {
  if (text.length < shortest) return { suggestions: [] }
  const found = await suggest(door, text)
  if (found.suggestions.length > 0) return found
  const words = await door.words()
  const meant = words && didYouMean(text, words)
  return meant ? suggest(door, meant) : found
}

async function suggest(door: Door, text: string): Promise<Suggestions> {
  const [town, { titles, stale }] = await Promise.all([townOrEmpty(door), titlesOrNone(door, text)])
  const suggestions = rankSuggestions(text, townEntries(town), titles.map(toSuggestion))
  return { suggestions, ...(stale && { stale }) }
}

/** While the index is away the town can still be suggested. */
async function titlesOrNone(door: Door, text: string): Promise<MaybeStale<{ titles: Title[] }>> {
  try {
    return await door.titles(text, mostListings)
  } catch (err) {
    if (err instanceof SearchUnavailable) return { titles: [], stale: true }
    throw err
  }
}

const toSuggestion = ({ slug, title, kind, place }: Title): Suggestion => ({
  kind: 'listing',
  label: title,
  detail: place ?? nl.labels.kinds[kind],
  href: listingAddress(slug),
})
