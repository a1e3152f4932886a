import {
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { env } from '../env.ts'
import { poolOf } from '../pool-of.ts'
import { isOwnForm } from '../sign-in/is-own-form.ts'
import { isTooOften, mostAnHour } from '../sign-in/is-too-often.ts'
import { askedPage, notOursPage, tooOftenPage } from '../sign-in/pages.ts'
import { readForm } from '../sign-in/read-form.ts'
import { sendLink } from '../sign-in/send-link.ts'
import { blind } from '../sign-in/token.ts'
import { answers, type Led, meant, type Said, takeAnswer } from './answer.ts'
import { noteCall } from './note-call.ts'
import {
  deadQuestionPage,
  questionsPage,
  startedPage,
  stoppedPage,
  stopPage,
  surelyGonePage,
} from './pages.ts'
import { holdLink, type OpenLink, readLink } from './read-link.ts'
import { setSilent } from './set-silent.ts'
import { whoStops } from './stop-token.ts'

/** Answering the mail that asks whether listings still hold, without logging in. `clock` is for who tests it. */
export const freshnessEndpoints = (clock = () => new Date()): Endpoint[] => [
  { path: '/freshness', method: 'get', handler: (req) => look(req, clock()) },
  { path: '/freshness', method: 'post', handler: (req) => answer(req, clock()) },
  { path: '/freshness/stop', method: 'get', handler: (req) => lookAtStop(req) },
  { path: '/freshness/stop', method: 'post', handler: (req) => stop(req, clock()) },
  { path: '/freshness/call', method: 'post', handler: (req) => noteCall(req, clock()) },
]

/** Opening uses nothing up and says nothing: programs that look at every link in a mail come here too. */
async function look(req: PayloadRequest, now: Date): Promise<Response> {
  const token = req.searchParams.get('token') ?? ''
  const link = await readLink(req, token, now)
  return link ? questionsPage(link, token, now) : deadQuestionPage()
}

function readSaid(form: URLSearchParams): Said {
  const answer = answers.find((one) => one === form.get('answer')) ?? 'edit'
  return { answer, about: form.get('about') ?? '', seen: form.get('seen') ?? '' }
}

async function answer(req: PayloadRequest, now: Date): Promise<Response> {
  if (!isOwnForm(req.headers, env.cmsUrl)) return notOursPage()
  const form = await readForm(req)
  const token = form.get('token') ?? ''
  const said = readSaid(form)
  const taken = await settle(req, token, said, now)
  if (!taken) return deadQuestionPage()
  if (taken.led === 'edit') return goEdit(req, taken.link, said, now)
  if (taken.led === 'are-you-sure') return surelyGonePage(meant(taken.link, said)[0]!, token)
  const link = await readLink(req, token, now)
  return link ? questionsPage(link, token, now, taken.led) : deadQuestionPage()
}

type Taken = { led: Led; link: OpenLink }

async function settle(req: PayloadRequest, token: string, said: Said, now: Date): Promise<Taken | null> {
  const found = await readLink(req, token, now)
  if (!found) return null
  await initTransaction(req)
  try {
    const link = await holdLink(req, token, found, now)
    const led = await takeAnswer(req, link, said, now)
    await commitTransaction(req)
    return { link, led }
  } catch (err) {
    await killTransaction(req)
    throw err
  } finally {
    delete req.transactionID
  }
}

/** Changing is for who is logged in; who is not gets a link for that by mail, not by this page. */
async function goEdit(req: PayloadRequest, { person, email }: OpenLink, { about }: Said, now: Date) {
  if (String(req.user?.id) === person) {
    const location = `/admin/collections/listings/${encodeURIComponent(about)}`
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
  }
  const key = blind(env.secret, email.toLowerCase())
  if (await isTooOften(poolOf(req.payload), key, mostAnHour.address, now)) return tooOftenPage()
  await sendLink(req, email, now)
  return askedPage()
}

async function lookAtStop(req: PayloadRequest): Promise<Response> {
  const token = req.searchParams.get('token') ?? ''
  return whoStops(env.secret, token) ? stopPage(token) : deadQuestionPage()
}

/**
 * One POST stops these mails, also one that a mail program sends by itself (RFC 8058): the token in the address says who.
 * Having them again is for our own page.
 */
async function stop(req: PayloadRequest, now: Date): Promise<Response> {
  const token = req.searchParams.get('token') ?? ''
  const person = whoStops(env.secret, token)
  if (!person) return deadQuestionPage()
  const wantsAgain = (await readForm(req)).get('again') === 'yes'
  if (wantsAgain && !isOwnForm(req.headers, env.cmsUrl)) return notOursPage()
  await setSilent(req, person, !wantsAgain, now)
  return wantsAgain ? startedPage() : stoppedPage(token)
}
