ALTER TABLE "position" DROP CONSTRAINT "position_anchor";--> statement-breakpoint
ALTER TABLE "thread" ADD COLUMN "proposal" jsonb;--> statement-breakpoint
ALTER TABLE "position" ADD COLUMN "proposal" jsonb;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_anchor" CHECK ("position"."anchor" in ('exact', 'moved', 'near', 'unanchored'));