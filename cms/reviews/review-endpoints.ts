import type { Endpoint, PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { isOwnForm } from '../sign-in/is-own-form.ts'
import { notOursPage } from '../sign-in/pages.ts'
import { readForm } from '../sign-in/read-form.ts'
import { isId } from '../is-id.ts'
import { decide } from './decide.ts'
import { readStanding } from './read-standing.ts'
import { giveAnswer } from './give-answer.ts'
import { readChange } from './read-change.ts'
import { subjects } from './subject-of.ts'
import { withdraw } from './withdraw.ts'

/** What the forms of `/admin/wacht` are sent to; each answers with the way back there. */
export const reviewEndpoints: Endpoint[] = [
  { path: '/review/of/:listing', method: 'get', handler: (req) => tellStanding(req) },
  { path: '/review/about/:collection/:id', method: 'get', handler: (req) => tellChange(req) },
  { path: '/review/withdraw', method: 'post', handler: (req) => fromForm(req, withdrawFrom) },
  { path: '/review/decide', method: 'post', handler: (req) => fromForm(req, decideFrom) },
  { path: '/review/answer', method: 'post', handler: (req) => fromForm(req, answerFrom) },
]

/** As much as the field takes. */
const mostWords = 1_000
const textOf = (form: URLSearchParams, name: string) => (form.get(name) ?? '').trim().slice(0, mostWords)

const decideFrom = (req: PayloadRequest, form: URLSearchParams) =>
  decide(req, {
    review: textOf(form, 'review'),
    version: textOf(form, 'version'),
    approves: form.get('decision') === 'approve',
    reason: textOf(form, 'reason'),
  })

const answerFrom = (req: PayloadRequest, form: URLSearchParams) =>
  giveAnswer(req, textOf(form, 'review'), textOf(form, 'answer'))

const withdrawFrom = (req: PayloadRequest, form: URLSearchParams) => withdraw(req, textOf(form, 'review'))

type Act = (req: PayloadRequest, form: URLSearchParams) => Promise<string>

async function fromForm(req: PayloadRequest, act: Act): Promise<Response> {
  if (!isOwnForm(req.headers, env.cmsUrl)) return notOursPage()
  const form = await readForm(req)
  const said = await act(req, form)
  const asked = encodeURIComponent(textOf(form, 'review'))
  const location = `${env.cmsUrl}/admin/wacht?gedaan=${said}&over=${asked}`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

/** For the notice above the form. */
async function tellStanding(req: PayloadRequest): Promise<Response> {
  const headers = { 'cache-control': 'no-store' }
  const id = String(req.routeParams?.listing ?? '')
  if (!req.user || !isId(id)) return Response.json(null, { status: 403, headers })
  return Response.json(await readStanding(req, id), { headers })
}

/** The same for an organisation or a venue. */
async function tellChange(req: PayloadRequest): Promise<Response> {
  const headers = { 'cache-control': 'no-store' }
  const collection = subjects.find((one) => one === req.routeParams?.collection)
  const id = String(req.routeParams?.id ?? '')
  if (!req.user || !collection || !isId(id)) return Response.json(null, { status: 403, headers })
  return Response.json(await readChange(req, { collection, id }, new Date()), { headers })
}
