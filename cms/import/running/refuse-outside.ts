import { sql } from '@payloadcms/db-postgres'
import { APIError, type PayloadRequest } from 'payload'
import { connectionOf } from '../../connection-of.ts'

/** Said to who sent the file. */
export class OutsideAreas extends APIError {
  constructor() {
    super('Dit aanbod ligt niet in jouw gebied. Vraag het aan een collega van de redactie.', 403)
  }
}

/**
 * The importer works for an editor: when that editor looks after some areas, a row touches only listings there, and those
 * that have no area. Asked before and after a row, in its transaction.
 * @throws OutsideAreas
 */
export async function refuseOutside(req: PayloadRequest, importId: string, listing: string): Promise<void> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ outside: boolean }>(sql`
    with recursive own as (
      select areas_id as id from imports
        join users on users.id = imports.by_id and users.role = 'editor'
        join users_rels on users_rels.parent_id = users.id and users_rels.path = 'areas'
      where imports.id = ${importId}::uuid
    ), inside as (
      select id from own
      union select areas.id from areas join inside on areas.parent_id = inside.id
    ), here as (
      select areas_id as id from listings_rels
        where parent_id = ${listing}::uuid and path = 'areas' and areas_id is not null
      union select neighbourhood_id from listings join venues on venues.id = venue_id
        where listings.id = ${listing}::uuid and neighbourhood_id is not null
    )
    select exists (select 1 from own) and exists (select 1 from here)
      and not exists (select 1 from here join inside using (id)) as outside`)
  if (rows[0]?.outside) throw new OutsideAreas()
}
