import { formatQuery, queryAddress } from '#search/query-url.ts'
import type { ListingsAsJson } from '#search/listings-as-json.ts'
import { lastPage, type ListingQuery, pageSize } from '#search/query.ts'
import type { Widened } from '#search/widen/widen.ts'
import type { MaybeStale } from '../door.ts'
import type { ApiSite, Asked } from './asked.ts'
import { jsonAnswer } from './json-answer.ts'
import { nearFaults, readQuery, refuseFaults } from './read-query.ts'
import { toWidenedJson } from './to-widened-json.ts'

type Found = MaybeStale<ListingsAsJson> & { widened?: Widened[] }

/**
 * `GET /api/v1/aanbod`: one page of what a query finds, how many there are, and the counts beside each choice. When that
 * is nothing, `widened` says what to ask instead: what is `dropped`, `replaced` and `added`, and what that finds.
 */
export async function listListings(site: ApiSite, asked: Asked) {
  const { query, errors } = readQuery(asked.params)
  refuseFaults([...errors, ...(await nearFaults(site.door, query))])
  const find = async (): Promise<Found> => {
    const found = await site.door.findAsJson(query)
    if (found.total > 0) return found
    const { widened, stale, asOf } = await site.door.widen(query, found)
    return { ...found, widened, ...(stale && asOf && { stale, asOf }) }
  }
  return jsonAnswer(site, asked, `aanbod?${formatQuery(query)}`, find, (found) => toPage(site, query, found))
}

const brace = Buffer.from('}')

function toPage({ env }: ApiSite, query: ListingQuery, { total, json, facets, stale, asOf, widened }: Found) {
  const pages = Math.min(lastPage, Math.ceil(total / pageSize))
  const at = (page: number) => queryAddress(`${env.siteUrl}/api/v1/aanbod`, { ...query, page })
  const page = {
    total,
    page: query.page,
    pageSize,
    pages,
    ...(stale && { stale, asOf }),
    facets,
    ...(widened && { widened: widened.map((one) => toWidenedJson(one, env.siteUrl)) }),
    links: {
      self: at(query.page),
      ...(query.page < pages && { next: at(query.page + 1) }),
      ...(query.page > 1 && { previous: at(Math.min(query.page - 1, Math.max(pages, 1))) }),
    },
  }
  // The listings go on as the index wrote them.
  return Buffer.concat([Buffer.from(`${JSON.stringify(page).slice(0, -1)},"listings":`), json, brace])
}
