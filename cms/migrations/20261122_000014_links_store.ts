import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The web addresses that listings show, and whether they still work. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table feeds.link (
      address text primary key,
      next_at timestamptz(3) not null,
      checked_at timestamptz(3),
      failures integer not null default 0,
      failing_since timestamptz(3),
      dead_since timestamptz(3),
      why text
    );
    create index link_next_at on feeds.link (next_at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table feeds.link`)
}
