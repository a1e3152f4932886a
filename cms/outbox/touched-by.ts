import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { queueSelected } from './queue-change.ts'

/** What else shows a thing: a listing names its venue, an organisation its picture. One query each, run in Postgres. */
const related = (column: string, id: string) =>
  sql`select parent_id from listings_rels where ${sql.identifier(column)} = ${id}::uuid`

/** The area itself and all that lies within it. */
const areasWithin = (id: string) => sql`
  with recursive inside (id) as (
    select ${id}::uuid union select a.id from areas a join inside i on a.parent_id = i.id
  ) select id from inside`

const touches: Record<string, (req: PayloadRequest, id: string) => Promise<void>> = {
  listings: (req, id) =>
    queueSelected(
      req,
      'listings',
      sql`select _parent_id from listings_relations where listing_id = ${id}::uuid`,
    ),
  organisations: (req, id) =>
    queueSelected(
      req,
      'listings',
      sql`select _parent_id from listings_organisations where organisation_id = ${id}::uuid`,
    ),
  venues: (req, id) =>
    queueSelected(req, 'listings', sql`select id from listings where venue_id = ${id}::uuid`),
  themes: (req, id) =>
    queueSelected(
      req,
      'listings',
      sql`
      select r.parent_id from listings_rels r join themes t on t.id = r.themes_id
      where t.id = ${id}::uuid or t.parent_id = ${id}::uuid`,
    ),
  audiences: (req, id) => queueSelected(req, 'listings', related('audiences_id', id)),
  'life-domains': (req, id) => queueSelected(req, 'listings', related('life_domains_id', id)),
  areas: (req, id) =>
    queueSelected(
      req,
      'listings',
      sql`
      select r.parent_id from listings_rels r where r.areas_id in (${areasWithin(id)})
      union select l.id from listings l join venues v on v.id = l.venue_id
      where v.neighbourhood_id in (${areasWithin(id)})`,
    ),
  media: async (req, id) => {
    await queueSelected(req, 'listings', related('media_id', id))
    await queueSelected(
      req,
      'organisations',
      sql`select id from organisations where picture_id = ${id}::uuid`,
    )
    await queueSelected(
      req,
      'municipality',
      sql`select 'municipality' from municipality where look_logo_id = ${id}::uuid`,
    )
  },
  // School holidays and the municipality's own name are in many listings.
  municipality: (req) =>
    queueSelected(req, 'listings', sql`select id from listings where _status = 'published'`),
}

/** Queues the listings (and organisations) that show what changed, in the same transaction. */
export const queueTouchedBy = async (req: PayloadRequest, slug: string, id: string): Promise<void> =>
  touches[slug]?.(req, id)
