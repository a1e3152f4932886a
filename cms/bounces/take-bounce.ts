import type { Endpoint, PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { isFromSite } from '../help/is-from-site.ts'
import { poolOf } from '../pool-of.ts'
import { mailsIn } from './bounce-address.ts'
import { noteBounce } from './note-bounce.ts'
import { readStart } from './read-start.ts'
import { toBounce } from './to-bounce.ts'

export type Taken = 'refused' | 'gave-up' | 'delayed' | 'known' | 'not-ours' | 'no-report'

/**
 * `POST /api/bounces`: our mail server hands on, as it came, a mail that was sent to the bounce address. Answers 200 with
 * what was made of it, so that the server is rid of it, whatever it was; 401 without the key.
 */
export const bounceEndpoint = (clock = () => new Date()): Endpoint => ({
  path: '/bounces',
  method: 'post',
  handler: async (req) => {
    const { bounceBox, bounceKey } = env
    if (!bounceBox || !isFromSite(req.headers, bounceKey)) return say(401, {})
    return say(200, { is: await take(req, clock()) })
  },
})

const say = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

async function take(req: PayloadRequest, now: Date): Promise<Taken> {
  const bounce = toBounce(await readStart(req))
  if (!bounce) return 'no-report'
  // Some servers keep the address to themselves and say it beside the mail.
  const [mail, ...others] = mailsIn(
    `${bounce.sentTo}\n${req.headers.get('x-recipient') ?? ''}`,
    env.bounceBox!,
  )
  if (!mail || others.length > 0) return 'not-ours'
  if (bounce.is === 'delayed') return 'delayed'
  return (await noteBounce(poolOf(req.payload), mail, bounce, now)) ? bounce.is : 'known'
}
