import { formatQuery } from '#search/query-url.ts'
import type { ApiSite, Asked } from './asked.ts'
import { jsonAnswer } from './json-answer.ts'
import { nearFaults, readQuery, refuseFaults } from './read-query.ts'

/** `GET /api/v1/kaart/zonder-plek`: what a query finds that no map can show, because it comes to you or is online. */
export async function showPlaceless(site: ApiSite, asked: Asked) {
  const { query, errors } = readQuery(asked.params)
  refuseFaults([...errors, ...(await nearFaults(site.door, query))])
  const one = { ...query, page: 1 }
  const address = `zonder-plek?${formatQuery(one)}`
  return jsonAnswer(site, asked, address, () => site.door.placeless(one), JSON.stringify)
}
