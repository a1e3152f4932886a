import {
  agendaDates,
  type AgendaDay,
  agendaFields,
  type AgendaListing,
  keyOf,
  type Moment,
  planOf,
  toAgendaPart,
} from './agenda.ts'
import type { SearchConnection } from './connection.ts'
import type { Facets } from './facets.ts'
import { askAll, type Question, type Result, toBase, toCounts, toQuestions } from './questions.ts'
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

/** Up to so many listings in a week, all of them are read at once. */
const mostAtOnce = 500
/** Above that, how many are put in order of time for one part of a day: of more, the lightest help. */
const mostPerMoment = 60
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

  const { total, facets, cancelled, week } = await askWeek(search, query, around)
  const isAll = week.length < mostAtOnce
  const whole = planOf(week, dates[0] ?? from, dates.length)
  const plans = isAll ? moments.map(() => whole) : await askMoments(search, query, around, moments)
  const made = moments.map((moment, i) => {
    const key = keyOf(moment)
    const counts = { total: facets.days[key] ?? 0, cancelled: cancelled[key] ?? 0 }
    return { date: moment.date, ...toAgendaPart(plans[i]!, moment, counts, now) }
  })
  const days = dates.map((date) => ({ date, parts: made.filter((part) => part.date === date) }))
  return { days, total, facets }
}

const listingsIn = ({ hits }: Result) => hits.map((hit) => hit.document as AgendaListing)

/** Who is planned on these keys, whether it goes on or not. */
function plannedOn(search: SearchConnection, query: ListingQuery, around: Surroundings, keys: string[]) {
  const filter = allOf(toFilterParts({ ...query, days: [] }, around))
  return {
    ...toBase(search, query, around),
    filter: `${filter} AND (${anyOf('when', keys)} OR ${anyOf('cancelled', keys)})`,
    attributesToRetrieve: fields,
    sort: ['find.rungOrder:asc', 'find.next:asc'],
  }
}

/** How many there are by every choice, how many do not go on, and the listings of the week as far as they go. */
async function askWeek(search: SearchConnection, query: ListingQuery, around: Surroundings) {
  const counting = toQuestions(search, query, around, []).map((question) => ({ ...question, limit: 0 }))
  const planned = plannedOn(search, query, around, query.days)
  const questions = [...counting, { ...planned, facets: ['find.cancelled'], limit: mostAtOnce }]
  const results = await askAll(search, questions)
  const week = results.at(-1)!
  return {
    ...toCounts(query, results.slice(0, -1)),
    cancelled: week.facetDistribution?.['find.cancelled'] ?? {},
    week: listingsIn(week),
  }
}

/** A plan of each part of each day by itself, for where a week has too many. */
async function askMoments(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
  moments: Moment[],
): Promise<ReturnType<typeof planOf>[]> {
  const questions = moments.map((moment): Question => ({
    ...plannedOn(search, query, around, [keyOf(moment)]),
    limit: mostPerMoment,
  }))
  const results = await askAll(search, questions)
  return moments.map(({ date }, i) => planOf(listingsIn(results[i]!), date, 1))
}
