import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What residents see and do, as sums and nothing else: no row is about one visit, and no moment is finer than a day. Apart
 * from Payload, so no screen or API of its own shows it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema usage;
    -- Which batches of sums were taken in, so that none counts twice.
    create table usage.batch (
      id uuid primary key,
      day date not null
    );
    create index batch_day on usage.batch (day);
    -- What a kind, subject and detail are: search/usage/count-kinds.ts. Of a listing the subject is its id.
    create table usage.day_count (
      day date not null,
      kind text not null,
      subject text not null,
      detail text not null default '',
      amount bigint not null check (amount > 0),
      primary key (subject, kind, day, detail)
    );
    create index day_count_day on usage.day_count (day);
    -- The same by the first day of the month, once the days are no longer needed.
    create table usage.month_count (
      month date not null,
      kind text not null,
      subject text not null,
      detail text not null default '',
      amount bigint not null check (amount > 0),
      primary key (subject, kind, month, detail)
    );
    create index month_count_month on usage.month_count (month);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop schema usage cascade`)
}
