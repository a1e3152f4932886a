import { quote } from '../condition.ts'
import type { Concept } from './concepts.ts'
import { leastThatIsEnough, type Matching } from './matching.ts'
import type { Asked } from './rank.ts'

/**
 * Which listings answer a question in words, as a condition of Meilisearch: enough of what was asked, or about a theme
 * that the sentence may be about.
 */
export function textCondition({ matching, needs }: Asked): string {
  const ways = waysToHave(matching.parts, 0, matching)
  const conditions = ways.map((way) => way.map(hasOneOf).join(' AND '))
  if (needs.length > 0)
    conditions.push(`find.themes IN [${needs.map(({ theme }) => quote(theme)).join(', ')}]`)
  return conditions.length === 0 ? nothing : `(${conditions.join(' OR ')})`
}

/** No listing has an empty word. */
const nothing = 'find.terms = ""'

/** The sets of concepts that together tell enough, none larger than it has to be when read from left to right. */
function waysToHave([first, ...rest]: Matching['parts'], has: number, matching: Matching): Concept[][] {
  if (!first) return []
  const without = waysToHave(rest, has, matching)
  if (has + first.tells >= leastThatIsEnough(matching)) return [[first.concept], ...without]
  const more = waysToHave(rest, has + first.tells, matching)
  return [...more.map((way) => [first.concept, ...way]), ...without]
}

const hasOneOf = (concept: Concept): string => `find.terms IN [${[...concept.keys()].map(quote).join(', ')}]`
