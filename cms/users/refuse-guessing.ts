import { sql } from '@payloadcms/db-postgres'
import { type CollectionAfterLoginHook, LockedAuth, type PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { env } from '../env.ts'
import { sidePoolOf } from '../side-pool-of.ts'
import { limits } from '../second-factor/limits.ts'
import { isTooOften } from '../sign-in/is-too-often.ts'
import { networkOf } from '../sign-in/network-of.ts'
import { blind } from '../sign-in/token.ts'

const keyOf = ({ headers }: PayloadRequest, email: string) =>
  blind(env.secret, `password ${networkOf(headers)} ${email}`)

/**
 * After five passwords for one account from one network, none counts from there for ten minutes. Not the account is shut
 * but the road of who guesses, so nobody keeps its owner out from elsewhere. Counted before it is weighed.
 * @throws LockedAuth, which is told in the same words as a wrong password
 */
export async function refuseGuessing(req: PayloadRequest, email: string): Promise<void> {
  const { networkGuesses, guessMinutes } = limits
  if (await isTooOften(sidePoolOf(req.payload), keyOf(req, email), networkGuesses, new Date(), guessMinutes))
    throw new LockedAuth(req.t)
}

/** Who is in, by a password or a mailed link, did not guess. In the transaction of the log-in, so it takes no connection more. */
export const forgetGuesses: CollectionAfterLoginHook = async ({ req, user }) => {
  const connection = await connectionOf(req)
  await connection.execute(sql`delete from sign_in.asked where key = ${keyOf(req, String(user.email))}`)
}
