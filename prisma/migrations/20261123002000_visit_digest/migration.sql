-- What a claim said when it was imported, as one hash: the same claim sent again writes nothing.
ALTER TABLE medical_visit
  ADD COLUMN source_digest VARCHAR(64),
  ADD CONSTRAINT medical_visit_source_digest_format CHECK (source_digest ~ '^[0-9a-f]{64}$');
