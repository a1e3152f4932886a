import { sql } from '@payloadcms/db-postgres'
import type { Access, PayloadRequest, Where } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { areasOf, isEditor } from './roles.ts'

/** The areas of an editor with all that lie in them; null for who looks after everything. */
export async function areasInside(req: PayloadRequest): Promise<string[] | null> {
  const own = isEditor(req) ? areasOf(req) : []
  if (own.length === 0) return null
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ id: string }>(sql`
    with recursive inside as (
      select id from areas where id = any(${`{${own.join()}}`}::uuid[])
      union select areas.id from areas join inside on areas.parent_id = inside.id)
    select id::text from inside`)
  return rows.map(({ id }) => id)
}

/**
 * Listings of these areas, by whom they are for or where they are; and those that have no area at all, which are any
 * editor's. @param at where the listing is found, as `listing.`; empty for listings themselves.
 */
export function listingsIn(areas: string[], at = ''): Where {
  const [forWhom, where] = [`${at}areas`, `${at}venue.neighbourhood`]
  const nowhere: Where = { and: [{ [forWhom]: { exists: false } }, { [where]: { exists: false } }] }
  return { or: [{ [forWhom]: { in: areas } }, { [where]: { in: areas } }, nowhere] }
}

/** The same rule, and for an editor of some areas only listings there. */
export const withinAreas =
  (rule: Access): Access =>
  async (args) => {
    const reach = await rule(args)
    const areas = reach === true ? await areasInside(args.req) : null
    return areas ? listingsIn(areas) : reach
  }
