import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What a secret place left behind before `cms/venues/keep-secret.ts` was there. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    update venues set secret = true
    where exists (
        select 1 from listings
        join _listings_v on _listings_v.parent_id = listings.id and version_venue_id = venues.id
        join listings_organisations on listings_organisations._parent_id = listings.id
          and coalesce(venues.organisation_id, organisation_id) = organisation_id
        where whereabouts = 'secret')
      and not exists (select 1 from listings
        where venue_id = venues.id and _status = 'published' and deleted_at is null)`)
}

export async function down(): Promise<void> {}
