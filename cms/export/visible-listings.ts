import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, Where } from 'payload'
import { isEditor, organisationsOf } from '../access/roles.ts'
import { connectionOf } from '../connection-of.ts'
import type { Listing } from '../payload-types.ts'

const atOnce = 200

/** Only numbers, in the order in which listings were made: a town's fit in a few megabytes. */
async function idsOf(req: PayloadRequest): Promise<string[]> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(
    sql`select id::text from listings where deleted_at is null order by created_at, id`,
  )
  return (rows as { id: string }[]).map(({ id }) => id)
}

/**
 * The listings that this person keeps, a few at a time, in Dutch and with the newest draft on top: of a partner those
 * of their organisations, of an editor all. The rules of access decide, also per field.
 */
export async function* visibleListings(req: PayloadRequest): AsyncGenerator<Listing[]> {
  const own: Where[] = isEditor(req) ? [] : [{ 'organisations.organisation': { in: organisationsOf(req) } }]
  const ids = await idsOf(req)
  for (let from = 0; from < ids.length; from += atOnce) {
    const part = ids.slice(from, from + atOnce)
    const { docs } = await req.payload.find({
      collection: 'listings',
      where: { and: [{ id: { in: part } }, ...own] },
      draft: true,
      depth: 0,
      limit: atOnce,
      pagination: false,
      locale: 'nl',
      overrideAccess: false,
      user: req.user,
      req,
    })
    const found = new Map((docs as Listing[]).map((doc) => [doc.id, doc]))
    yield part.flatMap((id) => found.get(id) ?? [])
  }
}
