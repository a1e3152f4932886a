import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_reviews_reasons" ADD VALUE 'name' BEFORE 'owners';
  ALTER TYPE "public"."enum_reviews_wish" ADD VALUE 'change';
  ALTER TYPE "public"."enum_reports_kind" ADD VALUE 'proposal';
  ALTER TABLE "reviews" ALTER COLUMN "listing_id" DROP NOT NULL;
  ALTER TABLE "reviews" ADD COLUMN "organisation_id" uuid;
  ALTER TABLE "reviews" ADD COLUMN "venue_id" uuid;
  ALTER TABLE "reviews" ADD COLUMN "wanted" varchar;
  ALTER TABLE "reports" ADD COLUMN "wanted" varchar;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "reviews_organisation_idx" ON "reviews" USING btree ("organisation_id");
  CREATE INDEX "reviews_venue_idx" ON "reviews" USING btree ("venue_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reviews" DROP CONSTRAINT "reviews_organisation_id_organisations_id_fk";
  
  ALTER TABLE "reviews" DROP CONSTRAINT "reviews_venue_id_venues_id_fk";
  
  ALTER TABLE "reviews_reasons" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_reviews_reasons";
  CREATE TYPE "public"."enum_reviews_reasons" AS ENUM('first-publication', 'title', 'owners', 'place', 'secret-address', 'link', 'bank-account', 'phone', 'many-removed', 'burst');
  ALTER TABLE "reviews_reasons" ALTER COLUMN "value" SET DATA TYPE "public"."enum_reviews_reasons" USING "value"::"public"."enum_reviews_reasons";
  ALTER TABLE "reviews" ALTER COLUMN "wish" SET DATA TYPE text;
  DROP TYPE "public"."enum_reviews_wish";
  CREATE TYPE "public"."enum_reviews_wish" AS ENUM('publish', 'bin', 'unpublish');
  ALTER TABLE "reviews" ALTER COLUMN "wish" SET DATA TYPE "public"."enum_reviews_wish" USING "wish"::"public"."enum_reviews_wish";
  ALTER TABLE "reports" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_reports_kind";
  CREATE TYPE "public"."enum_reports_kind" AS ENUM('time', 'place', 'stopped', 'contact', 'unsafe', 'other', 'addition');
  ALTER TABLE "reports" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_reports_kind" USING "kind"::"public"."enum_reports_kind";
  DROP INDEX "reviews_organisation_idx";
  DROP INDEX "reviews_venue_idx";
  ALTER TABLE "reviews" ALTER COLUMN "listing_id" SET NOT NULL;
  ALTER TABLE "reviews" DROP COLUMN "organisation_id";
  ALTER TABLE "reviews" DROP COLUMN "venue_id";
  ALTER TABLE "reviews" DROP COLUMN "wanted";
  ALTER TABLE "reports" DROP COLUMN "wanted";`)
}
