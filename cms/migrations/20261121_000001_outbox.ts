import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The outbox has a schema of its own, so that Payload's own comparing of tables leaves it alone. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema outbox;
    -- What changed and is not yet in the index. Rows go when the index has confirmed.
    create table outbox.change (
      id bigint generated always as identity primary key,
      kind text not null,
      doc text not null,
      -- 0: someone is waiting for it. 1: upkeep, after everything else.
      rank smallint not null default 0,
      at timestamptz not null default now()
    );
    create index change_rank on outbox.change (rank, id);
    -- What changed while a fresh index is being filled beside the old one.
    create table outbox.replay (kind text not null, doc text not null, primary key (kind, doc));
    -- What Meilisearch or our own types refused, until it is mended.
    create table outbox.set_aside (
      kind text not null,
      doc text not null,
      reason text not null,
      at timestamptz not null default now(),
      primary key (kind, doc)
    );
    create table outbox.state (name text primary key, value text not null);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop schema outbox cascade`)
}
