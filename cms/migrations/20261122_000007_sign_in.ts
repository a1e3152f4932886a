import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users" ADD COLUMN "disabled" boolean DEFAULT false;`)
  await db.execute(sql`
    create schema sign_in;
    -- Links that were mailed and can still be used. Of the token only its hash; used is gone.
    create table sign_in.link (
      hash text primary key,
      person uuid not null references public.users (id) on delete cascade,
      email text not null,
      made_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index link_person on sign_in.link (person);
    -- Who may join an organisation, until they do.
    create table sign_in.invitation (
      hash text primary key,
      email text not null,
      name text not null,
      organisation uuid not null references public.organisations (id) on delete cascade,
      role text not null,
      invited_by uuid not null references public.users (id) on delete cascade,
      expires_at timestamptz not null,
      unique (email, organisation)
    );
    -- Who asked, unreadable without the secret, for a day.
    create table sign_in.asked (key text not null, at timestamptz not null);
    create index asked_key on sign_in.asked (key, at);
    create index asked_at on sign_in.asked (at);
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop schema sign_in cascade`)
  await db.execute(sql`
   ALTER TABLE "users" DROP COLUMN "disabled";`)
}
