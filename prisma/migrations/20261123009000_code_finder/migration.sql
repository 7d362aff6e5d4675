-- Finding a person's code by name and birth date, with or without accents.
CREATE INDEX member_folded_name_birth_date ON member (fold(full_name), birth_date);
CREATE INDEX identity_document_number ON identity_document (number);

-- The place that a province or ward of any time has become.
CREATE FUNCTION province_of_today(uuid) RETURNS uuid LANGUAGE sql STABLE STRICT AS $$
  WITH RECURSIVE line AS (
    SELECT id, successor_id FROM province WHERE id = $1
    UNION SELECT heir.id, heir.successor_id FROM line JOIN province heir ON heir.id = line.successor_id
  ) SELECT id FROM line WHERE successor_id IS NULL
$$;
CREATE FUNCTION ward_of_today(uuid) RETURNS uuid LANGUAGE sql STABLE STRICT AS $$
  WITH RECURSIVE line AS (
    SELECT id, successor_id FROM ward WHERE id = $1
    UNION SELECT heir.id, heir.successor_id FROM line JOIN ward heir ON heir.id = line.successor_id
  ) SELECT id FROM line WHERE successor_id IS NULL
$$;

ALTER TYPE audit_kind ADD VALUE 'CODE_LOOKED_UP';
ALTER TYPE audit_kind ADD VALUE 'CODE_LOOK_UP_MISSED';
ALTER TYPE audit_kind ADD VALUE 'CODE_LOOK_UP_REFUSED';
-- Keyed HMAC of what was looked for: tells tries for the same person apart from others, and holds no personal value.
ALTER TABLE audit_event ADD COLUMN subject_hmac BYTEA;
