import {
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  type Where,
} from 'payload'
import { confirmedGroups } from '#search/vocabulary.ts'
import { viewerOf } from '../access/roles.ts'
import { isId } from '../is-id.ts'
import { writeConfirmed } from './write-confirmed.ts'

/**
 * `POST /api/listings/:id/confirm`: someone who may change a listing says that it still holds. Asks nothing; answers
 * `{ confirmedAt, groups }`, 401 without a log-in, 403 for who may not or when it is not published, 404 for no id.
 */
export const confirmEndpoint = (clock = () => new Date()): Omit<Endpoint, 'root'> => ({
  path: '/:id/confirm',
  method: 'post',
  handler: async (req) => {
    const viewer = viewerOf(req)
    if (!viewer) return Response.json({ error: 'Log eerst in.' }, { status: 401 })
    const id = String(req.routeParams?.id ?? '')
    if (!isId(id)) return Response.json({ error: 'Dit aanbod is er niet.' }, { status: 404 })
    if (!(await mayConfirm(req, id)))
      return Response.json({ error: 'Dit aanbod kun je niet bevestigen.' }, { status: 403 })
    const now = clock()
    await confirm(req, id, viewer.id, now)
    return Response.json({ confirmedAt: now.toISOString(), groups: confirmedGroups })
  },
})

/** Who may change it may confirm it, and only what residents can see. */
async function mayConfirm(req: PayloadRequest, id: string): Promise<boolean> {
  const rule = await req.payload.collections.listings.config.access.update({ req, id })
  if (!rule) return false
  const shown: Where = {
    and: [{ id: { equals: id } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
  }
  const where = rule === true ? shown : { and: [shown, rule] }
  // The rule itself stands in the question.
  const { totalDocs } = await req.payload.count({ collection: 'listings', where, req, overrideAccess: true })
  return totalDocs > 0
}

async function confirm(req: PayloadRequest, id: string, by: string, now: Date) {
  await initTransaction(req)
  try {
    await writeConfirmed(req, id, { by }, now)
    await commitTransaction(req)
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}
