import { choiceKeys, type ListingQuery } from '../query.ts'
import { formatQuery } from '../query-url.ts'
import { parameters } from '../address-words.ts'

/** The parts of a query that say what is looked for; its order and its page do not. */
export const queryParts = [...choiceKeys, 'text', 'age', 'near', 'radius', 'box'] as const
export type QueryPart = (typeof queryParts)[number]

/** What was let go, what came in its place, and what was not asked for at all. */
export type Difference = {
  dropped: { part: QueryPart; values: string[] }[]
  replaced: { part: QueryPart; from: string[]; to: string[] }[]
  added: { part: QueryPart; values: string[] }[]
}

const isChoice = (part: QueryPart): part is (typeof choiceKeys)[number] =>
  (choiceKeys as readonly string[]).includes(part)

const words = (text: string): string[] => text.split(' ').filter(Boolean)

/** The values of one part: codes as they are, words one by one, the rest as the address bar says it. */
function valuesOf(query: ListingQuery, part: QueryPart): string[] {
  if (isChoice(part)) return [...query[part]]
  if (part === 'text') return words(query.text)
  if (part === 'radius') return query.near ? [String(query.radius)] : []
  if (part === 'age') return query.age === null ? [] : [String(query.age)]
  return query[part] === null ? [] : formatQuery(query).getAll(parameters[part])
}

/** What is left of a list when each of these is taken out once: a word may be said twice. */
function minus(list: string[], taken: string[]): string[] {
  const left = [...taken]
  return list.filter((value) => {
    const at = left.indexOf(value)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

/**
 * Exactly what is different between what was asked and what was asked instead. Worked out from the two queries, so it
 * cannot say anything else than what was done.
 */
export function differenceOf(asked: ListingQuery, instead: ListingQuery): Difference {
  const difference: Difference = { dropped: [], replaced: [], added: [] }
  for (const part of queryParts) {
    const [before, after] = [valuesOf(asked, part), valuesOf(instead, part)]
    const [from, to] = [minus(before, after), minus(after, before)]
    // How far is no choice of its own: it goes and comes with what one is near to.
    if (part === 'radius' && (before.length === 0 || after.length === 0)) continue
    if (from.length > 0 && to.length > 0) difference.replaced.push({ part, from, to })
    else if (from.length > 0) difference.dropped.push({ part, values: from })
    else if (to.length > 0) difference.added.push({ part, values: to })
  }
  return difference
}
