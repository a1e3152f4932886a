import type { ListingQuery } from '#search/query.ts'
import { type CountKind, wholeTown } from '#search/usage/count-kinds.ts'
import { wordsToKeep } from '#search/usage/words-to-keep.ts'
import type { Town } from '#site/town.ts'
import { toWidenTown } from '#search/widen/widen-town.ts'
import type { Note } from './note.ts'

/** More themes than this a question is hardly about, and more areas than this it hardly asks for. */
const most = 3

type Kinds = { all?: CountKind; theme: CountKind; words: CountKind }

/** Whether something is asked here, for the first time: not by turning the page. */
export const isQuestion = ({ text, themes, page }: ListingQuery): boolean =>
  page === 1 && (text !== '' || themes.length > 0)

/**
 * A note of each kind for each area and each theme that a question is about, and for its words. Only what the town knows, for
 * an address may hold anything; words that may be about somebody are left out.
 */
export function noteEach(query: ListingQuery, town: Town, { all, theme, words }: Kinds): Note[] {
  const said = wordsToKeep(query.text)
  const themes = themesOf(query, town)
  return areasOf(query, town).flatMap((subject) => [
    ...(all ? [{ kind: all, subject, detail: '' }] : []),
    ...themes.map((detail) => ({ kind: theme, subject, detail })),
    ...(said ? [{ kind: words, subject, detail: said }] : []),
  ])
}

function themesOf({ themes, text }: ListingQuery, town: Town): string[] {
  const known = new Set(town.themes.map(({ slug }) => slug))
  const all = [...themes, ...toWidenTown(town).themesOf(text)]
  return [...new Set(all)].filter((slug) => known.has(slug)).slice(0, most)
}

function areasOf({ districts, neighbourhoods, near }: ListingQuery, town: Town): string[] {
  const from = near && 'area' in near ? [near.area] : []
  const named = new Set([...neighbourhoods, ...districts, ...from])
  const known = [...named].filter((code) => town.areas.has(code) && !code.startsWith('GM'))
  return known.length > 0 ? known.slice(0, most) : [wholeTown]
}
