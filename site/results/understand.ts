import type { ListingQuery } from '#search/query.ts'
import { localNow } from '#search/time/local-date.ts'
import { readQuestion } from '#search/words/read-question.ts'
import type { Town } from '#site/town.ts'

/**
 * The words of a question that say where, when, for whom or for how much become choices that one sees and can take away;
 * what is not understood stays text. Null when there is nothing of the kind in it.
 */
export function understand(query: ListingQuery, town: Town, now: Date): ListingQuery | null {
  if (query.text === '') return null
  const { parts, query: understood } = readQuestion(query, town.lexicon, localNow(now))
  return parts.length === 0 ? null : understood
}
