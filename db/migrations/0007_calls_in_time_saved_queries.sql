CREATE TABLE "call_in_time" (
	"team_id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"cells" jsonb NOT NULL,
	CONSTRAINT "call_in_time_team_id_call_id_pk" PRIMARY KEY("team_id","call_id")
);
--> statement-breakpoint
ALTER TABLE "call_in_time" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "saved_query" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"question" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "saved_query_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "saved_query" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "call_in_time" ADD CONSTRAINT "call_in_time_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_in_time" ADD CONSTRAINT "call_in_time_call" FOREIGN KEY ("team_id","call_id") REFERENCES "public"."call"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_query" ADD CONSTRAINT "saved_query_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "call_in_time_newest" ON "call_in_time" USING btree ("team_id","held_on" DESC NULLS LAST,"call_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "saved_query_newest" ON "saved_query" USING btree ("team_id","updated_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "call_in_time_read" ON "call_in_time" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "saved_query_read" ON "saved_query" AS PERMISSIVE FOR SELECT TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "saved_query_insert" ON "saved_query" AS PERMISSIVE FOR INSERT TO "parley_app" WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
CREATE POLICY "saved_query_update" ON "saved_query" AS PERMISSIVE FOR UPDATE TO "parley_app" USING (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner')) WITH CHECK (team_id = nullif(current_setting('app.team_id', true), '')::uuid and current_setting('app.role', true) in ('editor', 'admin', 'owner'));--> statement-breakpoint
-- Counts anew what these calls hold.
CREATE FUNCTION call_in_time_keep(of_team uuid, of_calls uuid[]) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM call_in_time t WHERE t.team_id = of_team AND t.call_id = ANY (of_calls) AND NOT EXISTS (
    SELECT 1 FROM account a JOIN position_in_time h ON h.team_id = of_team AND h.account_id = a.id
    WHERE a.team_id = of_team AND a.call_id = t.call_id AND h.call_id = t.call_id AND h.issue <> '');
  INSERT INTO call_in_time (team_id, call_id, held_on, cells)
  SELECT of_team, call_id, held_on, jsonb_agg(jsonb_build_array(issue, often, force, directions) ORDER BY issue)
  FROM (
    SELECT h.call_id, h.held_on, h.issue, count(*) AS often, max(h.force) AS force, bit_or(h.direction) AS directions
    FROM account a JOIN position_in_time h ON h.team_id = of_team AND h.account_id = a.id AND h.call_id = a.call_id
    WHERE a.team_id = of_team AND a.call_id = ANY (of_calls) AND h.issue <> ''
    GROUP BY h.call_id, h.held_on, h.issue) counted
  GROUP BY call_id, held_on
  ON CONFLICT (team_id, call_id) DO UPDATE SET held_on = excluded.held_on, cells = excluded.cells;
END $$;
--> statement-breakpoint
-- Written anew so that what it changes is counted, and that a position whose words the newer text has lost counts no more.
CREATE OR REPLACE FUNCTION position_in_time_keep(of_team uuid, of_positions uuid[]) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, public AS $$
DECLARE touched uuid[];
BEGIN
  IF coalesce(cardinality(of_positions), 0) = 0 THEN RETURN; END IF;
  -- Of a team that is being removed nothing is kept: its rows go one table after the other.
  IF NOT EXISTS (SELECT 1 FROM team WHERE id = of_team) THEN RETURN; END IF;
  -- Whoever writes of a call is waited for before anything of it is read, so that no count misses what the other
  -- wrote; calls are waited for in one order, so that two do not wait for each other.
  SELECT array_agg(DISTINCT call_id) INTO touched FROM (
    SELECT call_id FROM position_in_time WHERE team_id = of_team AND position_id = ANY (of_positions)
    UNION ALL
    SELECT a.call_id FROM position p JOIN account a ON a.team_id = p.team_id AND a.readout_id = p.readout_id
    WHERE p.team_id = of_team AND p.id = ANY (of_positions)) calls;
  PERFORM 1 FROM call WHERE team_id = of_team AND id = ANY (touched) ORDER BY id FOR NO KEY UPDATE;
  PERFORM set_config('parley.counting', 'on', true);
  DELETE FROM position_in_time WHERE team_id = of_team AND position_id = ANY (of_positions);
  PERFORM set_config('parley.counting', 'off', true);
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
    AND p.anchor <> 'unanchored'
  ON CONFLICT (team_id, position_id, issue) DO UPDATE SET
    ordinal = excluded.ordinal, held_on = excluded.held_on, call_id = excluded.call_id,
    account_id = excluded.account_id, readout_id = excluded.readout_id, source_kind = excluded.source_kind,
    holders = excluded.holders, states = excluded.states, offices = excluded.offices, sides = excluded.sides,
    issuer = excluded.issuer, issuer_state = excluded.issuer_state, channel = excluded.channel, cue = excluded.cue,
    act = excluded.act, force = excluded.force, direction = excluded.direction, state = excluded.state,
    confidence = excluded.confidence, wording = excluded.wording;
  PERFORM call_in_time_keep(of_team, touched);
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION position_in_time_on_position() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE one record;
BEGIN
  FOR one IN
    SELECT n.team_id, array_agg(n.id) AS ids FROM rows_after n JOIN rows_before o ON o.team_id = n.team_id AND o.id = n.id
    WHERE (o.account_id, o.readout_id, o.source_kind, o.cue, o.content, o.act, o.force, o.polarity, o.state, o.confidence, o.anchor, o.deleted_at)
      IS DISTINCT FROM (n.account_id, n.readout_id, n.source_kind, n.cue, n.content, n.act, n.force, n.polarity, n.state, n.confidence, n.anchor, n.deleted_at)
    GROUP BY n.team_id
  LOOP
    PERFORM position_in_time_keep(one.team_id, one.ids);
  END LOOP;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- A position that goes by itself takes its count along; one that goes with its call or team leaves none behind.
CREATE FUNCTION call_in_time_on_gone() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE one record;
BEGIN
  IF current_setting('parley.counting', true) = 'on' THEN RETURN NULL; END IF;
  FOR one IN SELECT g.team_id, array_agg(DISTINCT g.call_id) AS ids FROM rows_before g
    JOIN call c ON c.team_id = g.team_id AND c.id = g.call_id JOIN team t ON t.id = g.team_id GROUP BY g.team_id LOOP
    PERFORM call_in_time_keep(one.team_id, one.ids);
  END LOOP;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER call_in_time_position_gone AFTER DELETE ON position_in_time REFERENCING OLD TABLE AS rows_before
  FOR EACH STATEMENT EXECUTE FUNCTION call_in_time_on_gone();
--> statement-breakpoint
REVOKE ALL ON FUNCTION call_in_time_keep(uuid, uuid[]), call_in_time_on_gone() FROM PUBLIC;
--> statement-breakpoint
-- What was there before this migration.
SELECT position_in_time_keep(team_id, array_agg(id)) FROM position GROUP BY team_id;
