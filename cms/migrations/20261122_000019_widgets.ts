import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "widgets" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"choices" varchar,
  	"is_on" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "widgets_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "widgets" ADD CONSTRAINT "widgets_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "widgets_texts" ADD CONSTRAINT "widgets_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."widgets"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "widgets_organisation_idx" ON "widgets" USING btree ("organisation_id");
  CREATE INDEX "widgets_updated_at_idx" ON "widgets" USING btree ("updated_at");
  CREATE INDEX "widgets_created_at_idx" ON "widgets" USING btree ("created_at");
  CREATE INDEX "widgets_texts_order_parent" ON "widgets_texts" USING btree ("order","parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "widgets" CASCADE;
  DROP TABLE "widgets_texts" CASCADE;`)
}
