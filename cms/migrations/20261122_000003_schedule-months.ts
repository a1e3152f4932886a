import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_listings_schedule_rules_not_in_months" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12');
  CREATE TYPE "public"."enum__listings_v_version_schedule_rules_not_in_months" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12');
  CREATE TABLE "listings_schedule_rules_not_in_months" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_listings_schedule_rules_not_in_months",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_listings_v_version_schedule_rules_not_in_months" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__listings_v_version_schedule_rules_not_in_months",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  ALTER TABLE "listings_schedule_exceptions" ADD COLUMN "at" varchar;
  ALTER TABLE "_listings_v_version_schedule_exceptions" ADD COLUMN "at" varchar;
  ALTER TABLE "listings_schedule_rules_not_in_months" ADD CONSTRAINT "listings_schedule_rules_not_in_months_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."listings_schedule_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_version_schedule_rules_not_in_months" ADD CONSTRAINT "_listings_v_version_schedule_rules_not_in_months_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_listings_v_version_schedule_rules"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "listings_schedule_rules_not_in_months_order_idx" ON "listings_schedule_rules_not_in_months" USING btree ("order");
  CREATE INDEX "listings_schedule_rules_not_in_months_parent_idx" ON "listings_schedule_rules_not_in_months" USING btree ("parent_id");
  CREATE INDEX "_listings_v_version_schedule_rules_not_in_months_order_idx" ON "_listings_v_version_schedule_rules_not_in_months" USING btree ("order");
  CREATE INDEX "_listings_v_version_schedule_rules_not_in_months_parent_idx" ON "_listings_v_version_schedule_rules_not_in_months" USING btree ("parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "listings_schedule_rules_not_in_months" CASCADE;
  DROP TABLE "_listings_v_version_schedule_rules_not_in_months" CASCADE;
  ALTER TABLE "listings_schedule_exceptions" DROP COLUMN "at";
  ALTER TABLE "_listings_v_version_schedule_exceptions" DROP COLUMN "at";
  DROP TYPE "public"."enum_listings_schedule_rules_not_in_months";
  DROP TYPE "public"."enum__listings_v_version_schedule_rules_not_in_months";`)
}
