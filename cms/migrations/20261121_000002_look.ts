import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_themes_hue" AS ENUM('green', 'teal', 'blue', 'purple', 'pink', 'red', 'orange', 'yellow', 'brown');
  CREATE TYPE "public"."enum__themes_v_version_hue" AS ENUM('green', 'teal', 'blue', 'purple', 'pink', 'red', 'orange', 'yellow', 'brown');
  ALTER TABLE "themes" ADD COLUMN "hue" "enum_themes_hue" DEFAULT 'green';
  ALTER TABLE "_themes_v" ADD COLUMN "version_hue" "enum__themes_v_version_hue" DEFAULT 'green';
  ALTER TABLE "municipality" ADD COLUMN "look_brand" varchar;
  ALTER TABLE "municipality" ADD COLUMN "look_logo_id" uuid;
  ALTER TABLE "_municipality_v" ADD COLUMN "version_look_brand" varchar;
  ALTER TABLE "_municipality_v" ADD COLUMN "version_look_logo_id" uuid;
  ALTER TABLE "municipality" ADD CONSTRAINT "municipality_look_logo_id_media_id_fk" FOREIGN KEY ("look_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipality_v" ADD CONSTRAINT "_municipality_v_version_look_logo_id_media_id_fk" FOREIGN KEY ("version_look_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "municipality_look_look_logo_idx" ON "municipality" USING btree ("look_logo_id");
  CREATE INDEX "_municipality_v_version_look_version_look_logo_idx" ON "_municipality_v" USING btree ("version_look_logo_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "municipality" DROP CONSTRAINT "municipality_look_logo_id_media_id_fk";
  
  ALTER TABLE "_municipality_v" DROP CONSTRAINT "_municipality_v_version_look_logo_id_media_id_fk";
  
  DROP INDEX "municipality_look_look_logo_idx";
  DROP INDEX "_municipality_v_version_look_version_look_logo_idx";
  ALTER TABLE "themes" DROP COLUMN "hue";
  ALTER TABLE "_themes_v" DROP COLUMN "version_hue";
  ALTER TABLE "municipality" DROP COLUMN "look_brand";
  ALTER TABLE "municipality" DROP COLUMN "look_logo_id";
  ALTER TABLE "_municipality_v" DROP COLUMN "version_look_brand";
  ALTER TABLE "_municipality_v" DROP COLUMN "version_look_logo_id";
  DROP TYPE "public"."enum_themes_hue";
  DROP TYPE "public"."enum__themes_v_version_hue";`)
}
