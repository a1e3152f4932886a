import type { ListingQuery } from '#search/query.ts'
import type { LocalDate } from '#search/time/local-date.ts'
import type { QueryPart } from '#search/widen/difference.ts'
import type { Widened } from '#search/widen/widen.ts'
import { distanceInWords } from '#site/listing/distance-in-words.ts'
import { inOneLine, nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'
import { partInWords } from './part-in-words.ts'

type About = { asked: ListingQuery; town: Town; today: LocalDate }

/** So many differences can be read in one sentence. */
const mostInSentence = 2
/** Two parts that are one choice for a resident. */
const oneChoice: Partial<Record<QueryPart, QueryPart>> = {
  neighbourhoods: 'districts',
  radius: 'near',
  themes: 'text',
}

/** The parts of a query that are different, each choice once. */
function changedParts({ dropped, replaced, added }: Widened['difference']): QueryPart[] {
  const parts = [...replaced, ...dropped, ...added].map(({ part }) => part)
  const isTheme = parts.includes('themes') && !added.some(({ part }) => part === 'themes')
  return [...new Set(parts.map((part) => (part === 'themes' && isTheme ? part : (oneChoice[part] ?? part))))]
}

/** What one finds instead: "in Stratum, ongeveer 2 kilometer verderop". */
function insteadInWords(widened: Widened, about: About): string {
  const far = widened.metres === undefined ? undefined : distanceInWords(widened.metres)
  const parts = changedParts(widened.difference).map((part) =>
    partInWords(part, widened.query, { ...about, far }),
  )
  if (parts.length <= mostInSentence) return inOneLine([...new Set(parts.map(({ instead }) => instead))])
  const others = parts.filter(({ isReplaced }) => isReplaced).map(({ instead }) => instead)
  const gone = parts.filter(({ isReplaced }) => !isReplaced).flatMap(({ labels }) => labels)
  return [...others, nl.wider.without(inOneLine(gone.map(nl.wider.quoted)))].join(', ')
}

/** What is shown instead of what was asked, exactly: "Niet op zondag. Wel op zaterdag." */
export function widerInWords(widened: Widened, about: About): string {
  const parts = changedParts(widened.difference)
  const instead = insteadInWords(widened, about)
  if (parts.length > mostInSentence) return nl.wider.notTogether(instead)
  return nl.wider.not(inOneLine(parts.map((part) => partInWords(part, widened.query, about).not)), instead)
}

/** What there is besides, for who found only little. */
export const alsoInWords = (widened: Widened, about: About): string =>
  nl.wider.also(insteadInWords(widened, about))

/** The short name of a way to ask on. */
export function wayInWords(widened: Widened, about: About): string {
  const words = insteadInWords(widened, about)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
