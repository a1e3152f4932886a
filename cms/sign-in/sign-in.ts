import {
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { env } from '../env.ts'
import { poolOf } from '../pool-of.ts'
import { isOwnForm } from './is-own-form.ts'
import { isTooOften, mostAnHour } from './is-too-often.ts'
import { networkOf } from './network-of.ts'
import { askedPage, askPage, deadLinkPage, notOursPage, openPage, signedIn, tooOftenPage } from './pages.ts'
import { readForm } from './read-form.ts'
import { sendLink } from './send-link.ts'
import { startSession } from './start-session.ts'
import { blind } from './token.ts'
import { useLink, whoseLink } from './use-link.ts'

/** Longer than making a link takes: so an answer comes as late for who has an account as for who has not. */
const answerAfterMs = 400
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Signing in by a mailed link, beside the password. `clock` is for who tests it. */
export const signInEndpoints = (clock = () => new Date()): Endpoint[] => [
  { path: '/sign-in', method: 'get', handler: () => askPage() },
  { path: '/sign-in', method: 'post', handler: (req) => ask(req, clock()) },
  { path: '/sign-in/open', method: 'get', handler: (req) => look(req, clock()) },
  { path: '/sign-in/open', method: 'post', handler: (req) => open(req, clock()) },
]

async function ask(req: PayloadRequest, now: Date): Promise<Response> {
  if (!isOwnForm(req.headers, env.cmsUrl)) return notOursPage()
  const db = poolOf(req.payload)
  const network = blind(env.secret, networkOf(req.headers))
  if (await isTooOften(db, network, mostAnHour.network, now)) return tooOftenPage()
  const email = (await readForm(req)).get('email')?.trim().toLowerCase().slice(0, 254) ?? ''
  await Promise.all([sendUnlessTooOften(req, email, now), wait(answerAfterMs)])
  return askedPage()
}

/** Who asks too often for one address is told nothing else: it may not be theirs. A fault of ours tells nothing either. */
async function sendUnlessTooOften(req: PayloadRequest, email: string, now: Date) {
  try {
    const address = blind(env.secret, email)
    if (await isTooOften(poolOf(req.payload), address, mostAnHour.address, now)) return
    await sendLink(req, email, now)
  } catch (err) {
    req.payload.logger.error({ err, msg: 'Een link om in te loggen kon niet worden gemaakt.' })
  }
}

/** Opening uses nothing up: programs that look at every link in a mail come here too. */
async function look(req: PayloadRequest, now: Date): Promise<Response> {
  const token = req.searchParams.get('token') ?? ''
  const email = await whoseLink(req, token, now)
  return email ? openPage(email, token) : deadLinkPage()
}

async function open(req: PayloadRequest, now: Date): Promise<Response> {
  if (!isOwnForm(req.headers, env.cmsUrl)) return notOursPage()
  const token = (await readForm(req)).get('token') ?? ''
  await initTransaction(req)
  try {
    const person = await useLink(req, token, now)
    const cookie = person && (await startSession(req, person)).cookie
    await commitTransaction(req)
    return cookie ? signedIn(cookie) : deadLinkPage()
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}
