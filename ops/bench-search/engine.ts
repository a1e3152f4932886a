import type { ListingDocument } from '#search/document.ts'
import type { TownDocument } from '#search/town-document.ts'

/** The words of a listing, and nothing else: what every engine gets to read. */
export type SearchText = {
  id: string
  title: string
  summary: string
  description: string
  organisation: string
  themes: string[]
  audience: string[]
  area: string
  /** All else that a page shows in words: how to join, the first time, translations. */
  more: string
}

/** What is searched, in two shapes with the same words: `texts` for anyone, the rest as our own house keeps it. */
export type SearchSet = {
  name: string
  texts: SearchText[]
  /** The slug of each is the id of its text. */
  listings: ListingDocument[]
  /** Themes, areas and the like; empty where nobody curated anything. */
  town: TownDocument[]
  /** The moment at which everything is asked, so that "today" is the same day each time. */
  now: Date
}

export type Engine = {
  name: string
  index: (set: SearchSet) => Promise<void>
  /** The ids that best answer, at most `depth`, best first. */
  search: (q: string) => Promise<string[]>
  close: () => Promise<void>
}

/** How many of what an engine finds are looked at. */
export const depth = 20
