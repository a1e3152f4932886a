import type { PayloadRequest } from 'payload'
import { isEditor, organisationsOf } from '../access/roles.ts'
import { poolOf } from '../pool-of.ts'

/**
 * Where the published listings of these organisations are or are meant for, with the district around a neighbourhood and the
 * neighbourhoods within a district. What is kept secret says nothing about where it is.
 */
const statement = `
  with own as (
    select distinct l.id, l.whereabouts, l.venue_id from listings l
    join listings_organisations o on o._parent_id = l.id
    where o.organisation_id = any ($1::uuid[]) and l._status = 'published' and l.deleted_at is null
  ), near as (
    select v.neighbourhood_id as id from own join venues v on v.id = own.venue_id where own.whereabouts = 'venue'
    union select r.areas_id from own join listings_rels r on r.parent_id = own.id where r.areas_id is not null
  )
  select distinct a.code from areas a
  where a.level in ('neighbourhood', 'district') and (
    a.id in (select id from near)
    or a.id in (select n.parent_id from areas n where n.id in (select id from near))
    or a.parent_id in (select d.id from areas d where d.level = 'district' and d.id in (select id from near)))`

/** The neighbourhoods and districts (codes) of which one may see what was not found; `null` is everywhere. */
export async function areasInView(req: PayloadRequest): Promise<string[] | null> {
  if (isEditor(req)) return null
  const own = organisationsOf(req)
  if (own.length === 0) return []
  const { rows } = await poolOf(req.payload).query<{ code: string }>(statement, [own])
  return rows.map(({ code }) => code)
}
