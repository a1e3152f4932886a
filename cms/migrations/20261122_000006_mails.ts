import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_mails_state" AS ENUM('waiting', 'sending', 'sent', 'shown', 'refused', 'gave-up', 'unclear', 'expired');
  CREATE TABLE "mails" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"recipient" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"state" "enum_mails_state" DEFAULT 'waiting' NOT NULL,
  	"answer" varchar,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"doubts" numeric DEFAULT 0 NOT NULL,
  	"can_wait" boolean DEFAULT false NOT NULL,
  	"is_counted" boolean DEFAULT false NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE INDEX "mails_recipient_idx" ON "mails" USING btree ("recipient");
  CREATE INDEX "mails_state_idx" ON "mails" USING btree ("state");
  CREATE INDEX "mails_due_at_idx" ON "mails" USING btree ("due_at");
  CREATE INDEX "mails_updated_at_idx" ON "mails" USING btree ("updated_at");
  CREATE INDEX "mails_created_at_idx" ON "mails" USING btree ("created_at");`)
  await db.execute(sql`
    -- What stands in a mail may let someone in, so Payload does not know of it. Rows go when the mail has gone.
    create schema mailroom;
    create table mailroom.body (
      mail uuid primary key references public.mails (id) on delete cascade,
      text text not null,
      html text not null,
      unsubscribe text
    );
    create index mails_to_send on public.mails (can_wait, due_at) where state = 'waiting';
    create index mails_of_day on public.mails (recipient, sent_at) where is_counted;
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop schema mailroom cascade`)
  await db.execute(sql`
   DROP TABLE "mails" CASCADE;
  DROP TYPE "public"."enum_mails_state";`)
}
