import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** An organisation and a venue wait once at most, and with them go the questions about them. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unique index reviews_one_organisation_waits on public.reviews (organisation_id) where state = 'waiting';
    create unique index reviews_one_venue_waits on public.reviews (venue_id) where state = 'waiting';
    alter table public.reviews drop constraint reviews_organisation_id_organisations_id_fk,
      add constraint reviews_organisation_id_organisations_id_fk foreign key (organisation_id)
        references public.organisations (id) on delete cascade;
    alter table public.reviews drop constraint reviews_venue_id_venues_id_fk,
      add constraint reviews_venue_id_venues_id_fk foreign key (venue_id)
        references public.venues (id) on delete cascade;
    -- What an editor threw away: only an editor takes it out of the bin.
    create table trust.binned_by_desk (listing uuid primary key references public.listings (id) on delete cascade);
    -- Listings that hold the city's own words: the desk or an import began them, and no owner ever saved them.
    create table trust.desk_made (listing uuid primary key references public.listings (id) on delete cascade);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index public.reviews_one_organisation_waits; drop index public.reviews_one_venue_waits;
    drop table trust.desk_made; drop table trust.binned_by_desk`)
}
