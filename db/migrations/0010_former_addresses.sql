CREATE TABLE "former_address" (
	"slug" text PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "former_address" ADD CONSTRAINT "former_address_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
-- An address that a team gives up stays its own: links to it lead on, and nobody else can take it. The refusal bears
-- the name of the index that guards the addresses in use, so that both are told to the person alike.
CREATE FUNCTION team_keeps_addresses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM former_address WHERE slug = NEW.slug AND team_id = NEW.id;
  IF EXISTS (SELECT 1 FROM former_address WHERE slug = NEW.slug) THEN
    RAISE EXCEPTION '% was the address of another team', NEW.slug
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'team_slug_unique';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.slug <> OLD.slug THEN
    INSERT INTO former_address (slug, team_id) VALUES (OLD.slug, OLD.id);
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER team_keeps_addresses BEFORE INSERT OR UPDATE OF slug ON team
  FOR EACH ROW EXECUTE FUNCTION team_keeps_addresses();
