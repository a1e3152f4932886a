import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('nl', 'en', 'ar', 'tr', 'pl', 'uk');
  CREATE TYPE "public"."enum_listings_purposes" AS ENUM('meet', 'develop', 'support');
  CREATE TYPE "public"."enum_listings_take_part" AS ENUM('join', 'help', 'offer');
  CREATE TYPE "public"."enum_listings_languages" AS ENUM('nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ru', 'fa', 'ti', 'so', 'fr', 'es', 'de', 'zh', 'pt', 'ro', 'bg', 'ber', 'pap', 'dse');
  CREATE TYPE "public"."enum_listings_schedule_rules_nth" AS ENUM('1', '2', '3', '4', '-1');
  CREATE TYPE "public"."enum_listings_schedule_rules_days" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum_listings_schedule_rules_every" AS ENUM('week', 'month');
  CREATE TYPE "public"."enum_listings_schedule_exceptions_what" AS ENUM('cancelled', 'moved');
  CREATE TYPE "public"."enum_listings_cost_passes" AS ENUM('stadspas', 'stichting-leergeld', 'jeugdfonds-sport-cultuur', 'meedoen-bijdrage');
  CREATE TYPE "public"."enum_listings_organisations_role" AS ENUM('organiser', 'host', 'funder');
  CREATE TYPE "public"."enum_listings_relations_kind" AS ENUM('follows-on', 'alternative-to', 'supports');
  CREATE TYPE "public"."enum_listings_kind" AS ENUM('activity', 'support', 'place');
  CREATE TYPE "public"."enum_listings_rung" AS ENUM('self', 'neighbours', 'volunteer', 'professional', 'professional-with-referral', 'safety-net');
  CREATE TYPE "public"."enum_listings_stage" AS ENUM('idea', 'trial', 'established');
  CREATE TYPE "public"."enum_listings_whereabouts" AS ENUM('venue', 'online', 'at-home', 'secret');
  CREATE TYPE "public"."enum_listings_facilities_step_free" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_listings_facilities_wheelchair" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_listings_facilities_accessible_toilet" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_listings_facilities_hearing_loop" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_listings_facilities_lift" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_listings_facilities_guide_dog" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_listings_facilities_quiet_space" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_listings_facilities_parking" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_listings_facilities_changing_table" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_listings_access" AS ENUM('walk-in', 'sign-up', 'intake', 'referral');
  CREATE TYPE "public"."enum_listings_cost_case" AS ENUM('free', 'paid', 'donation', 'means-tested', 'unknown');
  CREATE TYPE "public"."enum_listings_cost_per" AS ENUM('time', 'month', 'year', 'course', 'consumption');
  CREATE TYPE "public"."enum_listings_standing" AS ENUM('open', 'paused', 'ended');
  CREATE TYPE "public"."enum_listings_rhythm" AS ENUM('monthly', 'quarterly', 'half-yearly', 'yearly');
  CREATE TYPE "public"."enum_listings_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__listings_v_version_purposes" AS ENUM('meet', 'develop', 'support');
  CREATE TYPE "public"."enum__listings_v_version_take_part" AS ENUM('join', 'help', 'offer');
  CREATE TYPE "public"."enum__listings_v_version_languages" AS ENUM('nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ru', 'fa', 'ti', 'so', 'fr', 'es', 'de', 'zh', 'pt', 'ro', 'bg', 'ber', 'pap', 'dse');
  CREATE TYPE "public"."enum__listings_v_version_schedule_rules_nth" AS ENUM('1', '2', '3', '4', '-1');
  CREATE TYPE "public"."enum__listings_v_version_schedule_rules_days" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum__listings_v_version_schedule_rules_every" AS ENUM('week', 'month');
  CREATE TYPE "public"."enum__listings_v_version_schedule_exceptions_what" AS ENUM('cancelled', 'moved');
  CREATE TYPE "public"."enum__listings_v_version_cost_passes" AS ENUM('stadspas', 'stichting-leergeld', 'jeugdfonds-sport-cultuur', 'meedoen-bijdrage');
  CREATE TYPE "public"."enum__listings_v_version_organisations_role" AS ENUM('organiser', 'host', 'funder');
  CREATE TYPE "public"."enum__listings_v_version_relations_kind" AS ENUM('follows-on', 'alternative-to', 'supports');
  CREATE TYPE "public"."enum__listings_v_version_kind" AS ENUM('activity', 'support', 'place');
  CREATE TYPE "public"."enum__listings_v_version_rung" AS ENUM('self', 'neighbours', 'volunteer', 'professional', 'professional-with-referral', 'safety-net');
  CREATE TYPE "public"."enum__listings_v_version_stage" AS ENUM('idea', 'trial', 'established');
  CREATE TYPE "public"."enum__listings_v_version_whereabouts" AS ENUM('venue', 'online', 'at-home', 'secret');
  CREATE TYPE "public"."enum__listings_v_version_facilities_step_free" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__listings_v_version_facilities_wheelchair" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__listings_v_version_facilities_accessible_toilet" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__listings_v_version_facilities_hearing_loop" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__listings_v_version_facilities_lift" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__listings_v_version_facilities_guide_dog" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__listings_v_version_facilities_quiet_space" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__listings_v_version_facilities_parking" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__listings_v_version_facilities_changing_table" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__listings_v_version_access" AS ENUM('walk-in', 'sign-up', 'intake', 'referral');
  CREATE TYPE "public"."enum__listings_v_version_cost_case" AS ENUM('free', 'paid', 'donation', 'means-tested', 'unknown');
  CREATE TYPE "public"."enum__listings_v_version_cost_per" AS ENUM('time', 'month', 'year', 'course', 'consumption');
  CREATE TYPE "public"."enum__listings_v_version_standing" AS ENUM('open', 'paused', 'ended');
  CREATE TYPE "public"."enum__listings_v_version_rhythm" AS ENUM('monthly', 'quarterly', 'half-yearly', 'yearly');
  CREATE TYPE "public"."enum__listings_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__listings_v_published_locale" AS ENUM('nl', 'en', 'ar', 'tr', 'pl', 'uk');
  CREATE TYPE "public"."enum_organisations_kind" AS ENUM('welfare', 'association', 'residents', 'faith', 'school', 'library', 'health', 'municipality', 'culture', 'sport', 'business');
  CREATE TYPE "public"."enum__organisations_v_version_kind" AS ENUM('welfare', 'association', 'residents', 'faith', 'school', 'library', 'health', 'municipality', 'culture', 'sport', 'business');
  CREATE TYPE "public"."enum_venues_facilities_step_free" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_venues_facilities_wheelchair" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_venues_facilities_accessible_toilet" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_venues_facilities_hearing_loop" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_venues_facilities_lift" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_venues_facilities_guide_dog" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_venues_facilities_quiet_space" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_venues_facilities_parking" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_venues_facilities_changing_table" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__venues_v_version_facilities_step_free" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__venues_v_version_facilities_wheelchair" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__venues_v_version_facilities_accessible_toilet" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__venues_v_version_facilities_hearing_loop" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__venues_v_version_facilities_lift" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__venues_v_version_facilities_guide_dog" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__venues_v_version_facilities_quiet_space" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__venues_v_version_facilities_parking" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__venues_v_version_facilities_changing_table" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_areas_level" AS ENUM('municipality', 'district', 'neighbourhood');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('nl', 'en', 'ar', 'tr', 'pl', 'uk');
  CREATE TYPE "public"."enum_users_memberships_role" AS ENUM('owner', 'member');
  CREATE TYPE "public"."enum_users_role" AS ENUM('partner', 'editor', 'admin');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "listings_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_listings_purposes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "listings_take_part" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_listings_take_part",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "listings_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_listings_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "listings_schedule_rules_nth" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_listings_schedule_rules_nth",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "listings_schedule_rules_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_listings_schedule_rules_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "listings_schedule_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"every" "enum_listings_schedule_rules_every" DEFAULT 'week',
  	"interval" numeric DEFAULT 1,
  	"start" varchar,
  	"end" varchar,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "listings_schedule_dates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"start" varchar,
  	"end" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "listings_schedule_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"what" "enum_listings_schedule_exceptions_what" DEFAULT 'cancelled',
  	"to" timestamp(3) with time zone,
  	"start" varchar,
  	"end" varchar,
  	"reason" varchar
  );
  
  CREATE TABLE "listings_cost_passes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_listings_cost_passes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "listings_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" uuid,
  	"role" "enum_listings_organisations_role" DEFAULT 'organiser'
  );
  
  CREATE TABLE "listings_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_listings_relations_kind",
  	"listing_id" uuid
  );
  
  CREATE TABLE "listings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar,
  	"hidden" boolean,
  	"hidden_reason" varchar,
  	"internal_note" varchar,
  	"reporting_line" varchar,
  	"source_name" varchar,
  	"source_external_id" varchar,
  	"source_url" varchar,
  	"source_licence" varchar,
  	"kind" "enum_listings_kind" DEFAULT 'activity',
  	"rung" "enum_listings_rung",
  	"stage" "enum_listings_stage" DEFAULT 'established',
  	"trial_until" timestamp(3) with time zone,
  	"ages_from" numeric,
  	"ages_until" numeric,
  	"whereabouts" "enum_listings_whereabouts" DEFAULT 'venue',
  	"venue_id" uuid,
  	"room" varchar,
  	"online_url" varchar,
  	"secret_address" varchar,
  	"facilities_step_free" "enum_listings_facilities_step_free" DEFAULT 'unknown',
  	"facilities_wheelchair" "enum_listings_facilities_wheelchair" DEFAULT 'unknown',
  	"facilities_accessible_toilet" "enum_listings_facilities_accessible_toilet" DEFAULT 'unknown',
  	"facilities_hearing_loop" "enum_listings_facilities_hearing_loop" DEFAULT 'unknown',
  	"facilities_lift" "enum_listings_facilities_lift" DEFAULT 'unknown',
  	"facilities_guide_dog" "enum_listings_facilities_guide_dog" DEFAULT 'unknown',
  	"facilities_quiet_space" "enum_listings_facilities_quiet_space" DEFAULT 'unknown',
  	"facilities_parking" "enum_listings_facilities_parking" DEFAULT 'unknown',
  	"facilities_changing_table" "enum_listings_facilities_changing_table" DEFAULT 'unknown',
  	"accessibility_note" varchar,
  	"schedule_closed_on_holidays" boolean,
  	"schedule_closed_in_school_hols" boolean,
  	"schedule_by_appointment" boolean,
  	"schedule_valid_from" timestamp(3) with time zone,
  	"schedule_valid_until" timestamp(3) with time zone,
  	"schedule_note" varchar,
  	"access" "enum_listings_access" DEFAULT 'walk-in',
  	"referral_by" varchar,
  	"go_together_possible" boolean,
  	"go_together_how" varchar,
  	"cost_case" "enum_listings_cost_case" DEFAULT 'unknown',
  	"cost_euros" numeric,
  	"cost_per" "enum_listings_cost_per",
  	"cost_note" varchar,
  	"contact_phone" varchar,
  	"contact_email" varchar,
  	"contact_website" varchar,
  	"contact_whatsapp" varchar,
  	"contact_person" varchar,
  	"contact_person_agreed" boolean,
  	"standing" "enum_listings_standing" DEFAULT 'open',
  	"paused_until" timestamp(3) with time zone,
  	"notice_until" timestamp(3) with time zone,
  	"rhythm" "enum_listings_rhythm" DEFAULT 'half-yearly',
  	"confirmed_what_at" timestamp(3) with time zone,
  	"confirmed_what_by_id" uuid,
  	"confirmed_who_at" timestamp(3) with time zone,
  	"confirmed_who_by_id" uuid,
  	"confirmed_where_at" timestamp(3) with time zone,
  	"confirmed_where_by_id" uuid,
  	"confirmed_when_at" timestamp(3) with time zone,
  	"confirmed_when_by_id" uuid,
  	"confirmed_joining_at" timestamp(3) with time zone,
  	"confirmed_joining_by_id" uuid,
  	"confirmed_contact_at" timestamp(3) with time zone,
  	"confirmed_contact_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_listings_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "listings_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"description" varchar,
  	"how_to_join" varchar,
  	"first_visit" varchar,
  	"notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "listings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" uuid,
  	"life_domains_id" uuid,
  	"media_id" uuid,
  	"audiences_id" uuid,
  	"areas_id" uuid
  );
  
  CREATE TABLE "_listings_v_version_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__listings_v_version_purposes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_listings_v_version_take_part" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__listings_v_version_take_part",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_listings_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__listings_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_listings_v_version_schedule_rules_nth" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__listings_v_version_schedule_rules_nth",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_listings_v_version_schedule_rules_days" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__listings_v_version_schedule_rules_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_listings_v_version_schedule_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"every" "enum__listings_v_version_schedule_rules_every" DEFAULT 'week',
  	"interval" numeric DEFAULT 1,
  	"start" varchar,
  	"end" varchar,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_listings_v_version_schedule_dates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"on" timestamp(3) with time zone,
  	"start" varchar,
  	"end" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_listings_v_version_schedule_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"on" timestamp(3) with time zone,
  	"what" "enum__listings_v_version_schedule_exceptions_what" DEFAULT 'cancelled',
  	"to" timestamp(3) with time zone,
  	"start" varchar,
  	"end" varchar,
  	"reason" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_listings_v_version_cost_passes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__listings_v_version_cost_passes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_listings_v_version_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"organisation_id" uuid,
  	"role" "enum__listings_v_version_organisations_role" DEFAULT 'organiser',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_listings_v_version_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum__listings_v_version_relations_kind",
  	"listing_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_listings_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_hidden" boolean,
  	"version_hidden_reason" varchar,
  	"version_internal_note" varchar,
  	"version_reporting_line" varchar,
  	"version_source_name" varchar,
  	"version_source_external_id" varchar,
  	"version_source_url" varchar,
  	"version_source_licence" varchar,
  	"version_kind" "enum__listings_v_version_kind" DEFAULT 'activity',
  	"version_rung" "enum__listings_v_version_rung",
  	"version_stage" "enum__listings_v_version_stage" DEFAULT 'established',
  	"version_trial_until" timestamp(3) with time zone,
  	"version_ages_from" numeric,
  	"version_ages_until" numeric,
  	"version_whereabouts" "enum__listings_v_version_whereabouts" DEFAULT 'venue',
  	"version_venue_id" uuid,
  	"version_room" varchar,
  	"version_online_url" varchar,
  	"version_secret_address" varchar,
  	"version_facilities_step_free" "enum__listings_v_version_facilities_step_free" DEFAULT 'unknown',
  	"version_facilities_wheelchair" "enum__listings_v_version_facilities_wheelchair" DEFAULT 'unknown',
  	"version_facilities_accessible_toilet" "enum__listings_v_version_facilities_accessible_toilet" DEFAULT 'unknown',
  	"version_facilities_hearing_loop" "enum__listings_v_version_facilities_hearing_loop" DEFAULT 'unknown',
  	"version_facilities_lift" "enum__listings_v_version_facilities_lift" DEFAULT 'unknown',
  	"version_facilities_guide_dog" "enum__listings_v_version_facilities_guide_dog" DEFAULT 'unknown',
  	"version_facilities_quiet_space" "enum__listings_v_version_facilities_quiet_space" DEFAULT 'unknown',
  	"version_facilities_parking" "enum__listings_v_version_facilities_parking" DEFAULT 'unknown',
  	"version_facilities_changing_table" "enum__listings_v_version_facilities_changing_table" DEFAULT 'unknown',
  	"version_accessibility_note" varchar,
  	"version_schedule_closed_on_holidays" boolean,
  	"version_schedule_closed_in_school_hols" boolean,
  	"version_schedule_by_appointment" boolean,
  	"version_schedule_valid_from" timestamp(3) with time zone,
  	"version_schedule_valid_until" timestamp(3) with time zone,
  	"version_schedule_note" varchar,
  	"version_access" "enum__listings_v_version_access" DEFAULT 'walk-in',
  	"version_referral_by" varchar,
  	"version_go_together_possible" boolean,
  	"version_go_together_how" varchar,
  	"version_cost_case" "enum__listings_v_version_cost_case" DEFAULT 'unknown',
  	"version_cost_euros" numeric,
  	"version_cost_per" "enum__listings_v_version_cost_per",
  	"version_cost_note" varchar,
  	"version_contact_phone" varchar,
  	"version_contact_email" varchar,
  	"version_contact_website" varchar,
  	"version_contact_whatsapp" varchar,
  	"version_contact_person" varchar,
  	"version_contact_person_agreed" boolean,
  	"version_standing" "enum__listings_v_version_standing" DEFAULT 'open',
  	"version_paused_until" timestamp(3) with time zone,
  	"version_notice_until" timestamp(3) with time zone,
  	"version_rhythm" "enum__listings_v_version_rhythm" DEFAULT 'half-yearly',
  	"version_confirmed_what_at" timestamp(3) with time zone,
  	"version_confirmed_what_by_id" uuid,
  	"version_confirmed_who_at" timestamp(3) with time zone,
  	"version_confirmed_who_by_id" uuid,
  	"version_confirmed_where_at" timestamp(3) with time zone,
  	"version_confirmed_where_by_id" uuid,
  	"version_confirmed_when_at" timestamp(3) with time zone,
  	"version_confirmed_when_by_id" uuid,
  	"version_confirmed_joining_at" timestamp(3) with time zone,
  	"version_confirmed_joining_by_id" uuid,
  	"version_confirmed_contact_at" timestamp(3) with time zone,
  	"version_confirmed_contact_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__listings_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__listings_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_listings_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_description" varchar,
  	"version_how_to_join" varchar,
  	"version_first_visit" varchar,
  	"version_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_listings_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" uuid,
  	"life_domains_id" uuid,
  	"media_id" uuid,
  	"audiences_id" uuid,
  	"areas_id" uuid
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar,
  	"name" varchar NOT NULL,
  	"kind" "enum_organisations_kind" DEFAULT 'association' NOT NULL,
  	"phone" varchar,
  	"email" varchar,
  	"website" varchar,
  	"picture_id" uuid,
  	"contact_person_name" varchar,
  	"contact_person_email" varchar,
  	"contact_person_phone" varchar,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "organisations_locales" (
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_name" varchar NOT NULL,
  	"version_kind" "enum__organisations_v_version_kind" DEFAULT 'association' NOT NULL,
  	"version_phone" varchar,
  	"version_email" varchar,
  	"version_website" varchar,
  	"version_picture_id" uuid,
  	"version_contact_person_name" varchar,
  	"version_contact_person_email" varchar,
  	"version_contact_person_phone" varchar,
  	"version_internal_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_organisations_v_locales" (
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "venues" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"street" varchar,
  	"postcode" varchar,
  	"town" varchar,
  	"geo_lat" numeric,
  	"geo_lng" numeric,
  	"neighbourhood_id" uuid,
  	"bag_id" varchar,
  	"arriving" varchar,
  	"facilities_step_free" "enum_venues_facilities_step_free" DEFAULT 'unknown',
  	"facilities_wheelchair" "enum_venues_facilities_wheelchair" DEFAULT 'unknown',
  	"facilities_accessible_toilet" "enum_venues_facilities_accessible_toilet" DEFAULT 'unknown',
  	"facilities_hearing_loop" "enum_venues_facilities_hearing_loop" DEFAULT 'unknown',
  	"facilities_lift" "enum_venues_facilities_lift" DEFAULT 'unknown',
  	"facilities_guide_dog" "enum_venues_facilities_guide_dog" DEFAULT 'unknown',
  	"facilities_quiet_space" "enum_venues_facilities_quiet_space" DEFAULT 'unknown',
  	"facilities_parking" "enum_venues_facilities_parking" DEFAULT 'unknown',
  	"facilities_changing_table" "enum_venues_facilities_changing_table" DEFAULT 'unknown',
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_venues_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar NOT NULL,
  	"version_street" varchar,
  	"version_postcode" varchar,
  	"version_town" varchar,
  	"version_geo_lat" numeric,
  	"version_geo_lng" numeric,
  	"version_neighbourhood_id" uuid,
  	"version_bag_id" varchar,
  	"version_arriving" varchar,
  	"version_facilities_step_free" "enum__venues_v_version_facilities_step_free" DEFAULT 'unknown',
  	"version_facilities_wheelchair" "enum__venues_v_version_facilities_wheelchair" DEFAULT 'unknown',
  	"version_facilities_accessible_toilet" "enum__venues_v_version_facilities_accessible_toilet" DEFAULT 'unknown',
  	"version_facilities_hearing_loop" "enum__venues_v_version_facilities_hearing_loop" DEFAULT 'unknown',
  	"version_facilities_lift" "enum__venues_v_version_facilities_lift" DEFAULT 'unknown',
  	"version_facilities_guide_dog" "enum__venues_v_version_facilities_guide_dog" DEFAULT 'unknown',
  	"version_facilities_quiet_space" "enum__venues_v_version_facilities_quiet_space" DEFAULT 'unknown',
  	"version_facilities_parking" "enum__venues_v_version_facilities_parking" DEFAULT 'unknown',
  	"version_facilities_changing_table" "enum__venues_v_version_facilities_changing_table" DEFAULT 'unknown',
  	"version_organisation_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"credit" varchar,
  	"organisation_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_medium_url" varchar,
  	"sizes_medium_width" numeric,
  	"sizes_medium_height" numeric,
  	"sizes_medium_mime_type" varchar,
  	"sizes_medium_filesize" numeric,
  	"sizes_medium_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "themes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar,
  	"parent_id" uuid,
  	"icon" varchar,
  	"order" numeric DEFAULT 100,
  	"reporting_line" varchar,
  	"upl" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "themes_locales" (
  	"label" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "themes_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_themes_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_parent_id" uuid,
  	"version_icon" varchar,
  	"version_order" numeric DEFAULT 100,
  	"version_reporting_line" varchar,
  	"version_upl" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_themes_v_locales" (
  	"version_label" varchar NOT NULL,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_themes_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "audiences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar,
  	"order" numeric DEFAULT 100,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audiences_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "audiences_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "life_domains" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar,
  	"order" numeric DEFAULT 100,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "life_domains_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "life_domains_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "areas" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"code" varchar NOT NULL,
  	"level" "enum_areas_level" NOT NULL,
  	"parent_id" uuid,
  	"centre_lat" numeric,
  	"centre_lng" numeric,
  	"population" numeric,
  	"border" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "areas_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "users_memberships" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"role" "enum_users_memberships_role" DEFAULT 'member' NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'partner' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"areas_id" uuid
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"listings_id" uuid,
  	"organisations_id" uuid,
  	"venues_id" uuid,
  	"themes_id" uuid,
  	"pages_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "municipality_emergency" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"phone" varchar NOT NULL
  );
  
  CREATE TABLE "municipality_emergency_locales" (
  	"about" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "municipality_school_holidays" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "municipality" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar DEFAULT 'Onze gemeente' NOT NULL,
  	"area_id" uuid,
  	"centre_lat" numeric,
  	"centre_lng" numeric,
  	"helpline_name" varchar,
  	"helpline_phone" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "municipality_locales" (
  	"helpline_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "municipality_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_municipality_v_version_emergency" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"phone" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_municipality_v_version_emergency_locales" (
  	"about" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_municipality_v_version_school_holidays" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_municipality_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_name" varchar DEFAULT 'Onze gemeente' NOT NULL,
  	"version_area_id" uuid,
  	"version_centre_lat" numeric,
  	"version_centre_lng" numeric,
  	"version_helpline_name" varchar,
  	"version_helpline_phone" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_municipality_v_locales" (
  	"version_helpline_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_municipality_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "listings_purposes" ADD CONSTRAINT "listings_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_take_part" ADD CONSTRAINT "listings_take_part_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_languages" ADD CONSTRAINT "listings_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_schedule_rules_nth" ADD CONSTRAINT "listings_schedule_rules_nth_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."listings_schedule_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_schedule_rules_days" ADD CONSTRAINT "listings_schedule_rules_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."listings_schedule_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_schedule_rules" ADD CONSTRAINT "listings_schedule_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_schedule_dates" ADD CONSTRAINT "listings_schedule_dates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_schedule_exceptions" ADD CONSTRAINT "listings_schedule_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_cost_passes" ADD CONSTRAINT "listings_cost_passes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_organisations" ADD CONSTRAINT "listings_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "listings_organisations" ADD CONSTRAINT "listings_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_relations" ADD CONSTRAINT "listings_relations_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "listings_relations" ADD CONSTRAINT "listings_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings" ADD CONSTRAINT "listings_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "listings" ADD CONSTRAINT "listings_confirmed_what_by_id_users_id_fk" FOREIGN KEY ("confirmed_what_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "listings" ADD CONSTRAINT "listings_confirmed_who_by_id_users_id_fk" FOREIGN KEY ("confirmed_who_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "listings" ADD CONSTRAINT "listings_confirmed_where_by_id_users_id_fk" FOREIGN KEY ("confirmed_where_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "listings" ADD CONSTRAINT "listings_confirmed_when_by_id_users_id_fk" FOREIGN KEY ("confirmed_when_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "listings" ADD CONSTRAINT "listings_confirmed_joining_by_id_users_id_fk" FOREIGN KEY ("confirmed_joining_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "listings" ADD CONSTRAINT "listings_confirmed_contact_by_id_users_id_fk" FOREIGN KEY ("confirmed_contact_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "listings_locales" ADD CONSTRAINT "listings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_rels" ADD CONSTRAINT "listings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_rels" ADD CONSTRAINT "listings_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_rels" ADD CONSTRAINT "listings_rels_life_domains_fk" FOREIGN KEY ("life_domains_id") REFERENCES "public"."life_domains"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_rels" ADD CONSTRAINT "listings_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_rels" ADD CONSTRAINT "listings_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_rels" ADD CONSTRAINT "listings_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_version_purposes" ADD CONSTRAINT "_listings_v_version_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_listings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_version_take_part" ADD CONSTRAINT "_listings_v_version_take_part_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_listings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_version_languages" ADD CONSTRAINT "_listings_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_listings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_version_schedule_rules_nth" ADD CONSTRAINT "_listings_v_version_schedule_rules_nth_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_listings_v_version_schedule_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_version_schedule_rules_days" ADD CONSTRAINT "_listings_v_version_schedule_rules_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_listings_v_version_schedule_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_version_schedule_rules" ADD CONSTRAINT "_listings_v_version_schedule_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_listings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_version_schedule_dates" ADD CONSTRAINT "_listings_v_version_schedule_dates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_listings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_version_schedule_exceptions" ADD CONSTRAINT "_listings_v_version_schedule_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_listings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_version_cost_passes" ADD CONSTRAINT "_listings_v_version_cost_passes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_listings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_version_organisations" ADD CONSTRAINT "_listings_v_version_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_listings_v_version_organisations" ADD CONSTRAINT "_listings_v_version_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_listings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_version_relations" ADD CONSTRAINT "_listings_v_version_relations_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_listings_v_version_relations" ADD CONSTRAINT "_listings_v_version_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_listings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v" ADD CONSTRAINT "_listings_v_parent_id_listings_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."listings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_listings_v" ADD CONSTRAINT "_listings_v_version_venue_id_venues_id_fk" FOREIGN KEY ("version_venue_id") REFERENCES "public"."venues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_listings_v" ADD CONSTRAINT "_listings_v_version_confirmed_what_by_id_users_id_fk" FOREIGN KEY ("version_confirmed_what_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_listings_v" ADD CONSTRAINT "_listings_v_version_confirmed_who_by_id_users_id_fk" FOREIGN KEY ("version_confirmed_who_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_listings_v" ADD CONSTRAINT "_listings_v_version_confirmed_where_by_id_users_id_fk" FOREIGN KEY ("version_confirmed_where_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_listings_v" ADD CONSTRAINT "_listings_v_version_confirmed_when_by_id_users_id_fk" FOREIGN KEY ("version_confirmed_when_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_listings_v" ADD CONSTRAINT "_listings_v_version_confirmed_joining_by_id_users_id_fk" FOREIGN KEY ("version_confirmed_joining_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_listings_v" ADD CONSTRAINT "_listings_v_version_confirmed_contact_by_id_users_id_fk" FOREIGN KEY ("version_confirmed_contact_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_listings_v_locales" ADD CONSTRAINT "_listings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_listings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_rels" ADD CONSTRAINT "_listings_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_listings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_rels" ADD CONSTRAINT "_listings_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_rels" ADD CONSTRAINT "_listings_v_rels_life_domains_fk" FOREIGN KEY ("life_domains_id") REFERENCES "public"."life_domains"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_rels" ADD CONSTRAINT "_listings_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_rels" ADD CONSTRAINT "_listings_v_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_listings_v_rels" ADD CONSTRAINT "_listings_v_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_locales" ADD CONSTRAINT "organisations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_locales" ADD CONSTRAINT "_organisations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "venues" ADD CONSTRAINT "venues_neighbourhood_id_areas_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "venues" ADD CONSTRAINT "venues_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_venues_v" ADD CONSTRAINT "_venues_v_parent_id_venues_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."venues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_venues_v" ADD CONSTRAINT "_venues_v_version_neighbourhood_id_areas_id_fk" FOREIGN KEY ("version_neighbourhood_id") REFERENCES "public"."areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_venues_v" ADD CONSTRAINT "_venues_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_parent_id_themes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes_locales" ADD CONSTRAINT "themes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_texts" ADD CONSTRAINT "themes_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_parent_id_themes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_parent_id_themes_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v_locales" ADD CONSTRAINT "_themes_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_texts" ADD CONSTRAINT "_themes_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audiences_locales" ADD CONSTRAINT "audiences_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audiences_texts" ADD CONSTRAINT "audiences_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_domains_locales" ADD CONSTRAINT "life_domains_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."life_domains"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_domains_texts" ADD CONSTRAINT "life_domains_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."life_domains"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "areas" ADD CONSTRAINT "areas_parent_id_areas_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "areas_texts" ADD CONSTRAINT "areas_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_memberships" ADD CONSTRAINT "users_memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_memberships" ADD CONSTRAINT "users_memberships_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_listings_fk" FOREIGN KEY ("listings_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_venues_fk" FOREIGN KEY ("venues_id") REFERENCES "public"."venues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "municipality_emergency" ADD CONSTRAINT "municipality_emergency_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."municipality"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "municipality_emergency_locales" ADD CONSTRAINT "municipality_emergency_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."municipality_emergency"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "municipality_school_holidays" ADD CONSTRAINT "municipality_school_holidays_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."municipality"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "municipality" ADD CONSTRAINT "municipality_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "municipality_locales" ADD CONSTRAINT "municipality_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."municipality"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "municipality_texts" ADD CONSTRAINT "municipality_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."municipality"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_municipality_v_version_emergency" ADD CONSTRAINT "_municipality_v_version_emergency_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_municipality_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_municipality_v_version_emergency_locales" ADD CONSTRAINT "_municipality_v_version_emergency_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_municipality_v_version_emergency"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_municipality_v_version_school_holidays" ADD CONSTRAINT "_municipality_v_version_school_holidays_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_municipality_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_municipality_v" ADD CONSTRAINT "_municipality_v_version_area_id_areas_id_fk" FOREIGN KEY ("version_area_id") REFERENCES "public"."areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipality_v_locales" ADD CONSTRAINT "_municipality_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_municipality_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_municipality_v_texts" ADD CONSTRAINT "_municipality_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_municipality_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "listings_purposes_order_idx" ON "listings_purposes" USING btree ("order");
  CREATE INDEX "listings_purposes_parent_idx" ON "listings_purposes" USING btree ("parent_id");
  CREATE INDEX "listings_take_part_order_idx" ON "listings_take_part" USING btree ("order");
  CREATE INDEX "listings_take_part_parent_idx" ON "listings_take_part" USING btree ("parent_id");
  CREATE INDEX "listings_languages_order_idx" ON "listings_languages" USING btree ("order");
  CREATE INDEX "listings_languages_parent_idx" ON "listings_languages" USING btree ("parent_id");
  CREATE INDEX "listings_schedule_rules_nth_order_idx" ON "listings_schedule_rules_nth" USING btree ("order");
  CREATE INDEX "listings_schedule_rules_nth_parent_idx" ON "listings_schedule_rules_nth" USING btree ("parent_id");
  CREATE INDEX "listings_schedule_rules_days_order_idx" ON "listings_schedule_rules_days" USING btree ("order");
  CREATE INDEX "listings_schedule_rules_days_parent_idx" ON "listings_schedule_rules_days" USING btree ("parent_id");
  CREATE INDEX "listings_schedule_rules_order_idx" ON "listings_schedule_rules" USING btree ("_order");
  CREATE INDEX "listings_schedule_rules_parent_id_idx" ON "listings_schedule_rules" USING btree ("_parent_id");
  CREATE INDEX "listings_schedule_dates_order_idx" ON "listings_schedule_dates" USING btree ("_order");
  CREATE INDEX "listings_schedule_dates_parent_id_idx" ON "listings_schedule_dates" USING btree ("_parent_id");
  CREATE INDEX "listings_schedule_exceptions_order_idx" ON "listings_schedule_exceptions" USING btree ("_order");
  CREATE INDEX "listings_schedule_exceptions_parent_id_idx" ON "listings_schedule_exceptions" USING btree ("_parent_id");
  CREATE INDEX "listings_cost_passes_order_idx" ON "listings_cost_passes" USING btree ("order");
  CREATE INDEX "listings_cost_passes_parent_idx" ON "listings_cost_passes" USING btree ("parent_id");
  CREATE INDEX "listings_organisations_order_idx" ON "listings_organisations" USING btree ("_order");
  CREATE INDEX "listings_organisations_parent_id_idx" ON "listings_organisations" USING btree ("_parent_id");
  CREATE INDEX "listings_organisations_organisation_idx" ON "listings_organisations" USING btree ("organisation_id");
  CREATE INDEX "listings_relations_order_idx" ON "listings_relations" USING btree ("_order");
  CREATE INDEX "listings_relations_parent_id_idx" ON "listings_relations" USING btree ("_parent_id");
  CREATE INDEX "listings_relations_listing_idx" ON "listings_relations" USING btree ("listing_id");
  CREATE UNIQUE INDEX "listings_slug_idx" ON "listings" USING btree ("slug");
  CREATE INDEX "listings_source_source_external_id_idx" ON "listings" USING btree ("source_external_id");
  CREATE INDEX "listings_kind_idx" ON "listings" USING btree ("kind");
  CREATE INDEX "listings_venue_idx" ON "listings" USING btree ("venue_id");
  CREATE INDEX "listings_access_idx" ON "listings" USING btree ("access");
  CREATE INDEX "listings_confirmed_what_confirmed_what_by_idx" ON "listings" USING btree ("confirmed_what_by_id");
  CREATE INDEX "listings_confirmed_who_confirmed_who_by_idx" ON "listings" USING btree ("confirmed_who_by_id");
  CREATE INDEX "listings_confirmed_where_confirmed_where_by_idx" ON "listings" USING btree ("confirmed_where_by_id");
  CREATE INDEX "listings_confirmed_when_confirmed_when_by_idx" ON "listings" USING btree ("confirmed_when_by_id");
  CREATE INDEX "listings_confirmed_joining_confirmed_joining_by_idx" ON "listings" USING btree ("confirmed_joining_by_id");
  CREATE INDEX "listings_confirmed_contact_confirmed_contact_by_idx" ON "listings" USING btree ("confirmed_contact_by_id");
  CREATE INDEX "listings_updated_at_idx" ON "listings" USING btree ("updated_at");
  CREATE INDEX "listings_created_at_idx" ON "listings" USING btree ("created_at");
  CREATE INDEX "listings_deleted_at_idx" ON "listings" USING btree ("deleted_at");
  CREATE INDEX "listings__status_idx" ON "listings" USING btree ("_status");
  CREATE UNIQUE INDEX "listings_locales_locale_parent_id_unique" ON "listings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "listings_rels_order_idx" ON "listings_rels" USING btree ("order");
  CREATE INDEX "listings_rels_parent_idx" ON "listings_rels" USING btree ("parent_id");
  CREATE INDEX "listings_rels_path_idx" ON "listings_rels" USING btree ("path");
  CREATE INDEX "listings_rels_themes_id_idx" ON "listings_rels" USING btree ("themes_id");
  CREATE INDEX "listings_rels_life_domains_id_idx" ON "listings_rels" USING btree ("life_domains_id");
  CREATE INDEX "listings_rels_media_id_idx" ON "listings_rels" USING btree ("media_id");
  CREATE INDEX "listings_rels_audiences_id_idx" ON "listings_rels" USING btree ("audiences_id");
  CREATE INDEX "listings_rels_areas_id_idx" ON "listings_rels" USING btree ("areas_id");
  CREATE INDEX "_listings_v_version_purposes_order_idx" ON "_listings_v_version_purposes" USING btree ("order");
  CREATE INDEX "_listings_v_version_purposes_parent_idx" ON "_listings_v_version_purposes" USING btree ("parent_id");
  CREATE INDEX "_listings_v_version_take_part_order_idx" ON "_listings_v_version_take_part" USING btree ("order");
  CREATE INDEX "_listings_v_version_take_part_parent_idx" ON "_listings_v_version_take_part" USING btree ("parent_id");
  CREATE INDEX "_listings_v_version_languages_order_idx" ON "_listings_v_version_languages" USING btree ("order");
  CREATE INDEX "_listings_v_version_languages_parent_idx" ON "_listings_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_listings_v_version_schedule_rules_nth_order_idx" ON "_listings_v_version_schedule_rules_nth" USING btree ("order");
  CREATE INDEX "_listings_v_version_schedule_rules_nth_parent_idx" ON "_listings_v_version_schedule_rules_nth" USING btree ("parent_id");
  CREATE INDEX "_listings_v_version_schedule_rules_days_order_idx" ON "_listings_v_version_schedule_rules_days" USING btree ("order");
  CREATE INDEX "_listings_v_version_schedule_rules_days_parent_idx" ON "_listings_v_version_schedule_rules_days" USING btree ("parent_id");
  CREATE INDEX "_listings_v_version_schedule_rules_order_idx" ON "_listings_v_version_schedule_rules" USING btree ("_order");
  CREATE INDEX "_listings_v_version_schedule_rules_parent_id_idx" ON "_listings_v_version_schedule_rules" USING btree ("_parent_id");
  CREATE INDEX "_listings_v_version_schedule_dates_order_idx" ON "_listings_v_version_schedule_dates" USING btree ("_order");
  CREATE INDEX "_listings_v_version_schedule_dates_parent_id_idx" ON "_listings_v_version_schedule_dates" USING btree ("_parent_id");
  CREATE INDEX "_listings_v_version_schedule_exceptions_order_idx" ON "_listings_v_version_schedule_exceptions" USING btree ("_order");
  CREATE INDEX "_listings_v_version_schedule_exceptions_parent_id_idx" ON "_listings_v_version_schedule_exceptions" USING btree ("_parent_id");
  CREATE INDEX "_listings_v_version_cost_passes_order_idx" ON "_listings_v_version_cost_passes" USING btree ("order");
  CREATE INDEX "_listings_v_version_cost_passes_parent_idx" ON "_listings_v_version_cost_passes" USING btree ("parent_id");
  CREATE INDEX "_listings_v_version_organisations_order_idx" ON "_listings_v_version_organisations" USING btree ("_order");
  CREATE INDEX "_listings_v_version_organisations_parent_id_idx" ON "_listings_v_version_organisations" USING btree ("_parent_id");
  CREATE INDEX "_listings_v_version_organisations_organisation_idx" ON "_listings_v_version_organisations" USING btree ("organisation_id");
  CREATE INDEX "_listings_v_version_relations_order_idx" ON "_listings_v_version_relations" USING btree ("_order");
  CREATE INDEX "_listings_v_version_relations_parent_id_idx" ON "_listings_v_version_relations" USING btree ("_parent_id");
  CREATE INDEX "_listings_v_version_relations_listing_idx" ON "_listings_v_version_relations" USING btree ("listing_id");
  CREATE INDEX "_listings_v_parent_idx" ON "_listings_v" USING btree ("parent_id");
  CREATE INDEX "_listings_v_version_version_slug_idx" ON "_listings_v" USING btree ("version_slug");
  CREATE INDEX "_listings_v_version_source_version_source_external_id_idx" ON "_listings_v" USING btree ("version_source_external_id");
  CREATE INDEX "_listings_v_version_version_kind_idx" ON "_listings_v" USING btree ("version_kind");
  CREATE INDEX "_listings_v_version_version_venue_idx" ON "_listings_v" USING btree ("version_venue_id");
  CREATE INDEX "_listings_v_version_version_access_idx" ON "_listings_v" USING btree ("version_access");
  CREATE INDEX "_listings_v_version_confirmed_what_version_confirmed_wha_idx" ON "_listings_v" USING btree ("version_confirmed_what_by_id");
  CREATE INDEX "_listings_v_version_confirmed_who_version_confirmed_who__idx" ON "_listings_v" USING btree ("version_confirmed_who_by_id");
  CREATE INDEX "_listings_v_version_confirmed_where_version_confirmed_wh_idx" ON "_listings_v" USING btree ("version_confirmed_where_by_id");
  CREATE INDEX "_listings_v_version_confirmed_when_version_confirmed_whe_idx" ON "_listings_v" USING btree ("version_confirmed_when_by_id");
  CREATE INDEX "_listings_v_version_confirmed_joining_version_confirmed__idx" ON "_listings_v" USING btree ("version_confirmed_joining_by_id");
  CREATE INDEX "_listings_v_version_confirmed_contact_version_confirmed__idx" ON "_listings_v" USING btree ("version_confirmed_contact_by_id");
  CREATE INDEX "_listings_v_version_version_updated_at_idx" ON "_listings_v" USING btree ("version_updated_at");
  CREATE INDEX "_listings_v_version_version_created_at_idx" ON "_listings_v" USING btree ("version_created_at");
  CREATE INDEX "_listings_v_version_version_deleted_at_idx" ON "_listings_v" USING btree ("version_deleted_at");
  CREATE INDEX "_listings_v_version_version__status_idx" ON "_listings_v" USING btree ("version__status");
  CREATE INDEX "_listings_v_created_at_idx" ON "_listings_v" USING btree ("created_at");
  CREATE INDEX "_listings_v_updated_at_idx" ON "_listings_v" USING btree ("updated_at");
  CREATE INDEX "_listings_v_snapshot_idx" ON "_listings_v" USING btree ("snapshot");
  CREATE INDEX "_listings_v_published_locale_idx" ON "_listings_v" USING btree ("published_locale");
  CREATE INDEX "_listings_v_latest_idx" ON "_listings_v" USING btree ("latest");
  CREATE INDEX "_listings_v_autosave_idx" ON "_listings_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_listings_v_locales_locale_parent_id_unique" ON "_listings_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_listings_v_rels_order_idx" ON "_listings_v_rels" USING btree ("order");
  CREATE INDEX "_listings_v_rels_parent_idx" ON "_listings_v_rels" USING btree ("parent_id");
  CREATE INDEX "_listings_v_rels_path_idx" ON "_listings_v_rels" USING btree ("path");
  CREATE INDEX "_listings_v_rels_themes_id_idx" ON "_listings_v_rels" USING btree ("themes_id");
  CREATE INDEX "_listings_v_rels_life_domains_id_idx" ON "_listings_v_rels" USING btree ("life_domains_id");
  CREATE INDEX "_listings_v_rels_media_id_idx" ON "_listings_v_rels" USING btree ("media_id");
  CREATE INDEX "_listings_v_rels_audiences_id_idx" ON "_listings_v_rels" USING btree ("audiences_id");
  CREATE INDEX "_listings_v_rels_areas_id_idx" ON "_listings_v_rels" USING btree ("areas_id");
  CREATE UNIQUE INDEX "organisations_slug_idx" ON "organisations" USING btree ("slug");
  CREATE INDEX "organisations_picture_idx" ON "organisations" USING btree ("picture_id");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations_deleted_at_idx" ON "organisations" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "organisations_locales_locale_parent_id_unique" ON "organisations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_slug_idx" ON "_organisations_v" USING btree ("version_slug");
  CREATE INDEX "_organisations_v_version_version_picture_idx" ON "_organisations_v" USING btree ("version_picture_id");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version_deleted_at_idx" ON "_organisations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_organisations_v_locales_locale_parent_id_unique" ON "_organisations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "venues_neighbourhood_idx" ON "venues" USING btree ("neighbourhood_id");
  CREATE INDEX "venues_organisation_idx" ON "venues" USING btree ("organisation_id");
  CREATE INDEX "venues_updated_at_idx" ON "venues" USING btree ("updated_at");
  CREATE INDEX "venues_created_at_idx" ON "venues" USING btree ("created_at");
  CREATE INDEX "venues_deleted_at_idx" ON "venues" USING btree ("deleted_at");
  CREATE INDEX "_venues_v_parent_idx" ON "_venues_v" USING btree ("parent_id");
  CREATE INDEX "_venues_v_version_version_neighbourhood_idx" ON "_venues_v" USING btree ("version_neighbourhood_id");
  CREATE INDEX "_venues_v_version_version_organisation_idx" ON "_venues_v" USING btree ("version_organisation_id");
  CREATE INDEX "_venues_v_version_version_updated_at_idx" ON "_venues_v" USING btree ("version_updated_at");
  CREATE INDEX "_venues_v_version_version_created_at_idx" ON "_venues_v" USING btree ("version_created_at");
  CREATE INDEX "_venues_v_version_version_deleted_at_idx" ON "_venues_v" USING btree ("version_deleted_at");
  CREATE INDEX "_venues_v_created_at_idx" ON "_venues_v" USING btree ("created_at");
  CREATE INDEX "_venues_v_updated_at_idx" ON "_venues_v" USING btree ("updated_at");
  CREATE INDEX "media_organisation_idx" ON "media" USING btree ("organisation_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "themes_slug_idx" ON "themes" USING btree ("slug");
  CREATE INDEX "themes_parent_idx" ON "themes" USING btree ("parent_id");
  CREATE INDEX "themes_updated_at_idx" ON "themes" USING btree ("updated_at");
  CREATE INDEX "themes_created_at_idx" ON "themes" USING btree ("created_at");
  CREATE UNIQUE INDEX "themes_locales_locale_parent_id_unique" ON "themes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "themes_texts_order_parent" ON "themes_texts" USING btree ("order","parent_id");
  CREATE INDEX "_themes_v_parent_idx" ON "_themes_v" USING btree ("parent_id");
  CREATE INDEX "_themes_v_version_version_slug_idx" ON "_themes_v" USING btree ("version_slug");
  CREATE INDEX "_themes_v_version_version_parent_idx" ON "_themes_v" USING btree ("version_parent_id");
  CREATE INDEX "_themes_v_version_version_updated_at_idx" ON "_themes_v" USING btree ("version_updated_at");
  CREATE INDEX "_themes_v_version_version_created_at_idx" ON "_themes_v" USING btree ("version_created_at");
  CREATE INDEX "_themes_v_created_at_idx" ON "_themes_v" USING btree ("created_at");
  CREATE INDEX "_themes_v_updated_at_idx" ON "_themes_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_themes_v_locales_locale_parent_id_unique" ON "_themes_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_themes_v_texts_order_parent" ON "_themes_v_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "audiences_slug_idx" ON "audiences" USING btree ("slug");
  CREATE INDEX "audiences_updated_at_idx" ON "audiences" USING btree ("updated_at");
  CREATE INDEX "audiences_created_at_idx" ON "audiences" USING btree ("created_at");
  CREATE UNIQUE INDEX "audiences_locales_locale_parent_id_unique" ON "audiences_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "audiences_texts_order_parent" ON "audiences_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "life_domains_slug_idx" ON "life_domains" USING btree ("slug");
  CREATE INDEX "life_domains_updated_at_idx" ON "life_domains" USING btree ("updated_at");
  CREATE INDEX "life_domains_created_at_idx" ON "life_domains" USING btree ("created_at");
  CREATE UNIQUE INDEX "life_domains_locales_locale_parent_id_unique" ON "life_domains_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "life_domains_texts_order_parent" ON "life_domains_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "areas_code_idx" ON "areas" USING btree ("code");
  CREATE INDEX "areas_level_idx" ON "areas" USING btree ("level");
  CREATE INDEX "areas_parent_idx" ON "areas" USING btree ("parent_id");
  CREATE INDEX "areas_updated_at_idx" ON "areas" USING btree ("updated_at");
  CREATE INDEX "areas_created_at_idx" ON "areas" USING btree ("created_at");
  CREATE INDEX "areas_texts_order_parent" ON "areas_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_memberships_order_idx" ON "users_memberships" USING btree ("_order");
  CREATE INDEX "users_memberships_parent_id_idx" ON "users_memberships" USING btree ("_parent_id");
  CREATE INDEX "users_memberships_organisation_idx" ON "users_memberships" USING btree ("organisation_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_areas_id_idx" ON "users_rels" USING btree ("areas_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_listings_id_idx" ON "payload_locked_documents_rels" USING btree ("listings_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_venues_id_idx" ON "payload_locked_documents_rels" USING btree ("venues_id");
  CREATE INDEX "payload_locked_documents_rels_themes_id_idx" ON "payload_locked_documents_rels" USING btree ("themes_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "municipality_emergency_order_idx" ON "municipality_emergency" USING btree ("_order");
  CREATE INDEX "municipality_emergency_parent_id_idx" ON "municipality_emergency" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "municipality_emergency_locales_locale_parent_id_unique" ON "municipality_emergency_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "municipality_school_holidays_order_idx" ON "municipality_school_holidays" USING btree ("_order");
  CREATE INDEX "municipality_school_holidays_parent_id_idx" ON "municipality_school_holidays" USING btree ("_parent_id");
  CREATE INDEX "municipality_area_idx" ON "municipality" USING btree ("area_id");
  CREATE UNIQUE INDEX "municipality_locales_locale_parent_id_unique" ON "municipality_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "municipality_texts_order_parent" ON "municipality_texts" USING btree ("order","parent_id");
  CREATE INDEX "_municipality_v_version_emergency_order_idx" ON "_municipality_v_version_emergency" USING btree ("_order");
  CREATE INDEX "_municipality_v_version_emergency_parent_id_idx" ON "_municipality_v_version_emergency" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_municipality_v_version_emergency_locales_locale_parent_id_u" ON "_municipality_v_version_emergency_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_municipality_v_version_school_holidays_order_idx" ON "_municipality_v_version_school_holidays" USING btree ("_order");
  CREATE INDEX "_municipality_v_version_school_holidays_parent_id_idx" ON "_municipality_v_version_school_holidays" USING btree ("_parent_id");
  CREATE INDEX "_municipality_v_version_version_area_idx" ON "_municipality_v" USING btree ("version_area_id");
  CREATE INDEX "_municipality_v_created_at_idx" ON "_municipality_v" USING btree ("created_at");
  CREATE INDEX "_municipality_v_updated_at_idx" ON "_municipality_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_municipality_v_locales_locale_parent_id_unique" ON "_municipality_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_municipality_v_texts_order_parent" ON "_municipality_v_texts" USING btree ("order","parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "listings_purposes" CASCADE;
  DROP TABLE "listings_take_part" CASCADE;
  DROP TABLE "listings_languages" CASCADE;
  DROP TABLE "listings_schedule_rules_nth" CASCADE;
  DROP TABLE "listings_schedule_rules_days" CASCADE;
  DROP TABLE "listings_schedule_rules" CASCADE;
  DROP TABLE "listings_schedule_dates" CASCADE;
  DROP TABLE "listings_schedule_exceptions" CASCADE;
  DROP TABLE "listings_cost_passes" CASCADE;
  DROP TABLE "listings_organisations" CASCADE;
  DROP TABLE "listings_relations" CASCADE;
  DROP TABLE "listings" CASCADE;
  DROP TABLE "listings_locales" CASCADE;
  DROP TABLE "listings_rels" CASCADE;
  DROP TABLE "_listings_v_version_purposes" CASCADE;
  DROP TABLE "_listings_v_version_take_part" CASCADE;
  DROP TABLE "_listings_v_version_languages" CASCADE;
  DROP TABLE "_listings_v_version_schedule_rules_nth" CASCADE;
  DROP TABLE "_listings_v_version_schedule_rules_days" CASCADE;
  DROP TABLE "_listings_v_version_schedule_rules" CASCADE;
  DROP TABLE "_listings_v_version_schedule_dates" CASCADE;
  DROP TABLE "_listings_v_version_schedule_exceptions" CASCADE;
  DROP TABLE "_listings_v_version_cost_passes" CASCADE;
  DROP TABLE "_listings_v_version_organisations" CASCADE;
  DROP TABLE "_listings_v_version_relations" CASCADE;
  DROP TABLE "_listings_v" CASCADE;
  DROP TABLE "_listings_v_locales" CASCADE;
  DROP TABLE "_listings_v_rels" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_locales" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "_organisations_v_locales" CASCADE;
  DROP TABLE "venues" CASCADE;
  DROP TABLE "_venues_v" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "themes" CASCADE;
  DROP TABLE "themes_locales" CASCADE;
  DROP TABLE "themes_texts" CASCADE;
  DROP TABLE "_themes_v" CASCADE;
  DROP TABLE "_themes_v_locales" CASCADE;
  DROP TABLE "_themes_v_texts" CASCADE;
  DROP TABLE "audiences" CASCADE;
  DROP TABLE "audiences_locales" CASCADE;
  DROP TABLE "audiences_texts" CASCADE;
  DROP TABLE "life_domains" CASCADE;
  DROP TABLE "life_domains_locales" CASCADE;
  DROP TABLE "life_domains_texts" CASCADE;
  DROP TABLE "areas" CASCADE;
  DROP TABLE "areas_texts" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "users_memberships" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "municipality_emergency" CASCADE;
  DROP TABLE "municipality_emergency_locales" CASCADE;
  DROP TABLE "municipality_school_holidays" CASCADE;
  DROP TABLE "municipality" CASCADE;
  DROP TABLE "municipality_locales" CASCADE;
  DROP TABLE "municipality_texts" CASCADE;
  DROP TABLE "_municipality_v_version_emergency" CASCADE;
  DROP TABLE "_municipality_v_version_emergency_locales" CASCADE;
  DROP TABLE "_municipality_v_version_school_holidays" CASCADE;
  DROP TABLE "_municipality_v" CASCADE;
  DROP TABLE "_municipality_v_locales" CASCADE;
  DROP TABLE "_municipality_v_texts" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_listings_purposes";
  DROP TYPE "public"."enum_listings_take_part";
  DROP TYPE "public"."enum_listings_languages";
  DROP TYPE "public"."enum_listings_schedule_rules_nth";
  DROP TYPE "public"."enum_listings_schedule_rules_days";
  DROP TYPE "public"."enum_listings_schedule_rules_every";
  DROP TYPE "public"."enum_listings_schedule_exceptions_what";
  DROP TYPE "public"."enum_listings_cost_passes";
  DROP TYPE "public"."enum_listings_organisations_role";
  DROP TYPE "public"."enum_listings_relations_kind";
  DROP TYPE "public"."enum_listings_kind";
  DROP TYPE "public"."enum_listings_rung";
  DROP TYPE "public"."enum_listings_stage";
  DROP TYPE "public"."enum_listings_whereabouts";
  DROP TYPE "public"."enum_listings_facilities_step_free";
  DROP TYPE "public"."enum_listings_facilities_wheelchair";
  DROP TYPE "public"."enum_listings_facilities_accessible_toilet";
  DROP TYPE "public"."enum_listings_facilities_hearing_loop";
  DROP TYPE "public"."enum_listings_facilities_lift";
  DROP TYPE "public"."enum_listings_facilities_guide_dog";
  DROP TYPE "public"."enum_listings_facilities_quiet_space";
  DROP TYPE "public"."enum_listings_facilities_parking";
  DROP TYPE "public"."enum_listings_facilities_changing_table";
  DROP TYPE "public"."enum_listings_access";
  DROP TYPE "public"."enum_listings_cost_case";
  DROP TYPE "public"."enum_listings_cost_per";
  DROP TYPE "public"."enum_listings_standing";
  DROP TYPE "public"."enum_listings_rhythm";
  DROP TYPE "public"."enum_listings_status";
  DROP TYPE "public"."enum__listings_v_version_purposes";
  DROP TYPE "public"."enum__listings_v_version_take_part";
  DROP TYPE "public"."enum__listings_v_version_languages";
  DROP TYPE "public"."enum__listings_v_version_schedule_rules_nth";
  DROP TYPE "public"."enum__listings_v_version_schedule_rules_days";
  DROP TYPE "public"."enum__listings_v_version_schedule_rules_every";
  DROP TYPE "public"."enum__listings_v_version_schedule_exceptions_what";
  DROP TYPE "public"."enum__listings_v_version_cost_passes";
  DROP TYPE "public"."enum__listings_v_version_organisations_role";
  DROP TYPE "public"."enum__listings_v_version_relations_kind";
  DROP TYPE "public"."enum__listings_v_version_kind";
  DROP TYPE "public"."enum__listings_v_version_rung";
  DROP TYPE "public"."enum__listings_v_version_stage";
  DROP TYPE "public"."enum__listings_v_version_whereabouts";
  DROP TYPE "public"."enum__listings_v_version_facilities_step_free";
  DROP TYPE "public"."enum__listings_v_version_facilities_wheelchair";
  DROP TYPE "public"."enum__listings_v_version_facilities_accessible_toilet";
  DROP TYPE "public"."enum__listings_v_version_facilities_hearing_loop";
  DROP TYPE "public"."enum__listings_v_version_facilities_lift";
  DROP TYPE "public"."enum__listings_v_version_facilities_guide_dog";
  DROP TYPE "public"."enum__listings_v_version_facilities_quiet_space";
  DROP TYPE "public"."enum__listings_v_version_facilities_parking";
  DROP TYPE "public"."enum__listings_v_version_facilities_changing_table";
  DROP TYPE "public"."enum__listings_v_version_access";
  DROP TYPE "public"."enum__listings_v_version_cost_case";
  DROP TYPE "public"."enum__listings_v_version_cost_per";
  DROP TYPE "public"."enum__listings_v_version_standing";
  DROP TYPE "public"."enum__listings_v_version_rhythm";
  DROP TYPE "public"."enum__listings_v_version_status";
  DROP TYPE "public"."enum__listings_v_published_locale";
  DROP TYPE "public"."enum_organisations_kind";
  DROP TYPE "public"."enum__organisations_v_version_kind";
  DROP TYPE "public"."enum_venues_facilities_step_free";
  DROP TYPE "public"."enum_venues_facilities_wheelchair";
  DROP TYPE "public"."enum_venues_facilities_accessible_toilet";
  DROP TYPE "public"."enum_venues_facilities_hearing_loop";
  DROP TYPE "public"."enum_venues_facilities_lift";
  DROP TYPE "public"."enum_venues_facilities_guide_dog";
  DROP TYPE "public"."enum_venues_facilities_quiet_space";
  DROP TYPE "public"."enum_venues_facilities_parking";
  DROP TYPE "public"."enum_venues_facilities_changing_table";
  DROP TYPE "public"."enum__venues_v_version_facilities_step_free";
  DROP TYPE "public"."enum__venues_v_version_facilities_wheelchair";
  DROP TYPE "public"."enum__venues_v_version_facilities_accessible_toilet";
  DROP TYPE "public"."enum__venues_v_version_facilities_hearing_loop";
  DROP TYPE "public"."enum__venues_v_version_facilities_lift";
  DROP TYPE "public"."enum__venues_v_version_facilities_guide_dog";
  DROP TYPE "public"."enum__venues_v_version_facilities_quiet_space";
  DROP TYPE "public"."enum__venues_v_version_facilities_parking";
  DROP TYPE "public"."enum__venues_v_version_facilities_changing_table";
  DROP TYPE "public"."enum_areas_level";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum_users_memberships_role";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
