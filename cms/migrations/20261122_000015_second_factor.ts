import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema second_factor;
    -- The secret that the app of one person shares with us, sealed. Of the steps up to and with the last none counts again.
    create table second_factor.factor (
      person uuid primary key references public.users (id) on delete cascade,
      secret text not null,
      set_at timestamptz not null,
      last_step bigint not null
    );
    -- A secret of which no code was given yet.
    create table second_factor.pending (
      person uuid primary key references public.users (id) on delete cascade,
      secret text not null,
      made_at timestamptz not null
    );
    -- Recovery codes that still count; used is gone.
    create table second_factor.recovery (
      person uuid not null references public.users (id) on delete cascade,
      hash text not null,
      primary key (person, hash)
    );
    -- Sessions in which a code was given. No reference to the session: Payload writes those anew all the time.
    create table second_factor.passed (
      session text primary key,
      person uuid not null references public.users (id) on delete cascade
    );
    create index passed_person on second_factor.passed (person);
    -- Wrong codes of the last day.
    create table second_factor.wrong (
      person uuid not null references public.users (id) on delete cascade,
      session text not null,
      at timestamptz not null
    );
    create index wrong_person on second_factor.wrong (person, at);
    create index wrong_at on second_factor.wrong (at);
    -- Who took away whose factor, and why.
    create table second_factor.reset (
      person uuid not null references public.users (id) on delete cascade,
      by_whom uuid references public.users (id) on delete set null,
      reason text not null,
      at timestamptz not null
    );
    create index reset_person on second_factor.reset (person);
    create index reset_by_whom on second_factor.reset (by_whom);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop schema second_factor cascade`)
}
