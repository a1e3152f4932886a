import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Made } from './import-row.ts'
import { run } from './store.ts'

type Use = { collection: CollectionSlug; path: string; versions?: string }
const usedIn: Record<Made['collection'], Use[]> = {
  organisations: [
    { collection: 'listings', path: 'organisations.organisation' },
    { collection: 'venues', path: 'organisation' },
    { collection: 'media', path: 'organisation' },
    { collection: 'users', path: 'memberships.organisation' },
  ],
  venues: [{ collection: 'listings', path: 'venue' }],
}

/** Also in a draft on top of what is shown, and in the bin. */
async function isUsed(req: PayloadRequest, { collection, id }: Made): Promise<boolean> {
  for (const use of usedIn[collection]) {
    const where: Where = { [use.path]: { equals: id } }
    const asked = { collection: use.collection, where, overrideAccess: true, trash: true, req }
    if ((await req.payload.count(asked)).totalDocs > 0) return true
    if (use.collection !== 'listings') continue
    const versions = await req.payload.countVersions({
      collection: 'listings',
      where: { [`version.${use.path}`]: { equals: id } },
      overrideAccess: true,
      req,
    })
    if (versions.totalDocs > 0) return true
  }
  return false
}

/** Takes away the organisations and venues that an undone import made, unless someone uses or changed them since. */
export async function tidyMade(req: PayloadRequest, id: string): Promise<void> {
  const made = await run<Made>(
    req,
    sql`select one ->> 'collection' as collection, one ->> 'id' as id, one ->> 'name' as name,
        one ->> 'updatedAt' as "updatedAt"
      from importing.row, jsonb_array_elements(trace -> 'made') as one
      where import = ${id} and jsonb_typeof(trace -> 'made') = 'array'`,
  )
  for (const one of made) {
    const doc = await req.payload.findByID({
      collection: one.collection,
      id: one.id,
      disableErrors: true,
      trash: true,
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (!doc || Date.parse(doc.updatedAt) !== Date.parse(one.updatedAt) || (await isUsed(req, one))) continue
    await req.payload.delete({
      collection: one.collection,
      id: one.id,
      trash: true,
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}
