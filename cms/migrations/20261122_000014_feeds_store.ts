import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What was read from calendars, and when to read again: for the reader, and not for Payload. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema feeds;
    create table feeds.reading (
      calendar uuid primary key references public.calendars (id) on delete cascade,
      etag text,
      last_modified text,
      -- When all of it was read; being told that nothing changed does not count.
      full_at timestamptz(3),
      dates jsonb not null default '[]',
      -- So much less than before that a person is asked first.
      doubted jsonb,
      doubted_at timestamptz(3),
      believed boolean not null default true,
      remarks jsonb not null default '{}',
      failures integer not null default 0,
      failing_since timestamptz(3),
      mailed_at timestamptz(3),
      next_at timestamptz(3) not null default now(),
      tried_at timestamptz(3),
      changed_at timestamptz(3) not null default now()
    );
    create index reading_next_at on feeds.reading (next_at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop schema feeds cascade`)
}
