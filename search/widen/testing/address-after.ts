import { emptyQuery, type ListingQuery } from '../../query.ts'
import { queryAddress } from '../../query-url.ts'
import type { Widened } from '../widen.ts'

/**
 * The address that one gets by doing to a query what is said to be different, by hand: a check in the other direction
 * than the difference is worked out in.
 */
export function addressAfter(
  asked: ListingQuery,
  { dropped, replaced, added }: Widened['difference'],
): string {
  const changes = [
    ...dropped.map(({ part, values }) => ({ part, from: values, to: [] as string[] })),
    ...replaced,
    ...added.map(({ part, values }) => ({ part, from: [] as string[], to: values })),
  ]
  const query: Record<string, unknown> = { ...asked, page: 1, sort: 'relevance', view: 'steps' }
  for (const { part, from, to } of changes) query[part] = changed(asked, part, from, to)
  if (!query.near) query.radius = emptyQuery.radius
  return queryAddress('', query as ListingQuery)
}

function changed(asked: ListingQuery, part: keyof ListingQuery, from: string[], to: string[]): unknown {
  if (part === 'radius') return Number(to[0])
  if (part === 'age') return to.length === 0 ? null : Number(to[0])
  if (part === 'near') return null
  if (part === 'box') {
    const [west, south, east, north] = (to[0] ?? '').split(',').map(Number)
    return to.length === 0 ? null : { west, south, east, north }
  }
  const own = part === 'text' ? asked.text.split(' ') : [...(asked[part] as string[])]
  for (const value of from) {
    if (!own.includes(value)) throw new Error(`${part} never held ${value}`)
    own.splice(own.indexOf(value), 1)
  }
  for (const value of to) if (own.includes(value)) throw new Error(`${part} held ${value} already`)
  return part === 'text' ? [...own, ...to].join(' ') : [...own, ...to].sort()
}

/** The address of what was asked instead, whatever its order. */
export const addressOf = ({ query }: Widened): string =>
  queryAddress('', { ...query, sort: 'relevance', view: 'steps' })
