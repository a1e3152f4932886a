import type { SearchConnection } from './connection.ts'
import { askAll, type Question, type Result, toBase } from './questions.ts'
import { cardFields, type ListingCard } from './listing-card.ts'
import { emptyQuery, type ListingQuery } from './query.ts'
import { addDays, localNow } from './time/local-date.ts'
import { quote } from './condition.ts'
import { allOf, anyOf, type Surroundings, toFilterParts } from './to-filter.ts'
import { type ListingKind, listingKinds } from './vocabulary.ts'

type Counts = Record<string, number>
export type SomeCards = { listings: ListingCard[]; total: number }

/** What there is in a district or neighbourhood itself, beside what one finds who asks for it. */
export type InArea = {
  /** What the list finds for this area, which has what comes to you from anywhere in town as well. */
  total: number
  totals: Counts
  /** Placed here, or meant for here. */
  here: number
  kinds: Record<ListingKind, SomeCards>
  /** Activities in the coming seven days, the first to come first. */
  week: SomeCards
  /** How many listings each organisation has here, by slug. */
  organisations: Counts
  /** How many listings each smaller area has, by code. */
  areas: Counts
}

/** Of each kind and of this week: enough to leave out of a kind what was shown for this week. */
const mostCards = 12
const weekDays = 7
const forCards = cardFields.map((field) => `document.${field}`)

/** The query for all that is of use to someone who lives there. */
export const areaQuery = (code: string): ListingQuery =>
  code.startsWith('WK') ? { ...emptyQuery, districts: [code] } : { ...emptyQuery, neighbourhoods: [code] }

/** Asks all that a page about one area shows, in one go. */
export async function findInArea(
  search: SearchConnection,
  code: string,
  around: Surroundings,
): Promise<InArea> {
  const results = await askAll(search, toQuestions(search, code, around))
  const [everything, here, week, ...kinds] = results as [Result, Result, Result, ...Result[]]
  const totals = countsOf(everything, 'find.kind')
  const perKind = countsOf(here, 'find.kind')
  return {
    total: sum(totals),
    totals,
    here: sum(perKind),
    kinds: Object.fromEntries(
      listingKinds.map((kind, i) => [kind, { listings: cardsIn(kinds[i]!), total: perKind[kind] ?? 0 }]),
    ) as InArea['kinds'],
    week: { listings: cardsIn(week), total: sum(countsOf(week, 'find.kind')) },
    organisations: countsOf(here, 'find.organisations'),
    areas: countsOf(here, 'find.areas'),
  }
}

function toQuestions(search: SearchConnection, code: string, around: Surroundings): Question[] {
  const base = toBase(search, emptyQuery, around)
  const local = `find.listed = true AND find.areas = ${quote(code)}`
  const today = localNow(around.now).date
  const week = Array.from({ length: weekDays }, (_, i) => addDays(today, i))
  const cards = { ...base, attributesToRetrieve: forCards, limit: mostCards }
  const ofKind = (kind: ListingKind) => `${local} AND find.kind = ${quote(kind)}`
  return [
    { ...base, filter: allOf(toFilterParts(areaQuery(code), around)), facets: ['find.kind'], limit: 0 },
    { ...base, filter: local, facets: ['find.kind', 'find.organisations', 'find.areas'], limit: 0 },
    {
      ...cards,
      filter: `${ofKind('activity')} AND ${anyOf('when', week)}`,
      sort: ['find.next:asc'],
      facets: ['find.kind'],
    },
    ...listingKinds.map((kind) => ({
      ...cards,
      filter: ofKind(kind),
      sort: ['find.rungOrder:asc', 'find.next:asc'],
    })),
  ]
}

const countsOf = (result: Result, attribute: string): Counts => result.facetDistribution?.[attribute] ?? {}
const sum = (counts: Counts) => Object.values(counts).reduce((total, count) => total + count, 0)
const cardsIn = ({ hits }: Result) => hits.map((hit) => hit.document as ListingCard)
