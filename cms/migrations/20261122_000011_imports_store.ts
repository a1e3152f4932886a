import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What belongs to an import and is not for Payload: the file as it came, its rows, and what was said before. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema importing;
    create table importing.file (
      import uuid primary key references public.imports (id) on delete cascade,
      bytes bytea not null,
      -- Which column is what, with a few examples of each.
      mapping jsonb not null,
      remarks jsonb not null
    );
    -- Which column was what in the last file of a source, by header.
    create table importing.source (name text primary key, columns jsonb not null);
    create table importing.row (
      id bigint generated always as identity primary key,
      import uuid not null references public.imports (id) on delete cascade,
      -- Where it starts in the file; a listing whose row is gone has none.
      line integer,
      key text not null,
      title text not null,
      outcome text not null,
      draft jsonb,
      listing uuid,
      changes jsonb not null default '[]',
      remarks jsonb not null default '[]',
      state text not null,
      fault text,
      -- For undoing: what was made, how the touched fields stood before and after, and what the source had said.
      trace jsonb
    );
    create index row_state on importing.row (import, state, id);
    -- What a source said last of a listing, whether or not the house took it over.
    create table importing.known (
      source text not null,
      key text not null,
      imported jsonb not null,
      primary key (source, key)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop schema importing cascade`)
}
