import type { Endpoint, PayloadRequest } from 'payload'
import { isSomeone } from '../../access/roles.ts'
import { env } from '../../env.ts'
import { sayNo, toId } from '../../import/asking/say-no.ts'
import { inTransaction } from '../../in-transaction.ts'
import { isOwnForm } from '../../sign-in/is-own-form.ts'
import { askReading, believe } from '../running/store.ts'
import { tellCalendar } from './tell-calendar.ts'

type Answer = (req: PayloadRequest, id: string, now: Date) => Promise<Response>
type Clock = () => Date
const fine = () => Response.json({ ok: true })

async function isTheirs(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'calendars',
    where: { id: { equals: id } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return totalDocs > 0
}

/** Only of a calendar that one may change oneself: for anybody else it is not there. */
const ofOwn =
  (answer: Answer, clock: Clock) =>
  async (req: PayloadRequest): Promise<Response> => {
    const id = toId(req)
    const isOwn = isSomeone(req) && id !== undefined && (await isTheirs(req, id))
    return isOwn ? answer(req, id, clock()) : sayNo('Deze agenda is er niet.', 404)
  }

const order =
  (answer: Answer, clock: Clock) =>
  (req: PayloadRequest): Promise<Response> =>
    isOwnForm(req.headers, env.cmsUrl)
      ? ofOwn(answer, clock)(req)
      : Promise.resolve(sayNo('Dit kan alleen vanuit het beheer.', 403))

const readNow: Answer = async ({ payload }, id, now) =>
  (await inTransaction(payload, (req) => askReading(req, id, now)))
    ? fine()
    : sayNo('We hebben net gekeken. Wacht even, en probeer het dan nog eens.', 429)

const believeNow: Answer = async ({ payload }, id, now) => {
  await inTransaction(payload, (req) => believe(req, id, now))
  return fine()
}

/** What the screen of a calendar asks and orders, under /api/calendars. */
export const calendarEndpoints = (clock: Clock = () => new Date()): Endpoint[] => [
  { path: '/:id/told', method: 'get', handler: ofOwn(tellCalendar, clock) },
  { path: '/:id/read', method: 'post', handler: order(readNow, clock) },
  { path: '/:id/believe', method: 'post', handler: order(believeNow, clock) },
]
