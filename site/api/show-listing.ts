import type { ApiSite, Asked } from './asked.ts'
import { jsonAnswer } from './json-answer.ts'
import { Problem } from './problem.ts'
import { readNothing, refuseFaults } from './read-query.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** `GET /api/v1/aanbod/{id}`: one listing by its id, or by the slug of its page. */
export async function showListing(site: ApiSite, asked: Asked) {
  refuseFaults(readNothing(asked.params))
  const { key } = asked
  return jsonAnswer(site, asked, `aanbod/${key}`, () => find(site, key))
}

async function find({ door }: ApiSite, key: string) {
  const isSlug = slug.test(key) && key.length <= 200
  const found = uuid.test(key) ? await door.getById(key.toLowerCase()) : isSlug ? await door.get(key) : null
  if (!found) throw new Problem(404, 'Deze vermelding is er niet, of niet meer.')
  return found
}
