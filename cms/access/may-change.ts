import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isId } from '../is-id.ts'

type Said = { collectionSlug?: unknown; globalSlug?: unknown; id?: unknown }

/** Whether this person may change this row, or this global, by the rules that its saving obeys. */
export async function mayChange(
  req: PayloadRequest,
  { collectionSlug, globalSlug, id }: Said,
): Promise<boolean> {
  if (!req.user) return false
  if (typeof globalSlug === 'string') return mayChangeGlobal(req, globalSlug)
  const config = req.payload.collections[collectionSlug as CollectionSlug]?.config
  if (!config || !isId(id)) return false
  const rule = await config.access.update({ req, id })
  if (!rule) return false
  const own: Where = { id: { equals: id } }
  const where = rule === true ? own : { and: [own, rule] }
  // The rule itself stands in the question.
  const { totalDocs } = await req.payload.count({
    collection: config.slug,
    where,
    trash: true,
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

async function mayChangeGlobal(req: PayloadRequest, slug: string): Promise<boolean> {
  const config = req.payload.config.globals.find((one) => one.slug === slug)
  return Boolean(config && (await config.access.update({ req })))
}
