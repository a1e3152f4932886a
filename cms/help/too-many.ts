import type { PayloadRequest } from 'payload'
import { localNow } from '#search/time/local-date.ts'
import { env } from '../env.ts'
import { sidePoolOf } from '../side-pool-of.ts'
import { isTooOften } from '../sign-in/is-too-often.ts'
import { networkOf } from '../sign-in/network-of.ts'
import { blind } from '../sign-in/token.ts'
import type { Sending } from './sending.ts'

/** How many an hour. Who did the sum that the page gives a script may send more than who did not. */
export const mostAnHour = { proven: 10, unproven: 4, target: 15 } as const

/**
 * Has this part of the network, or have all together about this one listing, sent too much? Kept as a hash with the day in
 * it: tomorrow the same network is another one.
 */
export async function tooMany(req: PayloadRequest, sending: Sending, now: Date): Promise<boolean> {
  const { date } = localNow(now)
  const key = (what: string) => blind(env.secret, `help ${date} ${what}`)
  const db = sidePoolOf(req.payload)
  const most = sending.isProven ? mostAnHour.proven : mostAnHour.unproven
  const isBusy = await isTooOften(db, key(`network ${residentsNetwork(req.headers)}`), most, now)
  return isBusy || isTooOften(db, key(`about ${targetOf(sending)}`), mostAnHour.target, now)
}

/** The site says whose request it passes on; the address it came from itself is the site's own. */
const residentsNetwork = (headers: Headers) =>
  networkOf(new Headers({ 'x-forwarded-for': headers.get('x-resident') ?? '' }))

function targetOf(sending: Sending): string {
  if (sending.is === 'addition') return 'addition'
  if (sending.is === 'claim') return `claim ${sending.slug}`
  return sending.about.at === 'site' ? 'site' : `${sending.about.at} ${sending.about.slug}`
}
