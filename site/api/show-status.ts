import { toAnswer } from '../serving/answer.ts'
import { generationOf } from '../serving/generation-of.ts'
import { apiVersion } from './api-version.ts'
import type { ApiSite, Asked } from './asked.ts'
import { readNothing, refuseFaults } from './read-query.ts'

/** `GET /api/v1/status`: whether the site can show the town. `search` says whether it can find things right now. */
export async function showStatus({ door }: ApiSite, { params }: Asked) {
  refuseFaults(readNothing(params))
  const town = await door.town()
  const search = (await generationOf(door)) === undefined ? 'unavailable' : 'ok'
  const asOf = search === 'ok' ? undefined : await door.oldSince()
  const status = {
    status: 'ok',
    search,
    asOf,
    municipality: town.municipality?.name ?? null,
    version: apiVersion,
  }
  return toAnswer(200, 'json', JSON.stringify(status), { 'Cache-Control': 'no-store' })
}
