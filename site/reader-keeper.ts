import type { SearchConnection } from '#search/connection.ts'
import { readWordsWith, type WordReader } from '#search/terms/asked-of.ts'
import { keepTerms } from '#search/terms/keep-terms.ts'
import type { TermIndex } from '#search/terms/term-index.ts'
import type { Town } from './town.ts'

/** A resident waits at most so long for the newest words; reading those of a large city for the first time takes longer. */
const patienceMs = 1_000

/**
 * What reads the words of a question, with the words of all listings as they are at a generation. When these cannot be
 * had in time, with the last ones; undefined as long as there are none, and then Meilisearch's own rules must do.
 */
export function keepReader(
  search: SearchConnection,
): (generation: string, town: Town) => Promise<WordReader | undefined> {
  const termsAt = keepTerms(search)
  let index: TermIndex | undefined
  let reader: { read: WordReader; town: Town; index: TermIndex } | undefined
  return async (generation, town) => {
    index = (await inTime(termsAt(generation))) ?? index
    if (!index) return undefined
    if (reader?.town !== town || reader.index !== index)
      reader = { read: readWordsWith(index, town.needs), town, index }
    return reader.read
  }
}

/** Undefined when it takes too long or fails; it goes on meanwhile, and the next one may have it. */
async function inTime<T>(promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), patienceMs)))
  return Promise.race([promise.catch(() => undefined), late]).finally(() => clearTimeout(timer))
}
