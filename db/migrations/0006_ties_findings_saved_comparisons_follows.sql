CREATE TABLE "finding" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_low" uuid NOT NULL,
	"account_high" uuid NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"words" jsonb NOT NULL,
	"not_real_at" timestamp with time zone,
	"not_real_by" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "finding_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "finding" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "position_tie" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from_position" uuid NOT NULL,
	"to_position" uuid NOT NULL,
	"relation" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"decided_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "position_tie_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "position_tie_relation" CHECK ("position_tie"."relation" in ('together', 'same', 'stronger', 'weaker', 'contradicts', 'denies', 'denied-by', 'part-of', 'whole-of', 'apart')),
	CONSTRAINT "position_tie_two" CHECK ("position_tie"."from_position" <> "position_tie"."to_position")
);
--> statement-breakpoint
ALTER TABLE "position_tie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "saved_comparison" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"account_a" uuid NOT NULL,
	"account_b" uuid NOT NULL,
	"view" text DEFAULT 'facing' NOT NULL,
	"name" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"frozen_at" timestamp with time zone,
	"frozen" jsonb,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "saved_comparison_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "saved_comparison_view" CHECK ("saved_comparison"."view" in ('facing', 'ledger', 'texts', 'columns')),
	CONSTRAINT "saved_comparison_frozen" CHECK (("saved_comparison"."frozen_at" is null) = ("saved_comparison"."frozen" is null))
);
--> statement-breakpoint
ALTER TABLE "saved_comparison" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "follow" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "follow_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "follow_subject" CHECK ("follow"."subject_kind" in ('call', 'saved-comparison', 'saved-query'))
);
--> statement-breakpoint
ALTER TABLE "follow" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "follow_notice" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"sentence" text NOT NULL,
	"path" text NOT NULL,
	"caused_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone,
	"mailed_at" timestamp with time zone,
	CONSTRAINT "follow_notice_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "follow_notice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "collection_item" DROP CONSTRAINT "collection_item_kind";--> statement-breakpoint
ALTER TABLE "thread" DROP CONSTRAINT "thread_subject";--> statement-breakpoint
ALTER TABLE "collection_item" ADD COLUMN "finding_id" uuid;--> statement-breakpoint
ALTER TABLE "collection_item" ADD COLUMN "saved_comparison_id" uuid;--> statement-breakpoint
ALTER TABLE "thread" ADD COLUMN "finding_id" uuid;--> statement-breakpoint
ALTER TABLE "thread" ADD COLUMN "saved_comparison_id" uuid;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_account_low" FOREIGN KEY ("team_id","account_low") REFERENCES "public"."account"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_account_high" FOREIGN KEY ("team_id","account_high") REFERENCES "public"."account"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_tie" ADD CONSTRAINT "position_tie_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_tie" ADD CONSTRAINT "position_tie_from" FOREIGN KEY ("team_id","from_position") REFERENCES "public"."position"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_tie" ADD CONSTRAINT "position_tie_to" FOREIGN KEY ("team_id","to_position") REFERENCES "public"."position"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_comparison" ADD CONSTRAINT "saved_comparison_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_comparison" ADD CONSTRAINT "saved_comparison_call" FOREIGN KEY ("team_id","call_id") REFERENCES "public"."call"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_comparison" ADD CONSTRAINT "saved_comparison_account_a" FOREIGN KEY ("team_id","account_a") REFERENCES "public"."account"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_comparison" ADD CONSTRAINT "saved_comparison_account_b" FOREIGN KEY ("team_id","account_b") REFERENCES "public"."account"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow" ADD CONSTRAINT "follow_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_notice" ADD CONSTRAINT "follow_notice_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "finding_of_accounts" ON "finding" USING btree ("team_id","account_low","account_high");--> statement-breakpoint
CREATE UNIQUE INDEX "position_tie_pair" ON "position_tie" USING btree ("team_id",least("from_position", "to_position"),greatest("from_position", "to_position"));--> statement-breakpoint
CREATE INDEX "position_tie_from_position" ON "position_tie" USING btree ("team_id","from_position");--> statement-breakpoint
CREATE INDEX "position_tie_to_position" ON "position_tie" USING btree ("team_id","to_position");--> statement-breakpoint
CREATE INDEX "saved_comparison_newest" ON "saved_comparison" USING btree ("team_id","updated_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "saved_comparison_of_call" ON "saved_comparison" USING btree ("team_id","call_id");--> statement-breakpoint
CREATE UNIQUE INDEX "follow_once" ON "follow" USING btree ("team_id","subject_kind","subject_id","user_id");--> statement-breakpoint
CREATE INDEX "follow_of_user" ON "follow" USING btree ("team_id","user_id");--> statement-breakpoint
CREATE INDEX "follow_notice_unseen" ON "follow_notice" USING btree ("team_id","user_id","id" DESC NULLS LAST) WHERE "follow_notice"."seen_at" is null;--> statement-breakpoint
CREATE INDEX "follow_notice_unmailed" ON "follow_notice" USING btree ("id") WHERE "follow_notice"."mailed_at" is null;--> statement-breakpoint
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_finding" FOREIGN KEY ("team_id","finding_id") REFERENCES "public"."finding"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_saved_comparison" FOREIGN KEY ("team_id","saved_comparison_id") REFERENCES "public"."saved_comparison"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_finding" FOREIGN KEY ("team_id","finding_id") REFERENCES "public"."finding"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_saved_comparison" FOREIGN KEY ("team_id","saved_comparison_id") REFERENCES "public"."saved_comparison"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "thread_of_finding" ON "thread" USING btree ("team_id","finding_id");--> statement-breakpoint
CREATE INDEX "thread_of_saved_comparison" ON "thread" USING btree ("team_id","saved_comparison_id");--> statement-breakpoint
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_kind" CHECK ("collection_item"."kind" in ('readout', 'position', 'comparison', 'finding', 'note'));--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_subject" CHECK ("thread"."subject" in ('position', 'passage', 'collection-item', 'finding', 'saved-comparison'));--> statement-breakpoint
CREATE POLICY "finding_read" ON "finding" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "finding_insert" ON "finding" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('commenter', 'editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "finding_update" ON "finding" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "position_tie_read" ON "position_tie" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "position_tie_insert" ON "position_tie" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "position_tie_update" ON "position_tie" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "saved_comparison_read" ON "saved_comparison" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "saved_comparison_insert" ON "saved_comparison" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "saved_comparison_update" ON "saved_comparison" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "follow_read" ON "follow" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "follow_insert" ON "follow" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('viewer', 'commenter', 'editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "follow_delete" ON "follow" AS PERMISSIVE FOR DELETE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('viewer', 'commenter', 'editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "follow_notice_read" ON "follow_notice" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "follow_notice_insert" ON "follow_notice" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('commenter', 'editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "follow_notice_update" ON "follow_notice" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('viewer', 'commenter', 'editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('viewer', 'commenter', 'editor', 'admin', 'owner'));