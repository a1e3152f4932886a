import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "venues" ADD COLUMN "secret" boolean DEFAULT false;
  ALTER TABLE "_venues_v" ADD COLUMN "version_secret" boolean DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "venues" DROP COLUMN "secret";
  ALTER TABLE "_venues_v" DROP COLUMN "version_secret";`)
}
