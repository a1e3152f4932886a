import { parameters } from '#search/address-words.ts'
import { type Fault, parseQuery } from '#search/query-url.ts'
import type { ListingQuery } from '#search/query.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'
import { withoutNear } from './without-choice.ts'

/** The query in an address. A neighbourhood that is not in this town is a fault too: nothing can be near it. */
export function readSearch(params: URLSearchParams, town: Town): { query: ListingQuery; faults: Fault[] } {
  const { query, faults } = parseQuery(params)
  const { near } = query
  if (!near || 'point' in near || town.areas.size === 0 || town.areas.has(near.area)) return { query, faults }
  const fault = { parameter: parameters.near, value: near.area, message: nl.results.unknownArea }
  return { query: { ...withoutNear(query), page: query.page }, faults: [...faults, fault] }
}
