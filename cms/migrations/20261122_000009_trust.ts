import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reviews_reasons" AS ENUM('first-publication', 'title', 'owners', 'place', 'secret-address', 'link', 'bank-account', 'phone', 'many-removed', 'burst');
  CREATE TYPE "public"."enum_reviews_wish" AS ENUM('publish', 'bin', 'unpublish');
  CREATE TYPE "public"."enum_reviews_state" AS ENUM('waiting', 'approved', 'refused', 'withdrawn');
  CREATE TYPE "public"."enum_organisations_trust" AS ENUM('new', 'trusted', 'withdrawn');
  CREATE TYPE "public"."enum__organisations_v_version_trust" AS ENUM('new', 'trusted', 'withdrawn');
  CREATE TABLE "reviews_reasons" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_reviews_reasons",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "reviews" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"listing_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"version" varchar NOT NULL,
  	"wish" "enum_reviews_wish" NOT NULL,
  	"has_place" boolean DEFAULT false NOT NULL,
  	"state" "enum_reviews_state" DEFAULT 'waiting' NOT NULL,
  	"asked_by_id" uuid,
  	"since" timestamp(3) with time zone NOT NULL,
  	"decided_by_id" uuid,
  	"decided_at" timestamp(3) with time zone,
  	"reason" varchar,
  	"answer" varchar,
  	"answered_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reviews_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" uuid,
  	"areas_id" uuid
  );
  
  ALTER TABLE "organisations" ADD COLUMN "trust" "enum_organisations_trust" DEFAULT 'new';
  ALTER TABLE "_organisations_v" ADD COLUMN "version_trust" "enum__organisations_v_version_trust" DEFAULT 'new';
  ALTER TABLE "reviews_reasons" ADD CONSTRAINT "reviews_reasons_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_asked_by_id_users_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "reviews_reasons_order_idx" ON "reviews_reasons" USING btree ("order");
  CREATE INDEX "reviews_reasons_parent_idx" ON "reviews_reasons" USING btree ("parent_id");
  CREATE INDEX "reviews_listing_idx" ON "reviews" USING btree ("listing_id");
  CREATE INDEX "reviews_state_idx" ON "reviews" USING btree ("state");
  CREATE INDEX "reviews_asked_by_idx" ON "reviews" USING btree ("asked_by_id");
  CREATE INDEX "reviews_since_idx" ON "reviews" USING btree ("since");
  CREATE INDEX "reviews_decided_by_idx" ON "reviews" USING btree ("decided_by_id");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "reviews_rels_order_idx" ON "reviews_rels" USING btree ("order");
  CREATE INDEX "reviews_rels_parent_idx" ON "reviews_rels" USING btree ("parent_id");
  CREATE INDEX "reviews_rels_path_idx" ON "reviews_rels" USING btree ("path");
  CREATE INDEX "reviews_rels_organisations_id_idx" ON "reviews_rels" USING btree ("organisations_id");
  CREATE INDEX "reviews_rels_areas_id_idx" ON "reviews_rels" USING btree ("areas_id");
  CREATE INDEX "organisations_trust_idx" ON "organisations" USING btree ("trust");
  CREATE INDEX "_organisations_v_version_version_trust_idx" ON "_organisations_v" USING btree ("version_trust");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reviews_reasons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reviews_reasons" CASCADE;
  DROP TABLE "reviews" CASCADE;
  DROP TABLE "reviews_rels" CASCADE;
  DROP INDEX "organisations_trust_idx";
  DROP INDEX "_organisations_v_version_version_trust_idx";
  ALTER TABLE "organisations" DROP COLUMN "trust";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_trust";
  DROP TYPE "public"."enum_reviews_reasons";
  DROP TYPE "public"."enum_reviews_wish";
  DROP TYPE "public"."enum_reviews_state";
  DROP TYPE "public"."enum_organisations_trust";
  DROP TYPE "public"."enum__organisations_v_version_trust";`)
}
