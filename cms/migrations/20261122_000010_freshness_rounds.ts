import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema freshness;
    -- Questions that are open: does this listing still hold? Rows go when they are answered.
    create table freshness.round (
      listing uuid primary key references public.listings (id) on delete cascade,
      why text not null,
      opened_at timestamptz not null,
      stage text not null,
      stage_at timestamptz not null,
      is_unreachable boolean not null default false,
      -- Who did not answer the telephone is not called before this.
      call_from timestamptz
    );
    -- Links that were mailed. Of the token only its hash.
    create table freshness.link (
      hash text primary key,
      person uuid not null references public.users (id) on delete cascade,
      email text not null,
      made_at timestamptz not null,
      expires_at timestamptz not null
    );
    -- What a link may answer about, once each.
    create table freshness.asked (
      hash text not null references freshness.link (hash) on delete cascade,
      listing uuid not null references public.listings (id) on delete cascade,
      -- Whose it was when it was asked, and a hash of what it said.
      owners text not null,
      facts text not null,
      answer text,
      answered_at timestamptz,
      -- How it stood before it ended, to be taken back.
      before text,
      primary key (hash, listing)
    );
    create index asked_listing on freshness.asked (listing);
    -- Who wants none of these mails; the editors call.
    create table freshness.silent (
      person uuid primary key references public.users (id) on delete cascade,
      since timestamptz not null
    );
    -- What was tried and what was said, for the editors.
    create table freshness.event (
      id bigint generated always as identity primary key,
      listing uuid not null references public.listings (id) on delete cascade,
      at timestamptz not null,
      what text not null,
      person uuid references public.users (id) on delete set null,
      note text
    );
    create index event_listing on freshness.event (listing, at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop schema freshness cascade`)
}
