import type { AccessPoints } from '#search/access-point/find-access-point.ts'
import type { ListingDocument } from '#search/document.ts'
import type { Agenda } from '#search/find-agenda.ts'
import type { ForCalendar } from '#search/find-for-calendar.ts'
import type { ForPaper } from '#search/find-for-paper.ts'
import type { InArea } from '#search/find-in-area.ts'
import type { Box, ListingQuery } from '#search/query.ts'
import type { FoundCards } from '#search/find-listings.ts'
import type { Title } from '#search/find-titles.ts'
import type { PlacelessAnswer } from '#search/find-placeless.ts'
import type { Addresses } from '#search/list-addresses.ts'
import type { ListingsAsJson } from '#search/listings-as-json.ts'
import type { MapAnswer } from '#search/map-cells.ts'
import type { FoundSoFar } from '#search/widen/find-widened.ts'
import type { Widened } from '#search/widen/widen.ts'
import type { LocalDate } from '#search/time/local-date.ts'
import type { Wordlist } from '#search/words/wordlist.ts'
import type { Town } from './town.ts'

/**
 * `stale` when the index does not answer and this is out of the last good copy, which was right at `asOf` (an instant in
 * ISO 8601); a page says so.
 */
export type MaybeStale<Answer> = Answer & { stale?: true; asOf?: string }

/** The one door to the index. Pages, map, widget and API all come through here. */
export type Door = {
  /** Throws `SearchUnavailable` when the index does not answer in time and nothing was kept. */
  find: (query: ListingQuery) => Promise<MaybeStale<FoundCards>>
  /** The cards that `find` finds, for who shows no counts: these take longer than finding. */
  cards: (query: ListingQuery) => Promise<MaybeStale<Pick<FoundCards, 'listings'>>>
  /** What to ask instead of a query that found nothing, or beside one that found very little. */
  widen: (query: ListingQuery, found: FoundSoFar) => Promise<MaybeStale<{ widened: Widened[] }>>
  /** Whom one may turn to, for where and what this query is about. */
  accessPoint: (query: ListingQuery) => Promise<MaybeStale<AccessPoints>>
  /** How many each of these would find, in one question. */
  count: (queries: ListingQuery[]) => Promise<MaybeStale<{ totals: number[] }>>
  /** What `find` finds with the whole listings, for who passes them on as JSON without reading them. */
  findAsJson: (query: ListingQuery) => Promise<MaybeStale<ListingsAsJson>>
  /** Up to seven days of what a query finds, by part of the day. */
  agenda: (query: ListingQuery, from: LocalDate) => Promise<MaybeStale<Agenda>>
  /** What a query finds, for a calendar to subscribe to. */
  calendar: (query: ListingQuery) => Promise<MaybeStale<ForCalendar>>
  /** What a query finds, for a paper to print. */
  paper: (query: ListingQuery) => Promise<MaybeStale<ForPaper>>
  /** What there is in one district or neighbourhood, by its CBS code. */
  inArea: (code: string) => Promise<MaybeStale<InArea>>
  /** A stretch of the addresses of all listings that have not ended. */
  addresses: (offset: number, limit: number) => Promise<MaybeStale<Addresses>>
  map: (query: ListingQuery, view: Box, zoom: number) => Promise<MaybeStale<MapAnswer>>
  /** What of a query no map can show. */
  placeless: (query: ListingQuery) => Promise<MaybeStale<PlacelessAnswer>>
  /** A few listings whose titles have these words in them, the last perhaps half. */
  titles: (text: string, limit: number) => Promise<MaybeStale<{ titles: Title[] }>>
  /** The words that occur in the listings; undefined until they have been read behind the scenes. */
  words: () => Promise<Wordlist | undefined>
  /** By the slug of its page; null when there is none. */
  get: (slug: string) => Promise<MaybeStale<ListingDocument> | null>
  getById: (id: string) => Promise<MaybeStale<ListingDocument> | null>
  /** Organisations, areas, themes, pages and the municipality: the last good copy, also when the index is down. */
  town: () => Promise<Town>
  /** Grows stale together with everything found through this door; part of every ETag. */
  generation: () => Promise<string>
  /** When what one sees was right, while the index does not answer; undefined when it does, or when nothing is kept. */
  oldSince: () => Promise<Date | undefined>
}

/** The index does not answer. The page says so in words and offers a phone number; the API answers 503. */
export class SearchUnavailable extends Error {
  constructor(cause: unknown) {
    super('De zoekmachine antwoordt niet.', { cause })
    this.name = 'SearchUnavailable'
  }

  /** The pages are bundled and the server is not: there are two of this class, and they must know each other. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'SearchUnavailable'
  }
}
