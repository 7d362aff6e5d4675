-- Benefits of every kind are listed newest first by one day, so that one index serves the whole list.
-- A trigger derives the day (the datamodel cannot state a generated column); a benefit without any date stands last.
ALTER TABLE benefit ADD COLUMN effective_on DATE NOT NULL DEFAULT '1970-01-01'::date;
UPDATE benefit SET effective_on = COALESCE(from_date, decision_date, effective_on);

CREATE FUNCTION derive_benefit_effective_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.effective_on := COALESCE(NEW.from_date, NEW.decision_date, '1970-01-01'::date);
  RETURN NEW;
END $$;
CREATE TRIGGER derive_benefit_effective_on BEFORE INSERT OR UPDATE ON benefit
  FOR EACH ROW EXECUTE FUNCTION derive_benefit_effective_on();

CREATE INDEX benefit_member_id_effective_on_id_idx ON benefit (member_id, effective_on DESC, id DESC);
