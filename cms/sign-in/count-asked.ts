import { APIError, type PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { sidePoolOf } from '../side-pool-of.ts'
import { isTooOften } from './is-too-often.ts'
import { blind } from './token.ts'

/**
 * Counts that something was asked, under a key that nobody can read back, with all processes together.
 * @throws APIError 429, in words, when that is more than `most` in an hour
 */
export async function countAsked(req: PayloadRequest, key: string, most: number): Promise<void> {
  if (await isTooOften(sidePoolOf(req.payload), blind(env.secret, key), most, new Date()))
    throw new APIError('Dit is te vaak geprobeerd. Probeer het over een uur nog eens.', 429, null, true)
}
