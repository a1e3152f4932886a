import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** What Payload does not know: who published how much lately, and that a listing waits once at most. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema trust;
    -- Kept for two days, to see when someone does unusually much.
    create table trust.act (
      at timestamptz not null,
      account uuid not null references public.users (id) on delete cascade,
      listing uuid not null,
      act text not null check (act in ('shown', 'removed'))
    );
    create index act_account on trust.act (account, at);
    -- What residents saw of a listing before it was taken away.
    create table trust.last_shown (
      listing uuid primary key references public.listings (id) on delete cascade,
      document jsonb not null
    );
    create unique index reviews_one_waits on public.reviews (listing_id) where state = 'waiting';
    -- With a listing go the questions about it.
    alter table public.reviews drop constraint reviews_listing_id_listings_id_fk,
      add constraint reviews_listing_id_listings_id_fk foreign key (listing_id)
        references public.listings (id) on delete cascade;
    -- Whose listings residents see already was let through before there were rules.
    update organisations set trust = 'trusted' where id in (
      select organisation_id from listings_organisations
      where _parent_id in (select id from listings where _status = 'published'));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index public.reviews_one_waits; drop schema trust cascade`)
}
