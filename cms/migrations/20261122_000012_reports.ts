import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reports_kind" AS ENUM('time', 'place', 'stopped', 'contact', 'unsafe', 'other', 'addition');
  CREATE TYPE "public"."enum_reports_day" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum_reports_state" AS ENUM('open', 'accepted', 'correct', 'refused');
  CREATE TYPE "public"."enum_claims_state" AS ENUM('open', 'approved', 'refused');
  CREATE TABLE "reports" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" "enum_reports_kind" NOT NULL,
  	"day" "enum_reports_day",
  	"from" varchar,
  	"until" varchar,
  	"times" varchar,
  	"place" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"website" varchar,
  	"what" varchar,
  	"reach" varchar,
  	"name" varchar,
  	"text" varchar,
  	"state" "enum_reports_state" DEFAULT 'open' NOT NULL,
  	"with_editors" boolean DEFAULT false,
  	"has_links" boolean DEFAULT false,
  	"count" numeric DEFAULT 1 NOT NULL,
  	"listing_id" uuid,
  	"organisation_id" uuid,
  	"due_at" timestamp(3) with time zone,
  	"reason" varchar,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by_id" uuid,
  	"same_as" varchar,
  	"form_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reports_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" uuid
  );
  
  CREATE TABLE "claims" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"organisation_id" uuid,
  	"name" varchar,
  	"email" varchar,
  	"proof" varchar,
  	"state" "enum_claims_state" DEFAULT 'open' NOT NULL,
  	"reason" varchar,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by_id" uuid,
  	"form_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "reports" ADD CONSTRAINT "reports_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims" ADD CONSTRAINT "claims_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claims" ADD CONSTRAINT "claims_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "reports_state_idx" ON "reports" USING btree ("state");
  CREATE INDEX "reports_with_editors_idx" ON "reports" USING btree ("with_editors");
  CREATE INDEX "reports_listing_idx" ON "reports" USING btree ("listing_id");
  CREATE INDEX "reports_organisation_idx" ON "reports" USING btree ("organisation_id");
  CREATE INDEX "reports_due_at_idx" ON "reports" USING btree ("due_at");
  CREATE INDEX "reports_decided_by_idx" ON "reports" USING btree ("decided_by_id");
  CREATE INDEX "reports_same_as_idx" ON "reports" USING btree ("same_as");
  CREATE INDEX "reports_form_id_idx" ON "reports" USING btree ("form_id");
  CREATE INDEX "reports_updated_at_idx" ON "reports" USING btree ("updated_at");
  CREATE INDEX "reports_created_at_idx" ON "reports" USING btree ("created_at");
  CREATE INDEX "reports_rels_order_idx" ON "reports_rels" USING btree ("order");
  CREATE INDEX "reports_rels_parent_idx" ON "reports_rels" USING btree ("parent_id");
  CREATE INDEX "reports_rels_path_idx" ON "reports_rels" USING btree ("path");
  CREATE INDEX "reports_rels_organisations_id_idx" ON "reports_rels" USING btree ("organisations_id");
  CREATE INDEX "claims_organisation_idx" ON "claims" USING btree ("organisation_id");
  CREATE INDEX "claims_state_idx" ON "claims" USING btree ("state");
  CREATE INDEX "claims_decided_by_idx" ON "claims" USING btree ("decided_by_id");
  CREATE INDEX "claims_form_id_idx" ON "claims" USING btree ("form_id");
  CREATE INDEX "claims_updated_at_idx" ON "claims" USING btree ("updated_at");
  CREATE INDEX "claims_created_at_idx" ON "claims" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "reports" CASCADE;
  DROP TABLE "reports_rels" CASCADE;
  DROP TABLE "claims" CASCADE;
  DROP TYPE "public"."enum_reports_kind";
  DROP TYPE "public"."enum_reports_day";
  DROP TYPE "public"."enum_reports_state";
  DROP TYPE "public"."enum_claims_state";`)
}
