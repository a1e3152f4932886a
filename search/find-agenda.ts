import {
  agendaDates,
  type AgendaDay,
  agendaFields,
  type AgendaListing,
  type Moment,
  toAgendaPart,
} from './agenda.ts'
import type { SearchConnection } from './connection.ts'
import type { Facets } from './facets.ts'
import { askAll, type Question, type Result, toBase, toCounts, toQuestions } from './find-listings.ts'
import type { ListingQuery } from './query.ts'
import { type LocalDate, localNow } from './time/local-date.ts'
import { allOf, anyOf, type Surroundings, toFilterParts } from './to-filter.ts'
import { dayParts } from './vocabulary.ts'

export type Agenda = {
  days: AgendaDay[]
  /** Listings that happen on these days, each counted once. */
  total: number
  facets: Facets
}

/** How many listings are put in order of time for one part of a day; of more than that, the lightest help. */
const mostInOrder = 60
const fields = agendaFields.map((field) => `document.${field}`)

/**
 * A week of what a query finds, by day and part of the day. The days of the query itself are not used; its parts of
 * the day are. The index tells who comes on a day and how many there are; the times are worked out here.
 */
export async function findAgenda(
  search: SearchConnection,
  asked: ListingQuery,
  from: LocalDate,
  around: Surroundings,
): Promise<Agenda> {
  const now = localNow(around.now)
  const dates = agendaDates(from, now.date)
  const query: ListingQuery = { ...asked, days: dates, dayParts: [], sort: 'relevance', page: 1 }
  const parts = dayParts.filter((part) => asked.dayParts.length === 0 || asked.dayParts.includes(part))
  const moments = dates.flatMap((date) => parts.map((part) => ({ date, part })))

  const counting = toQuestions(search, query, around, []).map((question) => ({ ...question, limit: 0 }))
  const questions = [...counting, ...toAgendaQuestions(search, query, around, moments)]
  const results = await askAll(search, questions)
  const { total, facets } = toCounts(query, results.slice(0, counting.length))
  const [off, ...found] = results.slice(counting.length)
  const cancelled = off!.facetDistribution?.['find.cancelled'] ?? {}
  const made = moments.map((moment, i) => {
    const key = keyOf(moment)
    const counts = { total: facets.days[key] ?? 0, cancelled: cancelled[key] ?? 0 }
    return { date: moment.date, ...toAgendaPart(listingsIn(found[i]!), moment, counts, now) }
  })
  const days = dates.map((date) => ({ date, parts: made.filter((part) => part.date === date) }))
  return { days, total, facets }
}

const keyOf = ({ date, part }: Moment) => `${date}/${part}`
const listingsIn = ({ hits }: Result) => hits.map((hit) => hit.document as AgendaListing)

/** How many do not go on, per part of a day, and then who is planned in each. */
function toAgendaQuestions(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
  moments: Moment[],
): Question[] {
  const base = toBase(search, query)
  const filter = allOf(toFilterParts({ ...query, days: [] }, around))
  const off = { ...base, filter: `${filter} AND ${anyOf('cancelled', query.days)}`, limit: 0 }
  return [
    { ...off, facets: ['find.cancelled'] },
    ...moments.map((moment) => {
      const key = [keyOf(moment)]
      return {
        ...base,
        filter: `${filter} AND (${anyOf('when', key)} OR ${anyOf('cancelled', key)})`,
        attributesToRetrieve: fields,
        sort: ['find.rungOrder:asc', 'find.next:asc'],
        limit: mostInOrder,
      }
    }),
  ]
}
