import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema help;
    -- Who wants to hear what became of a report. Payload does not know it, and after the answer it is gone.
    create table help.reporter (
      report uuid not null references public.reports (id) on delete cascade,
      email text not null,
      at timestamptz not null,
      primary key (report, email)
    );
    create index reporter_at on help.reporter (at);
    -- Links in mails with which one person may answer one report. Of the token only its hash; answered is gone.
    create table help.link (
      hash text primary key,
      report uuid not null references public.reports (id) on delete cascade,
      person uuid not null references public.users (id) on delete cascade,
      expires_at timestamptz not null
    );
    create index link_report on help.link (report);
    create index link_person on help.link (person);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop schema help cascade`)
}
