import type { SearchConnection } from './connection.ts'
import { facetAttributes } from './facets.ts'
import type { Question, Result } from './find-listings.ts'
import type { Point } from './geo/point.ts'
import { getInOrder } from './get-in-order.ts'
import type { IndexRecord } from './index-record.ts'
import type { Candidate } from './ladder/candidate.ts'
import { inSteps } from './ladder/in-steps.ts'
import { type RungCounts, rungStretches, type Stretch } from './ladder/rung-stretches.ts'
import { candidateFields, type LightHit, toCandidates } from './ladder/to-candidates.ts'
import { type ListingQuery, pageSize } from './query.ts'
import type { AskedWords } from './terms/asked-of.ts'
import { quote } from './condition.ts'

/** Of one rung. What comes after is left as Meilisearch has it: by words or date, not by distance or provider. */
export const mostOrdered = 1_000
/** Asked for at once; what most needs find in a town. Reading a listing is what a question costs. */
const firstLook = 100

export type FoundSteps<Listing> = { listings: Listing[]; results: Result[]; steps: RungCounts }

/**
 * One page of what a query finds as a ladder, and the answers to all questions. Each rung is ordered as a whole and for
 * itself, whichever page it is asked for, so that nothing is shown twice or missed. Only the rungs that this page shows
 * are read: with the first question, or when they are long with one more.
 */
export async function findSteps<Listing>(
  search: SearchConnection,
  query: ListingQuery,
  near: Point | undefined,
  words: AskedWords | null | undefined,
  [first, ...rest]: Question[],
): Promise<FoundSteps<Listing>> {
  const light = asCandidates(first!)
  const results = await ask(search, [light, ...rest])
  const steps: RungCounts = results[0]!.facetDistribution?.[facetAttributes.rungs] ?? {}
  const parts = onPage(rungStretches(steps), query.page)
  const ids = await orderParts(search, light, parts, results[0]!.hits as LightHit[], (hits) =>
    toCandidates(hits, near, words),
  )
  return { listings: await getInOrder<Listing>(search, ids, first!.attributesToRetrieve!), results, steps }
}

const asCandidates = (question: Question): Question => ({
  ...question,
  sort: ['find.rungOrder:asc', 'find.next:asc'],
  attributesToRetrieve: candidateFields,
  offset: 0,
  limit: firstLook,
})

/** A rung, and which of its places are on the page. */
type Part = Stretch & { from: number; until: number }

function onPage(stretches: Stretch[], page: number): Part[] {
  const [offset, end] = [(page - 1) * pageSize, page * pageSize]
  return stretches
    .map((one) => ({
      ...one,
      from: Math.max(offset, one.begin) - one.begin,
      until: Math.min(end, one.end) - one.begin,
    }))
    .filter(({ from, until }) => from < until)
}

async function orderParts(
  search: SearchConnection,
  light: Question,
  parts: Part[],
  seen: LightHit[],
  toOrder: (hits: LightHit[]) => Candidate[],
): Promise<string[]> {
  const long = parts.filter(({ end }) => end > seen.length)
  const answers =
    long.length === 0
      ? []
      : await ask(
          search,
          long.map((part) => ofOneRung(light, part)),
        )
  return parts.flatMap((part) => {
    const answer = answers[long.indexOf(part)]
    const hits = answer ? (answer.hits as LightHit[]) : seen.slice(part.begin, part.end)
    return cutOut(part, hits, toOrder)
  })
}

/** All that is ordered of a rung, or beyond that what the page shows. */
const ofOneRung = ({ filter, ...light }: Question, { rung, from, until }: Part): Question => ({
  ...light,
  facets: [],
  filter: `(${String(filter)}) AND find.rung = ${quote(rung)}`,
  ...(from < mostOrdered ? { limit: Math.max(mostOrdered, until) } : { offset: from, limit: until - from }),
})

function cutOut(
  { from, until }: Part,
  hits: LightHit[],
  toOrder: (hits: LightHit[]) => Candidate[],
): string[] {
  if (from >= mostOrdered) return hits.map(({ id }) => id)
  const ordered = inSteps(toOrder(hits.slice(0, mostOrdered)))
  return [...ordered, ...hits.slice(mostOrdered)].slice(from, until).map(({ id }) => id)
}

async function ask(search: SearchConnection, queries: Question[]): Promise<Result[]> {
  const { results } = await search.client.multiSearch<{ queries: Question[] }, IndexRecord>({ queries })
  return results
}
