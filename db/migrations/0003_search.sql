ALTER TABLE "search_entry" ADD COLUMN "exact" "tsvector" NOT NULL;--> statement-breakpoint
CREATE INDEX "search_entry_exact" ON "search_entry" USING gin ("exact");--> statement-breakpoint
-- Words as they are compared: small letters, no accents, plain apostrophes; each Chinese, Japanese or Korean sign a word of its own.
CREATE FUNCTION search_fold(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog AS $$
  SELECT regexp_replace(
    translate(regexp_replace(normalize(lower(given), NFKD), '[\u0300-\u036f]', '', 'g'), 'ıøłđ’ʼ', 'iold'''''),
    '([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])', ' \1 ', 'g')
$$;
--> statement-breakpoint
-- A text too rich in different words for one tsvector (1 MB) is found by its beginning, rather than refused.
CREATE FUNCTION search_vector(config regconfig, heading text, body text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN setweight(to_tsvector(config, search_fold(heading)), 'A')
    || setweight(to_tsvector(config, search_fold(body)), 'D');
EXCEPTION WHEN program_limit_exceeded THEN
  RETURN setweight(to_tsvector(config, search_fold(left(heading, 1000))), 'A')
    || setweight(to_tsvector(config, search_fold(left(body, 100000))), 'D');
END $$;
--> statement-breakpoint
-- Keeps one entry. The configuration `russian` stems Cyrillic words as Russian and Latin ones as English.
CREATE FUNCTION search_keep(of_team uuid, of_kind text, of_id uuid, heading text, body text) RETURNS void LANGUAGE sql
SET search_path = pg_catalog, public AS $$
  INSERT INTO search_entry (team_id, kind, id, title, tsv, exact)
  VALUES (of_team, of_kind, of_id, left(heading, 500),
    search_vector('russian', heading, body), search_vector('simple', heading, body))
  ON CONFLICT (team_id, kind, id) DO UPDATE
  SET title = excluded.title, tsv = excluded.tsv, exact = excluded.exact
$$;
--> statement-breakpoint
CREATE FUNCTION search_drop(of_team uuid, of_kind text, of_id uuid) RETURNS void LANGUAGE sql
SET search_path = pg_catalog, public AS $$
  DELETE FROM search_entry WHERE team_id = of_team AND kind = of_kind AND id = of_id
$$;
--> statement-breakpoint
CREATE FUNCTION search_readout(of_team uuid, of_id uuid) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, public AS $$
DECLARE found_one record;
BEGIN
  SELECT r.title, r.issuer_name, v.body INTO found_one
  FROM readout r JOIN readout_version v
    ON v.team_id = r.team_id AND v.readout_id = r.id AND v.number = r.current_version
  WHERE r.team_id = of_team AND r.id = of_id AND r.deleted_at IS NULL;
  IF FOUND THEN
    PERFORM search_keep(of_team, 'readout', of_id, found_one.title,
      found_one.issuer_name || E'\n' || found_one.body);
  ELSE
    PERFORM search_drop(of_team, 'readout', of_id);
  END IF;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_position(of_team uuid, of_id uuid) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, public AS $$
DECLARE found_one record;
BEGIN
  SELECT p.cue, p.content INTO found_one
  FROM position p JOIN readout r ON r.team_id = p.team_id AND r.id = p.readout_id
  WHERE p.team_id = of_team AND p.id = of_id
    AND p.deleted_at IS NULL AND p.state <> 'rejected' AND r.deleted_at IS NULL;
  IF FOUND THEN
    PERFORM search_keep(of_team, 'position', of_id, '', found_one.cue || ' ' || found_one.content);
  ELSE
    PERFORM search_drop(of_team, 'position', of_id);
  END IF;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_actor(of_team uuid, of_id uuid) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, public AS $$
DECLARE known_as text;
BEGIN
  SELECT name INTO known_as FROM actor WHERE team_id = of_team AND id = of_id;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM search_keep(of_team, 'actor', of_id, known_as, (
    SELECT coalesce(string_agg(DISTINCT concat_ws(' ', p.name, p.office), E'\n'), '')
    FROM participant p WHERE p.team_id = of_team AND p.actor_id = of_id));
END $$;
--> statement-breakpoint
CREATE FUNCTION search_collection(of_team uuid, of_id uuid) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, public AS $$
DECLARE found_one record;
BEGIN
  SELECT title, description INTO found_one FROM collection
  WHERE team_id = of_team AND id = of_id AND deleted_at IS NULL;
  IF FOUND THEN
    PERFORM search_keep(of_team, 'collection', of_id, found_one.title, found_one.description || E'\n' || (
      SELECT coalesce(string_agg(i.note, E'\n'), '') FROM collection_item i
      WHERE i.team_id = of_team AND i.collection_id = of_id AND i.deleted_at IS NULL));
  ELSE
    PERFORM search_drop(of_team, 'collection', of_id);
  END IF;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_call(of_team uuid, of_id uuid) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, public AS $$
DECLARE found_one record;
BEGIN
  SELECT title, concat_ws(' ', place, initiator) AS facts INTO found_one FROM call
  WHERE team_id = of_team AND id = of_id AND deleted_at IS NULL;
  IF FOUND THEN
    PERFORM search_keep(of_team, 'call', of_id, found_one.title, found_one.facts);
  ELSE
    PERFORM search_drop(of_team, 'call', of_id);
  END IF;
END $$;
--> statement-breakpoint
-- The triggers run as the tables' owner, in the transaction of the change: found as soon as it is saved.
CREATE FUNCTION search_on_readout() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM search_drop(OLD.team_id, 'readout', OLD.id);
    RETURN NULL;
  END IF;
  PERFORM search_readout(NEW.team_id, NEW.id);
  IF (OLD.deleted_at IS NULL) <> (NEW.deleted_at IS NULL) THEN
    PERFORM search_position(p.team_id, p.id) FROM position p
    WHERE p.team_id = NEW.team_id AND p.readout_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_on_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM search_readout(NEW.team_id, NEW.readout_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
-- For position, actor, call and collection: the table's name is the kind's.
CREATE FUNCTION search_on_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM search_drop(OLD.team_id, TG_TABLE_NAME::text, OLD.id);
  ELSE
    EXECUTE format('select %I($1, $2)', 'search_' || TG_TABLE_NAME) USING NEW.team_id, NEW.id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_on_participant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM search_actor(NEW.team_id, NEW.actor_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_on_item() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM search_collection(NEW.team_id, NEW.collection_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER search_readout_changed AFTER UPDATE OF title, issuer_name, current_version, deleted_at ON readout FOR EACH ROW EXECUTE FUNCTION search_on_readout();
--> statement-breakpoint
CREATE TRIGGER search_readout_gone AFTER DELETE ON readout FOR EACH ROW EXECUTE FUNCTION search_on_readout();
--> statement-breakpoint
CREATE TRIGGER search_version_added AFTER INSERT ON readout_version FOR EACH ROW EXECUTE FUNCTION search_on_version();
--> statement-breakpoint
CREATE TRIGGER search_position_changed AFTER INSERT OR DELETE OR UPDATE OF cue, content, state, deleted_at ON position FOR EACH ROW EXECUTE FUNCTION search_on_row();
--> statement-breakpoint
CREATE TRIGGER search_actor_changed AFTER INSERT OR DELETE OR UPDATE OF name ON actor FOR EACH ROW EXECUTE FUNCTION search_on_row();
--> statement-breakpoint
CREATE TRIGGER search_call_changed AFTER INSERT OR DELETE OR UPDATE OF title, place, initiator, deleted_at ON call FOR EACH ROW EXECUTE FUNCTION search_on_row();
--> statement-breakpoint
CREATE TRIGGER search_collection_changed AFTER INSERT OR DELETE OR UPDATE OF title, description, deleted_at ON collection FOR EACH ROW EXECUTE FUNCTION search_on_row();
--> statement-breakpoint
CREATE TRIGGER search_participant_changed AFTER INSERT OR UPDATE OF name, office, actor_id ON participant FOR EACH ROW EXECUTE FUNCTION search_on_participant();
--> statement-breakpoint
CREATE TRIGGER search_item_changed AFTER INSERT OR UPDATE OF note, deleted_at ON collection_item FOR EACH ROW EXECUTE FUNCTION search_on_item();
--> statement-breakpoint
-- Finds in the team of the transaction, which it takes from `app.team_id` itself: nobody can ask for another.
-- Every word must be there in some form, every phrase exactly; with `open_end` the last word may go on.
-- At most `at_most` of each kind, best first.
CREATE FUNCTION search_team(words text[], phrases text[], open_end boolean, at_most integer)
RETURNS TABLE (kind text, id uuid, rank real) LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public SET client_min_messages = warning AS $$
DECLARE
  of_team uuid := nullif(current_setting('app.team_id', true), '')::uuid;
  stems tsquery := '';
  plain tsquery := '';
  part tsquery;
  folded text;
  place integer := 0;
BEGIN
  IF of_team IS NULL THEN RETURN; END IF;
  FOREACH folded IN ARRAY words LOOP
    place := place + 1;
    folded := search_fold(folded);
    part := plainto_tsquery('simple', folded);
    CONTINUE WHEN numnode(part) = 0;
    IF open_end AND place = cardinality(words) THEN
      plain := plain && (
        SELECT string_agg(quote_literal(replace(lexeme, E'\\', '')) || ':*', ' & ')
        FROM unnest(to_tsvector('simple', folded)))::tsquery;
    ELSIF folded ~ '[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]' THEN
      plain := plain && phraseto_tsquery('simple', folded);
    ELSIF numnode(plainto_tsquery('russian', folded)) = 0 THEN
      -- A word so common that it has no stem ("the") is looked for as it is.
      plain := plain && part;
    ELSE
      stems := stems && plainto_tsquery('russian', folded);
    END IF;
  END LOOP;
  FOREACH folded IN ARRAY phrases LOOP
    part := phraseto_tsquery('simple', search_fold(folded));
    CONTINUE WHEN numnode(part) = 0;
    plain := plain && part;
  END LOOP;
  IF numnode(stems) = 0 AND numnode(plain) = 0 THEN RETURN; END IF;
  RETURN QUERY EXECUTE
    'select kind, id, rank from (
       select kind, id, rank, row_number() over (partition by kind order by rank desc, id desc) as place from (
         select e.kind, e.id, (ts_rank_cd(e.tsv, $2) + ts_rank_cd(e.exact, $3))::real as rank
         from search_entry e where e.team_id = $1'
    || CASE WHEN numnode(stems) > 0 THEN ' and e.tsv @@ $2' ELSE '' END
    || CASE WHEN numnode(plain) > 0 THEN ' and e.exact @@ $3' ELSE '' END
    || ') found) placed where place <= $4 order by rank desc, id desc'
    USING of_team, stems, plain, least(at_most, 200);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION search_fold(text), search_vector(regconfig, text, text), search_keep(uuid, text, uuid, text, text), search_drop(uuid, text, uuid), search_readout(uuid, uuid), search_position(uuid, uuid), search_actor(uuid, uuid), search_collection(uuid, uuid), search_call(uuid, uuid), search_on_readout(), search_on_version(), search_on_row(), search_on_participant(), search_on_item(), search_team(text[], text[], boolean, integer) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION search_team(text[], text[], boolean, integer) TO parley_app;
--> statement-breakpoint
-- What was there before this migration.
SELECT search_readout(team_id, id) FROM readout;
--> statement-breakpoint
SELECT search_position(team_id, id) FROM position;
--> statement-breakpoint
SELECT search_actor(team_id, id) FROM actor;
--> statement-breakpoint
SELECT search_call(team_id, id) FROM call;
--> statement-breakpoint
SELECT search_collection(team_id, id) FROM collection;
