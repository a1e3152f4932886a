import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_listings_season" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12');
  CREATE TYPE "public"."enum__listings_v_version_season" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12');
  CREATE TYPE "public"."enum_organisations_rhythm" AS ENUM('monthly', 'quarterly', 'half-yearly', 'yearly');
  CREATE TYPE "public"."enum_organisations_season" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12');
  CREATE TYPE "public"."enum__organisations_v_version_rhythm" AS ENUM('monthly', 'quarterly', 'half-yearly', 'yearly');
  CREATE TYPE "public"."enum__organisations_v_version_season" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12');
  ALTER TABLE "listings" ALTER COLUMN "rhythm" DROP DEFAULT;
  ALTER TABLE "_listings_v" ALTER COLUMN "version_rhythm" DROP DEFAULT;
  ALTER TABLE "listings" ADD COLUMN "season" "enum_listings_season";
  ALTER TABLE "_listings_v" ADD COLUMN "version_season" "enum__listings_v_version_season";
  ALTER TABLE "organisations" ADD COLUMN "rhythm" "enum_organisations_rhythm";
  ALTER TABLE "organisations" ADD COLUMN "season" "enum_organisations_season";
  ALTER TABLE "_organisations_v" ADD COLUMN "version_rhythm" "enum__organisations_v_version_rhythm";
  ALTER TABLE "_organisations_v" ADD COLUMN "version_season" "enum__organisations_v_version_season";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "listings" ALTER COLUMN "rhythm" SET DEFAULT 'half-yearly';
  ALTER TABLE "_listings_v" ALTER COLUMN "version_rhythm" SET DEFAULT 'half-yearly';
  ALTER TABLE "listings" DROP COLUMN "season";
  ALTER TABLE "_listings_v" DROP COLUMN "version_season";
  ALTER TABLE "organisations" DROP COLUMN "rhythm";
  ALTER TABLE "organisations" DROP COLUMN "season";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_rhythm";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_season";
  DROP TYPE "public"."enum_listings_season";
  DROP TYPE "public"."enum__listings_v_version_season";
  DROP TYPE "public"."enum_organisations_rhythm";
  DROP TYPE "public"."enum_organisations_season";
  DROP TYPE "public"."enum__organisations_v_version_rhythm";
  DROP TYPE "public"."enum__organisations_v_version_season";`)
}
