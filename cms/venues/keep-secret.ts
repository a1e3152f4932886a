import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '../access/roles.ts'
import { connectionOf } from '../connection-of.ts'
import type { StoredListing } from '../outbox/stored.ts'
import { uuids } from '../trust/gather-facts.ts'
import { isLive } from '../trust/live.ts'

/**
 * After a save of a listing. Partners read each other's venues, so a venue that a listing with a secret place left behind
 * is kept from the others, unless residents see something else there. As soon as a listing there is published, which waits
 * for an editor, all may see it again.
 */
export const keepSecret: CollectionAfterChangeHook<StoredListing & { id: string }> = async ({ doc, req }) => {
  const connection = await connectionOf(req)
  if (doc.whereabouts === 'secret') {
    const owners = (doc.organisations ?? []).flatMap(({ organisation }) => idOf(organisation) ?? [])
    await connection.execute(sql`
      update venues set secret = true
      where secret is not true
        and id in (
          select venue_id from listings where id = ${doc.id}::uuid
          union select version_venue_id from _listings_v where parent_id = ${doc.id}::uuid)
        and (organisation_id is null or organisation_id = any(${uuids(owners)}))
        and not exists (select 1 from listings
          where venue_id = venues.id and _status = 'published' and deleted_at is null)`)
  }
  const venue = idOf(doc.venue)
  if (doc.whereabouts === 'venue' && venue && isLive(doc))
    await connection.execute(sql`update venues set secret = false where id = ${venue}::uuid and secret`)
}
