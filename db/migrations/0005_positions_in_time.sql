CREATE TABLE "position_in_time" (
	"team_id" uuid NOT NULL,
	"position_id" uuid NOT NULL,
	"issue" text NOT NULL,
	"ordinal" smallint NOT NULL,
	"held_on" date NOT NULL,
	"call_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"readout_id" uuid NOT NULL,
	"source_kind" text NOT NULL,
	"holders" uuid[] NOT NULL,
	"states" text[] NOT NULL,
	"offices" text[] NOT NULL,
	"sides" text[] NOT NULL,
	"issuer" text NOT NULL,
	"issuer_state" text,
	"channel" text NOT NULL,
	"cue" text NOT NULL,
	"act" text NOT NULL,
	"force" smallint NOT NULL,
	"direction" smallint NOT NULL,
	"state" text NOT NULL,
	"confidence" real NOT NULL,
	"wording" text NOT NULL,
	CONSTRAINT "position_in_time_team_id_position_id_issue_pk" PRIMARY KEY("team_id","position_id","issue")
);
--> statement-breakpoint
ALTER TABLE "position_in_time" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "position_in_time" ADD CONSTRAINT "position_in_time_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_in_time" ADD CONSTRAINT "position_in_time_position" FOREIGN KEY ("team_id","position_id") REFERENCES "public"."position"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "position_in_time_cells" ON "position_in_time" USING btree ("team_id","held_on","call_id","issue","force","direction");--> statement-breakpoint
CREATE INDEX "position_in_time_of_issue" ON "position_in_time" USING btree ("team_id","issue","held_on","call_id","position_id");--> statement-breakpoint
CREATE INDEX "position_in_time_of_account" ON "position_in_time" USING btree ("team_id","account_id","issue");--> statement-breakpoint
CREATE POLICY "position_in_time_read" ON "position_in_time" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
-- Writes anew where these positions stand. Deleting first and then giving way to what is there lets two
-- transactions that touch one position wait for each other; the later one sees what the first kept.
CREATE FUNCTION position_in_time_keep(of_team uuid, of_positions uuid[]) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, public AS $$
BEGIN
  IF coalesce(cardinality(of_positions), 0) = 0 THEN RETURN; END IF;
  -- Of a team that is being removed nothing is kept: its rows go one table after the other.
  IF NOT EXISTS (SELECT 1 FROM team WHERE id = of_team) THEN RETURN; END IF;
  DELETE FROM position_in_time WHERE team_id = of_team AND position_id = ANY (of_positions);
  INSERT INTO position_in_time (team_id, position_id, issue, ordinal, held_on, call_id, account_id, readout_id,
    source_kind, holders, states, offices, sides, issuer, issuer_state, channel, cue, act, force, direction, state,
    confidence, wording)
  SELECT p.team_id, p.id, coalesce(i.issue, ''), coalesce(i.ordinal, 0), coalesce(c.held_on, 'infinity'), c.id, a.id,
    p.readout_id, p.source_kind, h.holders, h.states, h.offices, h.sides, r.issuer_name, r.issuer_state, c.channel,
    p.cue, p.act, p.force,
    CASE p.polarity WHEN 'supports' THEN 1 WHEN 'opposes' THEN 2 WHEN 'calls-for' THEN 4 WHEN 'commits' THEN 8 ELSE 16 END,
    p.state, p.confidence, md5(lower(trim(regexp_replace(p.cue || ' ' || p.content, '[[:space:][:punct:]]+', ' ', 'g'))))
  FROM position p
  JOIN readout r ON r.team_id = p.team_id AND r.id = p.readout_id AND r.deleted_at IS NULL
  JOIN account a ON a.team_id = p.team_id AND a.readout_id = p.readout_id
    AND (p.account_id = a.id OR (p.account_id IS NULL AND a.ordinal = 0))
  JOIN call c ON c.team_id = a.team_id AND c.id = a.call_id AND c.deleted_at IS NULL
  LEFT JOIN position_issue i ON i.team_id = p.team_id AND i.position_id = p.id
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(DISTINCT s.actor_id), '{}') AS holders,
      coalesce(array_agg(DISTINCT s.state) FILTER (WHERE s.state IS NOT NULL), '{}') AS states,
      coalesce(array_agg(DISTINCT s.office) FILTER (WHERE s.office IS NOT NULL), '{}') AS offices,
      coalesce(array_agg(DISTINCT s.side) FILTER (WHERE s.side IS NOT NULL), '{}') AS sides
    FROM (
      SELECT ps.actor_id, coalesce(t.state, o.state) AS state, t.office, t.side
      FROM position_source ps
      JOIN actor o ON o.team_id = ps.team_id AND o.id = ps.actor_id
      LEFT JOIN participant t ON t.team_id = ps.team_id AND t.account_id = a.id AND t.actor_id = ps.actor_id
      WHERE ps.team_id = p.team_id AND ps.position_id = p.id
      UNION ALL
      SELECT t.actor_id, coalesce(t.state, o.state), t.office, t.side
      FROM participant t
      JOIN actor o ON o.team_id = t.team_id AND o.id = t.actor_id
      WHERE p.source_kind = 'joint' AND t.team_id = p.team_id AND t.account_id = a.id AND t.role = 'participant'
    ) s) h
  WHERE p.team_id = of_team AND p.id = ANY (of_positions) AND p.deleted_at IS NULL AND p.state <> 'rejected'
  ON CONFLICT (team_id, position_id, issue) DO UPDATE SET
    ordinal = excluded.ordinal, held_on = excluded.held_on, call_id = excluded.call_id,
    account_id = excluded.account_id, readout_id = excluded.readout_id, source_kind = excluded.source_kind,
    holders = excluded.holders, states = excluded.states, offices = excluded.offices, sides = excluded.sides,
    issuer = excluded.issuer, issuer_state = excluded.issuer_state, channel = excluded.channel, cue = excluded.cue,
    act = excluded.act, force = excluded.force, direction = excluded.direction, state = excluded.state,
    confidence = excluded.confidence, wording = excluded.wording;
END $$;
--> statement-breakpoint
CREATE FUNCTION position_in_time_of_readouts(of_team uuid, of_readouts uuid[]) RETURNS void LANGUAGE sql
SET search_path = pg_catalog, public AS $$
  SELECT position_in_time_keep(of_team, (
    SELECT array_agg(id) FROM position WHERE team_id = of_team AND readout_id = ANY (of_readouts)))
$$;
--> statement-breakpoint
-- For position (its id) and the tables that hang on one (position_id): the first argument names the column.
CREATE FUNCTION position_in_time_on_insert() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE one record;
BEGIN
  FOR one IN EXECUTE format('SELECT team_id, array_agg(DISTINCT %I) AS ids FROM rows_after GROUP BY team_id', TG_ARGV[0]) LOOP
    PERFORM position_in_time_keep(one.team_id, one.ids);
  END LOOP;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION position_in_time_on_delete() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE one record;
BEGIN
  FOR one IN EXECUTE format('SELECT team_id, array_agg(DISTINCT %I) AS ids FROM rows_before GROUP BY team_id', TG_ARGV[0]) LOOP
    PERFORM position_in_time_keep(one.team_id, one.ids);
  END LOOP;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION position_in_time_on_position() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE one record;
BEGIN
  FOR one IN
    SELECT n.team_id, array_agg(n.id) AS ids FROM rows_after n JOIN rows_before o ON o.team_id = n.team_id AND o.id = n.id
    WHERE (o.account_id, o.readout_id, o.source_kind, o.cue, o.content, o.act, o.force, o.polarity, o.state, o.confidence, o.deleted_at)
      IS DISTINCT FROM (n.account_id, n.readout_id, n.source_kind, n.cue, n.content, n.act, n.force, n.polarity, n.state, n.confidence, n.deleted_at)
    GROUP BY n.team_id
  LOOP
    PERFORM position_in_time_keep(one.team_id, one.ids);
  END LOOP;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION position_in_time_on_readout() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE one record;
BEGIN
  FOR one IN
    SELECT n.team_id, array_agg(n.id) AS ids FROM rows_after n JOIN rows_before o ON o.team_id = n.team_id AND o.id = n.id
    WHERE (o.issuer_name, o.issuer_state, o.deleted_at) IS DISTINCT FROM (n.issuer_name, n.issuer_state, n.deleted_at)
    GROUP BY n.team_id
  LOOP
    PERFORM position_in_time_of_readouts(one.team_id, one.ids);
  END LOOP;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION position_in_time_on_call() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE one record;
BEGIN
  FOR one IN
    SELECT n.team_id, array_agg(DISTINCT a.readout_id) AS ids
    FROM rows_after n JOIN rows_before o ON o.team_id = n.team_id AND o.id = n.id
    JOIN account a ON a.team_id = n.team_id AND a.call_id = n.id
    WHERE (o.held_on, o.channel, o.deleted_at) IS DISTINCT FROM (n.held_on, n.channel, n.deleted_at)
    GROUP BY n.team_id
  LOOP
    PERFORM position_in_time_of_readouts(one.team_id, one.ids);
  END LOOP;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- An account that comes, moves to another call, or goes.
CREATE FUNCTION position_in_time_on_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE one record;
BEGIN
  IF TG_OP = 'DELETE' THEN
    FOR one IN SELECT team_id, array_agg(DISTINCT readout_id) AS ids FROM rows_before GROUP BY team_id LOOP
      PERFORM position_in_time_of_readouts(one.team_id, one.ids);
    END LOOP;
  ELSE
    FOR one IN SELECT team_id, array_agg(DISTINCT readout_id) AS ids FROM rows_after GROUP BY team_id LOOP
      PERFORM position_in_time_of_readouts(one.team_id, one.ids);
    END LOOP;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION position_in_time_on_participant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE one record;
BEGIN
  IF TG_OP = 'DELETE' THEN
    FOR one IN SELECT a.team_id, array_agg(DISTINCT a.readout_id) AS ids
      FROM rows_before t JOIN account a ON a.team_id = t.team_id AND a.id = t.account_id GROUP BY a.team_id LOOP
      PERFORM position_in_time_of_readouts(one.team_id, one.ids);
    END LOOP;
  ELSE
    FOR one IN SELECT a.team_id, array_agg(DISTINCT a.readout_id) AS ids
      FROM rows_after t JOIN account a ON a.team_id = t.team_id AND a.id = t.account_id GROUP BY a.team_id LOOP
      PERFORM position_in_time_of_readouts(one.team_id, one.ids);
    END LOOP;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER position_in_time_added AFTER INSERT ON position REFERENCING NEW TABLE AS rows_after
  FOR EACH STATEMENT EXECUTE FUNCTION position_in_time_on_insert('id');
--> statement-breakpoint
CREATE TRIGGER position_in_time_changed AFTER UPDATE ON position REFERENCING OLD TABLE AS rows_before NEW TABLE AS rows_after
  FOR EACH STATEMENT EXECUTE FUNCTION position_in_time_on_position();
--> statement-breakpoint
CREATE TRIGGER position_in_time_source_added AFTER INSERT ON position_source REFERENCING NEW TABLE AS rows_after
  FOR EACH STATEMENT EXECUTE FUNCTION position_in_time_on_insert('position_id');
--> statement-breakpoint
CREATE TRIGGER position_in_time_source_gone AFTER DELETE ON position_source REFERENCING OLD TABLE AS rows_before
  FOR EACH STATEMENT EXECUTE FUNCTION position_in_time_on_delete('position_id');
--> statement-breakpoint
CREATE TRIGGER position_in_time_source_changed AFTER UPDATE ON position_source REFERENCING NEW TABLE AS rows_after
  FOR EACH STATEMENT EXECUTE FUNCTION position_in_time_on_insert('position_id');
--> statement-breakpoint
CREATE TRIGGER position_in_time_issue_added AFTER INSERT ON position_issue REFERENCING NEW TABLE AS rows_after
  FOR EACH STATEMENT EXECUTE FUNCTION position_in_time_on_insert('position_id');
--> statement-breakpoint
CREATE TRIGGER position_in_time_issue_gone AFTER DELETE ON position_issue REFERENCING OLD TABLE AS rows_before
  FOR EACH STATEMENT EXECUTE FUNCTION position_in_time_on_delete('position_id');
--> statement-breakpoint
CREATE TRIGGER position_in_time_readout_changed AFTER UPDATE ON readout REFERENCING OLD TABLE AS rows_before NEW TABLE AS rows_after
  FOR EACH STATEMENT EXECUTE FUNCTION position_in_time_on_readout();
--> statement-breakpoint
CREATE TRIGGER position_in_time_call_changed AFTER UPDATE ON call REFERENCING OLD TABLE AS rows_before NEW TABLE AS rows_after
  FOR EACH STATEMENT EXECUTE FUNCTION position_in_time_on_call();
--> statement-breakpoint
CREATE TRIGGER position_in_time_account_added AFTER INSERT ON account REFERENCING NEW TABLE AS rows_after
  FOR EACH STATEMENT EXECUTE FUNCTION position_in_time_on_account();
--> statement-breakpoint
CREATE TRIGGER position_in_time_account_changed AFTER UPDATE ON account REFERENCING NEW TABLE AS rows_after
  FOR EACH STATEMENT EXECUTE FUNCTION position_in_time_on_account();
--> statement-breakpoint
CREATE TRIGGER position_in_time_account_gone AFTER DELETE ON account REFERENCING OLD TABLE AS rows_before
  FOR EACH STATEMENT EXECUTE FUNCTION position_in_time_on_account();
--> statement-breakpoint
CREATE TRIGGER position_in_time_participant_added AFTER INSERT ON participant REFERENCING NEW TABLE AS rows_after
  FOR EACH STATEMENT EXECUTE FUNCTION position_in_time_on_participant();
--> statement-breakpoint
CREATE TRIGGER position_in_time_participant_changed AFTER UPDATE ON participant REFERENCING NEW TABLE AS rows_after
  FOR EACH STATEMENT EXECUTE FUNCTION position_in_time_on_participant();
--> statement-breakpoint
CREATE TRIGGER position_in_time_participant_gone AFTER DELETE ON participant REFERENCING OLD TABLE AS rows_before
  FOR EACH STATEMENT EXECUTE FUNCTION position_in_time_on_participant();
--> statement-breakpoint
REVOKE ALL ON FUNCTION position_in_time_keep(uuid, uuid[]), position_in_time_of_readouts(uuid, uuid[]), position_in_time_on_insert(), position_in_time_on_delete(), position_in_time_on_position(), position_in_time_on_readout(), position_in_time_on_call(), position_in_time_on_account(), position_in_time_on_participant() FROM PUBLIC;
--> statement-breakpoint
-- What was there before this migration.
SELECT position_in_time_keep(team_id, array_agg(id)) FROM position GROUP BY team_id;
