import { type MaybeStale } from '../door.ts'
import { type Answer, toAnswer } from '../serving/answer.ts'
import { entityTag, isKnown } from '../serving/entity-tag.ts'
import { generationOf } from '../serving/generation-of.ts'
import { ageOfCopy } from './age-of-copy.ts'
import { apiVersion } from './api-version.ts'
import type { ApiSite, Asked } from './asked.ts'

const cacheControl = 'public, max-age=0, must-revalidate'

/**
 * What was found as JSON, under a tag of the index, the clock and the address. Who has that version already is told
 * so before anything is searched.
 */
export async function jsonAnswer<Found extends object>(
  { door, env }: ApiSite,
  { ifNoneMatch, inTurn }: Asked,
  address: string,
  find: () => Promise<MaybeStale<Found>>,
  write: (found: Found) => string | Buffer = JSON.stringify,
): Promise<Answer> {
  const generation = await generationOf(door)
  const tag = generation && entityTag(apiVersion, env.siteUrl, generation, address)
  const headers: Record<string, string> = tag
    ? { 'Cache-Control': cacheControl, ETag: tag }
    : { 'Cache-Control': 'no-store' }
  if (isKnown(ifNoneMatch, tag)) return toAnswer(304, 'json', '', headers)
  const found = await inTurn(find)
  if (found.stale || !tag)
    return toAnswer(200, 'json', write(found), {
      'Cache-Control': 'no-store',
      ...ageOfCopy(found, new Date()),
    })
  return toAnswer(200, 'json', write(found), headers)
}
