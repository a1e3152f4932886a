import {
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { env } from '../env.ts'
import { senderName } from '../mail/sender-name.ts'
import { poolOf } from '../pool-of.ts'
import { isFresh } from '../sign-in/is-fresh.ts'
import { isOwnForm } from '../sign-in/is-own-form.ts'
import { isTooOften } from '../sign-in/is-too-often.ts'
import { networkOf } from '../sign-in/network-of.ts'
import { notOursPage, signedIn, tooOftenPage } from '../sign-in/pages.ts'
import { readForm } from '../sign-in/read-form.ts'
import { startSession } from '../sign-in/start-session.ts'
import { blind } from '../sign-in/token.ts'
import { checkCode, type Verdict } from './check-code.ts'
import * as keep from './keep-factor.ts'
import { leaveHalf, toLogin } from './leave-half.ts'
import { limits } from './limits.ts'
import { mustHaveFactor } from './must-have-factor.ts'
import * as pages from './pages.ts'
import { resetEndpoints } from './reset-factor.ts'
import { tellPerson } from './tell-person.ts'
import { type Visitor, visitorOf } from './visitor.ts'

type Asked = { req: PayloadRequest; visitor: Visitor; code: string; now: Date }
type Act = (asked: Asked) => Promise<Response>

/** Logging in with a code from an app, beside the password or the link. `clock` is for who tests it. */
export const secondFactorEndpoints = (clock = () => new Date()): Endpoint[] => [
  { path: '/second-factor', method: 'get', handler: (req) => show(req, clock()) },
  ...Object.entries({ '': enter, '/stop': leaveHalf, '/begin': begin, '/confirm': confirm }).map(
    ([path, act]) => post(path, act, clock),
  ),
  ...Object.entries({ '/codes': renew, '/remove': remove }).map(([path, act]) =>
    post(path, onlyFull(act), clock),
  ),
  ...resetEndpoints(clock),
]

const post = (path: string, act: Act, clock: () => Date): Endpoint => ({
  path: `/second-factor${path}`,
  method: 'post',
  handler: (req) => answer(req, act, clock()),
})

/** All that a form does happens in one transaction, which is kept also after a wrong code: that one counts. */
async function answer(req: PayloadRequest, act: Act, now: Date): Promise<Response> {
  if (!isOwnForm(req.headers, env.cmsUrl)) return notOursPage()
  const network = blind(env.secret, `code ${networkOf(req.headers)}`)
  if (await isTooOften(poolOf(req.payload), network, limits.networkCodes, now)) return tooOftenPage()
  const visitor = await visitorOf(req, now)
  if (!visitor) return toLogin()
  const code = (await readForm(req)).get('code') ?? ''
  await initTransaction(req)
  try {
    const response = await act({ req, visitor, code, now })
    await commitTransaction(req)
    return response
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}

const onlyFull =
  (act: Act): Act =>
  async (asked) =>
    asked.visitor.isHalf || !asked.visitor.hasFactor ? toLogin() : act(asked)

async function show(req: PayloadRequest, now: Date): Promise<Response> {
  const visitor = await visitorOf(req, now)
  if (!visitor) return toLogin()
  if (!visitor.hasFactor)
    return (await isFresh(req, visitor.id, visitor.session))
      ? pages.introPage(visitor.isHalf, !mustHaveFactor(visitor.role))
      : pages.logInFirstPage()
  return visitor.isHalf ? pages.codePage() : manage(req, visitor)
}

const manage = async (req: PayloadRequest, { id, role }: Visitor, fault = '') =>
  pages.managePage(await keep.countRecoveryCodes(req, id), !mustHaveFactor(role), fault)

/** What to show when a code was not right; null when it was. */
function refusal(verdict: Verdict, again: () => Response | Promise<Response>) {
  if (verdict === 'right') return null
  if (verdict === 'wrong') return again()
  return verdict === 'locked' ? pages.lockedPage() : pages.endedPage()
}

/** A new session, for what was half before the code may be known to someone else. */
async function freshSession(req: PayloadRequest, { id }: Visitor) {
  const { session, cookie } = await startSession(req, id)
  await keep.notePassed(req, id, session)
  return { session, cookie }
}

async function enter({ req, visitor, code, now }: Asked): Promise<Response> {
  if (!visitor.isHalf || !visitor.hasFactor) return toLogin()
  const refused = refusal(await checkCode(req, visitor, code, now), () => pages.codePage(pages.wrongCode))
  if (refused) return refused
  await keep.endSession(req, visitor.session)
  return signedIn((await freshSession(req, visitor)).cookie)
}

/** Only a session is not enough: who has a factor already shows it first, who has none logged in a moment ago. */
async function begin({ req, visitor, code, now }: Asked): Promise<Response> {
  if (visitor.hasFactor) {
    if (visitor.isHalf) return toLogin()
    const verdict = await checkCode(req, visitor, code, now)
    const refused = await refusal(verdict, () => manage(req, visitor, pages.wrongCode))
    if (refused) return refused
  } else if (!(await isFresh(req, visitor.id, visitor.session))) return pages.logInFirstPage()
  const secret = await keep.beginFactor(req, visitor.id, now)
  return pages.scanPage(secret, await toldInApp(req, visitor))
}

const toldInApp = async (req: PayloadRequest, { email }: Visitor) => ({
  email,
  issuer: await senderName(req),
})

async function confirm({ req, visitor, code, now }: Asked): Promise<Response> {
  if (visitor.isHalf && visitor.hasFactor) return toLogin()
  const secret = await keep.pendingSecret(req, visitor.id, now)
  if (!secret) return toLogin()
  if (!(await keep.keepFactor(req, visitor.id, secret, code, now)))
    return pages.scanPage(secret, await toldInApp(req, visitor), pages.wrongCode)
  const codes = await keep.renewRecoveryCodes(req, visitor.id)
  const { session, cookie } = await freshSession(req, visitor)
  await keep.keepBeginning(req, session, visitor.session)
  await keep.endSessionsOf(req, visitor.id, session)
  await tellPerson(req, visitor, visitor.hasFactor ? 'changed' : 'set', { now })
  return pages.codesPage(codes, cookie)
}

async function renew({ req, visitor, code, now }: Asked): Promise<Response> {
  const verdict = await checkCode(req, visitor, code, now)
  const refused = await refusal(verdict, () => manage(req, visitor, pages.wrongCode))
  if (refused) return refused
  await tellPerson(req, visitor, 'renewed', { now })
  return pages.codesPage(await keep.renewRecoveryCodes(req, visitor.id))
}

async function remove({ req, visitor, code, now }: Asked): Promise<Response> {
  if (mustHaveFactor(visitor.role)) return pages.mayNotPage()
  const verdict = await checkCode(req, visitor, code, now)
  const refused = await refusal(verdict, () => manage(req, visitor, pages.wrongCode))
  if (refused) return refused
  await keep.dropFactor(req, visitor.id)
  await keep.endSessionsOf(req, visitor.id, visitor.session)
  await tellPerson(req, visitor, 'removed', { now })
  return pages.removedPage()
}
