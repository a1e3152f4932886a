import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_calendars_health" AS ENUM('new', 'fine', 'failing', 'broken', 'asking');
  CREATE TABLE "calendars" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"address" varchar NOT NULL,
  	"only" varchar,
  	"listing_id" uuid,
  	"show_titles" boolean,
  	"health" "enum_calendars_health" DEFAULT 'new' NOT NULL,
  	"problem" varchar,
  	"read_at" timestamp(3) with time zone,
  	"succeeded_at" timestamp(3) with time zone,
  	"date_count" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "calendars" ADD CONSTRAINT "calendars_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calendars" ADD CONSTRAINT "calendars_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "calendars_organisation_idx" ON "calendars" USING btree ("organisation_id");
  CREATE INDEX "calendars_listing_idx" ON "calendars" USING btree ("listing_id");
  CREATE INDEX "calendars_updated_at_idx" ON "calendars" USING btree ("updated_at");
  CREATE INDEX "calendars_created_at_idx" ON "calendars" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "calendars" CASCADE;
  DROP TYPE "public"."enum_calendars_health";`)
}
