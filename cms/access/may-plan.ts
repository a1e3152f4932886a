import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isId } from '../is-id.ts'
import { mayChange } from './may-change.ts'

/** What the drawer for publishing later sends; nothing of it may be believed. */
export type Plan = { type?: unknown; date?: unknown; doc?: unknown; global?: unknown; deleteID?: unknown }
type Doc = { relationTo: string; value: string }

const dayMs = 86_400_000
const latestDays = 2 * 366
/** For one listing: once on, once off, and a few changes of mind. */
const mostPlans = 20

const toDoc = (said: unknown): Doc | null => {
  const { relationTo, value } = (said ?? {}) as Partial<Doc>
  return typeof relationTo === 'string' && isId(value) ? { relationTo, value } : null
}

/**
 * Whether someone may have this published or taken off at a set time, or may take such a plan away. Payload asks nobody:
 * it would put any plan in the queue, and take any away.
 */
export async function mayPlan(
  req: PayloadRequest,
  { deleteID, doc, global, type, date }: Plan,
  now: Date,
): Promise<boolean> {
  if (!req.user || global) return false
  if (deleteID !== undefined) return doc === undefined && mayTakeAway(req, deleteID)
  const planned = toDoc(doc)
  if (!planned || (type !== 'publish' && type !== 'unpublish')) return false
  return (
    isInTime(date, now) &&
    hasPlans(req, planned) &&
    (await mayChange(req, asked(planned))) &&
    hasRoom(req, planned)
  )
}

const asked = ({ relationTo, value }: Doc) => ({ collectionSlug: relationTo, id: value })

function isInTime(date: unknown, now: Date): boolean {
  const at = date instanceof Date || typeof date === 'string' ? new Date(date).getTime() : Number.NaN
  return at > now.getTime() - dayMs && at < now.getTime() + latestDays * dayMs
}

function hasPlans({ payload }: PayloadRequest, { relationTo }: Doc): boolean {
  const versions = payload.collections[relationTo as CollectionSlug]?.config.versions
  return Boolean(versions && versions.drafts && versions.drafts.schedulePublish)
}

async function mayTakeAway(req: PayloadRequest, id: unknown): Promise<boolean> {
  if (!isId(id)) return false
  const where: Where = { and: [{ id: { equals: id } }, { taskSlug: { equals: 'schedulePublish' } }] }
  const job = await req.payload.db.findOne<{ id: string; input?: { doc?: unknown } }>({
    collection: 'payload-jobs',
    where,
    req,
  })
  const doc = toDoc(job?.input?.doc)
  return doc !== null && mayChange(req, asked(doc))
}

async function hasRoom(req: PayloadRequest, { value }: Doc): Promise<boolean> {
  const where: Where = {
    and: [{ taskSlug: { equals: 'schedulePublish' } }, { 'input.doc.value': { equals: value } }],
  }
  const { totalDocs } = await req.payload.db.count({ collection: 'payload-jobs', where, req })
  return totalDocs < mostPlans
}
