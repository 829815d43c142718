CREATE TABLE "activity" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid,
	"verb" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"readout_id" uuid,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "activity_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "activity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "actor" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"state" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "actor_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "actor_kind" CHECK ("actor"."kind" in ('person', 'institution', 'state', 'organisation'))
);
--> statement-breakpoint
ALTER TABLE "actor" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "credential" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text,
	"status" text DEFAULT 'pending' NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"inviter_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "member" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_once" UNIQUE("team_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" text NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"active_team_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"letter_keys" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brief" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"collection_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"content" jsonb NOT NULL,
	"html" text NOT NULL,
	"html_sha256" text NOT NULL,
	"published_by" uuid,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "brief_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "brief" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "brief_quote" (
	"team_id" uuid NOT NULL,
	"brief_id" uuid NOT NULL,
	"readout_id" uuid NOT NULL,
	CONSTRAINT "brief_quote_team_id_brief_id_readout_id_pk" PRIMARY KEY("team_id","brief_id","readout_id")
);
--> statement-breakpoint
ALTER TABLE "brief_quote" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "share_link" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"collection_id" uuid NOT NULL,
	"brief_id" uuid,
	"token_hash" text NOT NULL,
	"indexed" boolean DEFAULT false NOT NULL,
	"expires_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "share_link_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "share_link_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "share_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "account" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"readout_id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"ordinal" integer DEFAULT 0 NOT NULL,
	"held_on" date,
	"channel" text DEFAULT 'unknown' NOT NULL,
	"initiator" text,
	"initiator_state" text,
	"place" text,
	"evidence" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "call" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"held_on" date,
	"channel" text DEFAULT 'unknown' NOT NULL,
	"initiator" text,
	"initiator_state" text,
	"place" text,
	"cast_key" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "call_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "call_channel" CHECK ("call"."channel" in ('phone', 'video', 'in-person', 'letter', 'unknown'))
);
--> statement-breakpoint
ALTER TABLE "call" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participant" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"name" text NOT NULL,
	"office" text,
	"state" text,
	"role" text DEFAULT 'participant' NOT NULL,
	"side" text,
	"ordinal" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "participant_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "participant_role" CHECK ("participant"."role" in ('participant', 'delegate', 'named'))
);
--> statement-breakpoint
ALTER TABLE "participant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "collection" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"origin" text DEFAULT 'person' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "collection_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "collection_origin" CHECK ("collection"."origin" in ('person', 'sample'))
);
--> statement-breakpoint
ALTER TABLE "collection" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "collection_item" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"collection_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"readout_id" uuid,
	"position_id" uuid,
	"call_id" uuid,
	"account_a" uuid,
	"account_b" uuid,
	"note" text DEFAULT '' NOT NULL,
	"rank" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"added_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "collection_item_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "collection_item_kind" CHECK ("collection_item"."kind" in ('readout', 'position', 'comparison', 'note'))
);
--> statement-breakpoint
ALTER TABLE "collection_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "comment" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"body" text NOT NULL,
	"author_id" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "comment_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "comment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "thread" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject" text NOT NULL,
	"readout_id" uuid,
	"version_id" uuid,
	"position_id" uuid,
	"passage" jsonb,
	"collection_item_id" uuid,
	"resolved_at" timestamp with time zone,
	"resolved_by" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "thread_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "thread_subject" CHECK ("thread"."subject" in ('position', 'passage', 'collection-item'))
);
--> statement-breakpoint
ALTER TABLE "thread" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail_outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"body_text" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "person" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "person_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "position" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"readout_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"account_id" uuid,
	"source_kind" text NOT NULL,
	"cue" text NOT NULL,
	"cue_start" integer NOT NULL,
	"cue_end" integer NOT NULL,
	"cue_tail" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"content" text NOT NULL,
	"content_start" integer NOT NULL,
	"content_end" integer NOT NULL,
	"prefix" text DEFAULT '' NOT NULL,
	"suffix" text DEFAULT '' NOT NULL,
	"act" text NOT NULL,
	"force" smallint NOT NULL,
	"polarity" text NOT NULL,
	"origin" text NOT NULL,
	"state" text DEFAULT 'suggested' NOT NULL,
	"anchor" text DEFAULT 'exact' NOT NULL,
	"reader" text,
	"confidence" real DEFAULT 1 NOT NULL,
	"trace" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "position_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "position_source_kind" CHECK ("position"."source_kind" in ('actors', 'joint', 'unclear')),
	CONSTRAINT "position_act" CHECK ("position"."act" in ('topic', 'assertive', 'directive', 'commissive', 'expressive', 'verdictive')),
	CONSTRAINT "position_force" CHECK ("position"."force" between 0 and 4),
	CONSTRAINT "position_polarity" CHECK ("position"."polarity" in ('supports', 'opposes', 'calls-for', 'commits', 'neutral')),
	CONSTRAINT "position_origin" CHECK ("position"."origin" in ('reader', 'person')),
	CONSTRAINT "position_state" CHECK ("position"."state" in ('suggested', 'confirmed', 'rejected')),
	CONSTRAINT "position_anchor" CHECK ("position"."anchor" in ('exact', 'moved', 'unanchored')),
	CONSTRAINT "position_spans" CHECK ("position"."cue_start" <= "position"."cue_end" and "position"."content_start" < "position"."content_end")
);
--> statement-breakpoint
ALTER TABLE "position" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "position_issue" (
	"team_id" uuid NOT NULL,
	"position_id" uuid NOT NULL,
	"issue" text NOT NULL,
	"ordinal" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "position_issue_team_id_position_id_issue_pk" PRIMARY KEY("team_id","position_id","issue")
);
--> statement-breakpoint
ALTER TABLE "position_issue" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "position_source" (
	"team_id" uuid NOT NULL,
	"position_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"ordinal" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "position_source_team_id_position_id_actor_id_pk" PRIMARY KEY("team_id","position_id","actor_id")
);
--> statement-breakpoint
ALTER TABLE "position_source" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "readout" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"issuer_name" text NOT NULL,
	"issuer_state" text,
	"title" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"published_on" date,
	"source_url" text,
	"origin" text DEFAULT 'upload' NOT NULL,
	"current_version" integer DEFAULT 1 NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"added_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	"deleted_by" uuid,
	CONSTRAINT "readout_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "readout_origin" CHECK ("readout"."origin" in ('upload', 'sample', 'corpus'))
);
--> statement-breakpoint
ALTER TABLE "readout" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "readout_version" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"readout_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"sha256" text NOT NULL,
	"file_name" text,
	"captured_by" uuid,
	"captured_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "readout_version_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "readout_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_entry" (
	"team_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"tsv" "tsvector" NOT NULL,
	CONSTRAINT "search_entry_team_id_kind_id_pk" PRIMARY KEY("team_id","kind","id"),
	CONSTRAINT "search_entry_kind" CHECK ("search_entry"."kind" in ('readout', 'position', 'actor', 'call', 'collection'))
);
--> statement-breakpoint
CREATE TABLE "team" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"logo" text,
	"metadata" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "team_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor" ADD CONSTRAINT "actor_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential" ADD CONSTRAINT "credential_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_inviter_id_user_id_fk" FOREIGN KEY ("inviter_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief" ADD CONSTRAINT "brief_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief" ADD CONSTRAINT "brief_collection" FOREIGN KEY ("team_id","collection_id") REFERENCES "public"."collection"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_quote" ADD CONSTRAINT "brief_quote_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_quote" ADD CONSTRAINT "brief_quote_brief" FOREIGN KEY ("team_id","brief_id") REFERENCES "public"."brief"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_quote" ADD CONSTRAINT "brief_quote_readout" FOREIGN KEY ("team_id","readout_id") REFERENCES "public"."readout"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_collection" FOREIGN KEY ("team_id","collection_id") REFERENCES "public"."collection"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_brief" FOREIGN KEY ("team_id","brief_id") REFERENCES "public"."brief"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_readout" FOREIGN KEY ("team_id","readout_id") REFERENCES "public"."readout"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_call" FOREIGN KEY ("team_id","call_id") REFERENCES "public"."call"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call" ADD CONSTRAINT "call_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_account" FOREIGN KEY ("team_id","account_id") REFERENCES "public"."account"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_actor" FOREIGN KEY ("team_id","actor_id") REFERENCES "public"."actor"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection" ADD CONSTRAINT "collection_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_collection" FOREIGN KEY ("team_id","collection_id") REFERENCES "public"."collection"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_readout" FOREIGN KEY ("team_id","readout_id") REFERENCES "public"."readout"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_position" FOREIGN KEY ("team_id","position_id") REFERENCES "public"."position"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_call" FOREIGN KEY ("team_id","call_id") REFERENCES "public"."call"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_account_a" FOREIGN KEY ("team_id","account_a") REFERENCES "public"."account"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_account_b" FOREIGN KEY ("team_id","account_b") REFERENCES "public"."account"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread" FOREIGN KEY ("team_id","thread_id") REFERENCES "public"."thread"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_readout" FOREIGN KEY ("team_id","readout_id") REFERENCES "public"."readout"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_version" FOREIGN KEY ("team_id","version_id") REFERENCES "public"."readout_version"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_position" FOREIGN KEY ("team_id","position_id") REFERENCES "public"."position"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_collection_item" FOREIGN KEY ("team_id","collection_item_id") REFERENCES "public"."collection_item"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_readout" FOREIGN KEY ("team_id","readout_id") REFERENCES "public"."readout"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_version" FOREIGN KEY ("team_id","version_id") REFERENCES "public"."readout_version"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_account" FOREIGN KEY ("team_id","account_id") REFERENCES "public"."account"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_issue" ADD CONSTRAINT "position_issue_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_issue" ADD CONSTRAINT "position_issue_position" FOREIGN KEY ("team_id","position_id") REFERENCES "public"."position"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_source" ADD CONSTRAINT "position_source_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_source" ADD CONSTRAINT "position_source_position" FOREIGN KEY ("team_id","position_id") REFERENCES "public"."position"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_source" ADD CONSTRAINT "position_source_actor" FOREIGN KEY ("team_id","actor_id") REFERENCES "public"."actor"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readout" ADD CONSTRAINT "readout_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readout_version" ADD CONSTRAINT "readout_version_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readout_version" ADD CONSTRAINT "readout_version_readout" FOREIGN KEY ("team_id","readout_id") REFERENCES "public"."readout"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activity_of_readout" ON "activity" USING btree ("team_id","readout_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "actor_once" ON "actor" USING btree ("team_id","kind","name_key");--> statement-breakpoint
CREATE INDEX "credential_user" ON "credential" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "invitation_team" ON "invitation" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "member_user" ON "member" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "brief_number" ON "brief" USING btree ("team_id","collection_id","number");--> statement-breakpoint
CREATE INDEX "brief_quote_of_readout" ON "brief_quote" USING btree ("team_id","readout_id");--> statement-breakpoint
CREATE INDEX "share_link_of_collection" ON "share_link" USING btree ("team_id","collection_id");--> statement-breakpoint
CREATE UNIQUE INDEX "account_once" ON "account" USING btree ("team_id","readout_id","ordinal");--> statement-breakpoint
CREATE INDEX "account_of_call" ON "account" USING btree ("team_id","call_id");--> statement-breakpoint
CREATE INDEX "call_newest" ON "call" USING btree ("team_id","held_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "call_cast" ON "call" USING btree ("team_id","cast_key","held_on");--> statement-breakpoint
CREATE INDEX "participant_of_account" ON "participant" USING btree ("team_id","account_id");--> statement-breakpoint
CREATE INDEX "participant_of_actor" ON "participant" USING btree ("team_id","actor_id");--> statement-breakpoint
CREATE INDEX "collection_newest" ON "collection" USING btree ("team_id","updated_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "collection_item_in_order" ON "collection_item" USING btree ("team_id","collection_id","rank");--> statement-breakpoint
CREATE INDEX "comment_in_thread" ON "comment" USING btree ("team_id","thread_id","id");--> statement-breakpoint
CREATE INDEX "thread_of_readout" ON "thread" USING btree ("team_id","readout_id");--> statement-breakpoint
CREATE INDEX "thread_of_collection_item" ON "thread" USING btree ("team_id","collection_item_id");--> statement-breakpoint
CREATE INDEX "thread_unresolved" ON "thread" USING btree ("team_id","id") WHERE "thread"."resolved_at" is null;--> statement-breakpoint
CREATE INDEX "position_of_readout" ON "position" USING btree ("team_id","readout_id","cue_start");--> statement-breakpoint
CREATE INDEX "position_to_review" ON "position" USING btree ("team_id","readout_id") WHERE "position"."state" = 'suggested' and "position"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "position_of_issue" ON "position_issue" USING btree ("team_id","issue","position_id");--> statement-breakpoint
CREATE INDEX "position_of_actor" ON "position_source" USING btree ("team_id","actor_id","position_id");--> statement-breakpoint
CREATE INDEX "readout_newest" ON "readout" USING btree ("team_id","published_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "readout_deleted" ON "readout" USING btree ("deleted_at") WHERE "readout"."deleted_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "readout_version_number" ON "readout_version" USING btree ("team_id","readout_id","number");--> statement-breakpoint
CREATE INDEX "readout_version_sha256" ON "readout_version" USING btree ("team_id","sha256");--> statement-breakpoint
CREATE INDEX "search_entry_tsv" ON "search_entry" USING gin ("tsv");--> statement-breakpoint
CREATE POLICY "activity_read" ON "activity" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "activity_insert" ON "activity" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('commenter', 'editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "actor_read" ON "actor" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "actor_insert" ON "actor" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('commenter', 'editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "actor_update" ON "actor" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "brief_read" ON "brief" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "brief_insert" ON "brief" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "brief_by_link" ON "brief" AS PERMISSIVE FOR SELECT TO "parley_app" USING (exists (
        select 1 from share_link l
        where l.token_hash = nullif(current_setting('app.link', true), '')
          and l.team_id = brief.team_id and l.collection_id = brief.collection_id
          and (l.brief_id is null or l.brief_id = brief.id)));--> statement-breakpoint
CREATE POLICY "brief_quote_read" ON "brief_quote" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "brief_quote_insert" ON "brief_quote" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "share_link_read" ON "share_link" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "share_link_insert" ON "share_link" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "share_link_update" ON "share_link" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "share_link_by_token" ON "share_link" AS PERMISSIVE FOR SELECT TO "parley_app" USING (token_hash = nullif(current_setting('app.link', true), '')
        and revoked_at is null and (expires_at is null or expires_at > now()));--> statement-breakpoint
CREATE POLICY "account_read" ON "account" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "account_insert" ON "account" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "account_update" ON "account" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "account_delete" ON "account" AS PERMISSIVE FOR DELETE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "call_read" ON "call" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "call_insert" ON "call" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "call_update" ON "call" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "participant_read" ON "participant" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "participant_insert" ON "participant" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "participant_update" ON "participant" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "participant_delete" ON "participant" AS PERMISSIVE FOR DELETE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "collection_read" ON "collection" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "collection_insert" ON "collection" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "collection_update" ON "collection" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "collection_item_read" ON "collection_item" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "collection_item_insert" ON "collection_item" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "collection_item_update" ON "collection_item" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "comment_read" ON "comment" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "comment_insert" ON "comment" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('commenter', 'editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "comment_update" ON "comment" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('commenter', 'editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('commenter', 'editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "thread_read" ON "thread" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "thread_insert" ON "thread" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('commenter', 'editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "thread_update" ON "thread" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('commenter', 'editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('commenter', 'editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "person_read" ON "person" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "position_read" ON "position" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "position_insert" ON "position" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('commenter', 'editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "position_update" ON "position" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "position_issue_read" ON "position_issue" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "position_issue_insert" ON "position_issue" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('commenter', 'editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "position_issue_delete" ON "position_issue" AS PERMISSIVE FOR DELETE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "position_source_read" ON "position_source" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "position_source_insert" ON "position_source" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('commenter', 'editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "position_source_delete" ON "position_source" AS PERMISSIVE FOR DELETE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "readout_read" ON "readout" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "readout_insert" ON "readout" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "readout_update" ON "readout" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "readout_version_read" ON "readout_version" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "readout_version_insert" ON "readout_version" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));