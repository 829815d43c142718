-- Each activity wakes the open pages of its team. The payload names the team and the activity, nothing else.
CREATE FUNCTION activity_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('parley_activity', NEW.team_id || ' ' || NEW.id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER activity_notify AFTER INSERT ON activity FOR EACH ROW EXECUTE FUNCTION activity_notify();
--> statement-breakpoint
-- The names a team knows its people by: those who left and those who deleted their account stay readable.
CREATE FUNCTION person_of_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO person (team_id, id, name)
  SELECT NEW.team_id, u.id, u.name FROM "user" u WHERE u.id = NEW.user_id
  ON CONFLICT (team_id, id) DO UPDATE SET name = excluded.name;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER person_of_member AFTER INSERT ON member FOR EACH ROW EXECUTE FUNCTION person_of_member();
--> statement-breakpoint
CREATE FUNCTION person_of_user() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    UPDATE person SET name = 'Deleted account' WHERE id = OLD.id;
  ELSIF NEW.name IS DISTINCT FROM OLD.name THEN
    UPDATE person SET name = NEW.name WHERE id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER person_of_user AFTER UPDATE OR DELETE ON "user" FOR EACH ROW EXECUTE FUNCTION person_of_user();
--> statement-breakpoint
-- A team that exists has an owner: checked at the end of the transaction, after locking the team,
-- so that two owners who leave at once cannot both go.
CREATE FUNCTION team_keeps_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.role <> 'owner' THEN RETURN NULL; END IF;
  PERFORM 1 FROM team WHERE id = OLD.team_id FOR UPDATE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF NOT EXISTS (SELECT 1 FROM member WHERE team_id = OLD.team_id AND role = 'owner') THEN
    RAISE EXCEPTION 'the last owner cannot leave' USING ERRCODE = 'PL001';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER team_keeps_owner AFTER UPDATE OR DELETE ON member
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION team_keeps_owner();
--> statement-breakpoint
-- Editions and captured texts are never changed, whoever asks.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is never changed', TG_TABLE_NAME USING ERRCODE = 'PL002';
END $$;
--> statement-breakpoint
CREATE TRIGGER brief_is_fixed BEFORE UPDATE ON brief FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER readout_version_is_fixed BEFORE UPDATE ON readout_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
