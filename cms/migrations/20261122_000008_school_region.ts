import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_municipality_school_region" AS ENUM('noord', 'midden', 'zuid');
  CREATE TYPE "public"."enum__municipality_v_version_school_region" AS ENUM('noord', 'midden', 'zuid');
  ALTER TABLE "municipality" ADD COLUMN "school_region" "enum_municipality_school_region";
  ALTER TABLE "_municipality_v" ADD COLUMN "version_school_region" "enum__municipality_v_version_school_region";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "municipality" DROP COLUMN "school_region";
  ALTER TABLE "_municipality_v" DROP COLUMN "version_school_region";
  DROP TYPE "public"."enum_municipality_school_region";
  DROP TYPE "public"."enum__municipality_v_version_school_region";`)
}
