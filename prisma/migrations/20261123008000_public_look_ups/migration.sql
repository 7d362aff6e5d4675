-- Public look-ups: what people type finds what was recorded, whatever its accents, case, composition and word order.

-- NFKC makes composed and decomposed, full-width and plain letters one; unaccent takes the accents and turns đ to d.
-- Declared immutable, as its dictionary is named and the normal forms of assigned characters never change.
-- plpgsql, as it keeps its plan from row to row: an SQL function that cannot be inlined costs three times as much.
CREATE OR REPLACE FUNCTION fold(text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFKC))), '[^a-z0-9]+', ' ', 'g'));
END $$;

-- The words of several texts, each as it is: no stemming, no stop words. A missing text has none.
CREATE FUNCTION folded_words(VARIADIC text[]) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN array_to_tsvector(string_to_array(public.fold(array_to_string($1, ' ')), ' '));
END $$;

-- A word, and the word without one of its letters. Two words share one of these when a single letter was added,
-- left out, changed, or changed places. Trigrams cannot tell that of Vietnamese syllables: bahc and bach share 2 of 8.
CREATE FUNCTION one_letter_less(text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT array_agg(DISTINCT shorter) FROM (
  SELECT $1 AS shorter UNION ALL SELECT left($1, place - 1) || substr($1, place + 1) FROM generate_series(1, length($1)) AS place
) AS forms);

-- search_length ranks: of two names that hold all words, the shorter one holds them more closely.
-- search_key orders what ranks the same, and browsing; it is unique.
ALTER TABLE facility
  ADD COLUMN search_name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (fold(name)) STORED,
  ADD COLUMN search_length integer NOT NULL GENERATED ALWAYS AS (length(name)) STORED,
  ADD COLUMN search_name_words tsvector NOT NULL GENERATED ALWAYS AS (folded_words(name)) STORED,
  ADD COLUMN search_words tsvector NOT NULL GENERATED ALWAYS AS (folded_words(name, address, code)) STORED,
  ADD COLUMN search_key text COLLATE "C" NOT NULL GENERATED ALWAYS AS (code) STORED;
ALTER TABLE collection_point
  ADD COLUMN search_name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (fold(name)) STORED,
  ADD COLUMN search_length integer NOT NULL GENERATED ALWAYS AS (length(name)) STORED,
  ADD COLUMN search_name_words tsvector NOT NULL GENERATED ALWAYS AS (folded_words(name)) STORED,
  ADD COLUMN search_words tsvector NOT NULL GENERATED ALWAYS AS (folded_words(name, address, collector_name, code)) STORED,
  ADD COLUMN search_key text COLLATE "C" NOT NULL GENERATED ALWAYS AS (code) STORED;
-- A code of an agency has several versions.
ALTER TABLE agency
  ADD COLUMN search_name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (fold(name)) STORED,
  ADD COLUMN search_length integer NOT NULL GENERATED ALWAYS AS (length(name)) STORED,
  ADD COLUMN search_name_words tsvector NOT NULL GENERATED ALWAYS AS (folded_words(name)) STORED,
  ADD COLUMN search_words tsvector NOT NULL GENERATED ALWAYS AS (folded_words(name, address, code)) STORED,
  ADD COLUMN search_key text COLLATE "C" NOT NULL GENERATED ALWAYS AS (code || ' ' || id::text) STORED;
-- An employer has several codes, in a table of their own.
ALTER TABLE employer
  ADD COLUMN search_name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (fold(name)) STORED,
  ADD COLUMN search_length integer NOT NULL GENERATED ALWAYS AS (length(name)) STORED,
  ADD COLUMN search_name_words tsvector NOT NULL GENERATED ALWAYS AS (folded_words(name)) STORED,
  ADD COLUMN search_words tsvector NOT NULL GENERATED ALWAYS AS (folded_words(name, address, tax_code)) STORED,
  ADD COLUMN search_key text COLLATE "C" NOT NULL GENERATED ALWAYS AS (id::text) STORED;

-- The tree of a ward's past is walked from its heir.
CREATE INDEX ward_successor_id_idx ON ward (successor_id) WHERE successor_id IS NOT NULL;
CREATE INDEX facility_search_name_words_idx ON facility USING gin (search_name_words);
CREATE INDEX facility_search_words_idx ON facility USING gin (search_words);
CREATE INDEX facility_search_name_idx ON facility (search_name);
CREATE INDEX facility_search_rank_idx ON facility (search_length, search_key);
CREATE INDEX facility_search_key_idx ON facility (search_key);
CREATE INDEX facility_ward_id_idx ON facility (ward_id);
CREATE INDEX collection_point_search_name_words_idx ON collection_point USING gin (search_name_words);
CREATE INDEX collection_point_search_words_idx ON collection_point USING gin (search_words);
CREATE INDEX collection_point_search_name_idx ON collection_point (search_name);
CREATE INDEX collection_point_search_rank_idx ON collection_point (search_length, search_key);
CREATE INDEX collection_point_search_key_idx ON collection_point (search_key);
CREATE INDEX collection_point_ward_id_idx ON collection_point (ward_id);
CREATE INDEX agency_search_name_words_idx ON agency USING gin (search_name_words);
CREATE INDEX agency_search_words_idx ON agency USING gin (search_words);
CREATE INDEX agency_search_name_idx ON agency (search_name);
CREATE INDEX agency_search_rank_idx ON agency (search_length, search_key);
CREATE INDEX agency_search_key_idx ON agency (search_key);
CREATE INDEX agency_ward_id_idx ON agency (ward_id);
CREATE INDEX employer_search_name_words_idx ON employer USING gin (search_name_words);
CREATE INDEX employer_search_words_idx ON employer USING gin (search_words);
CREATE INDEX employer_search_name_idx ON employer (search_name);
CREATE INDEX employer_search_rank_idx ON employer (search_length, search_key);
CREATE INDEX employer_search_key_idx ON employer (search_key);
CREATE INDEX employer_province_id_idx ON employer (province_id);

-- The words of each list, for those who mistype one. Words that nothing has any more do no harm.
-- No unique key: two imports that bring the same new word at once need not wait for each other.
CREATE TABLE search_word (
  id BIGSERIAL NOT NULL,
  list VARCHAR(30) NOT NULL,
  word VARCHAR(100) NOT NULL,
  nearby TEXT[] GENERATED ALWAYS AS (one_letter_less(word)) STORED,
  CONSTRAINT search_word_pkey PRIMARY KEY (id)
);
CREATE INDEX search_word_list_word_idx ON search_word (list, word);
CREATE INDEX search_word_nearby_idx ON search_word USING gin (nearby);

CREATE FUNCTION keep_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_word (list, word)
  SELECT TG_TABLE_NAME, brought.word
  FROM (SELECT DISTINCT unnest(tsvector_to_array(search_words)) AS word FROM written) AS brought
  -- Numbers are not mistyped into other numbers: they are other numbers.
  WHERE length(brought.word) BETWEEN 3 AND 30 AND brought.word !~ '[0-9]'
    AND NOT EXISTS (SELECT FROM search_word known WHERE known.list = TG_TABLE_NAME AND known.word = brought.word);
  RETURN NULL;
END $$;

CREATE TRIGGER facility_words_inserted AFTER INSERT ON facility REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_search_words();
CREATE TRIGGER facility_words_updated AFTER UPDATE ON facility REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_search_words();
CREATE TRIGGER collection_point_words_inserted AFTER INSERT ON collection_point REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_search_words();
CREATE TRIGGER collection_point_words_updated AFTER UPDATE ON collection_point REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_search_words();
CREATE TRIGGER agency_words_inserted AFTER INSERT ON agency REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_search_words();
CREATE TRIGGER agency_words_updated AFTER UPDATE ON agency REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_search_words();
CREATE TRIGGER employer_words_inserted AFTER INSERT ON employer REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_search_words();
CREATE TRIGGER employer_words_updated AFTER UPDATE ON employer REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_search_words();

-- Rows that were there before.
INSERT INTO search_word (list, word)
SELECT DISTINCT list, word FROM (
  SELECT 'facility' AS list, unnest(tsvector_to_array(search_words)) AS word FROM facility
  UNION ALL SELECT 'collection_point', unnest(tsvector_to_array(search_words)) FROM collection_point
  UNION ALL SELECT 'agency', unnest(tsvector_to_array(search_words)) FROM agency
  UNION ALL SELECT 'employer', unnest(tsvector_to_array(search_words)) FROM employer
) AS present WHERE length(word) BETWEEN 3 AND 30 AND word !~ '[0-9]';

-- What is near a point: the index finds those in a box, the distance is then computed.
CREATE INDEX facility_position_idx ON facility USING gist (point(longitude::float8, latitude::float8)) WHERE latitude IS NOT NULL;
CREATE INDEX collection_point_position_idx ON collection_point USING gist (point(longitude::float8, latitude::float8)) WHERE latitude IS NOT NULL;
CREATE INDEX agency_position_idx ON agency USING gist (point(longitude::float8, latitude::float8)) WHERE latitude IS NOT NULL;
