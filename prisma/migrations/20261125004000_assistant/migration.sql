-- Conversations with the assistant, and the texts that it may quote.
CREATE TABLE "assistant_conversation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "member_id" UUID,
    "secret_hash" BYTEA,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL,
    "questions" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "assistant_conversation_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "assistant_conversation_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    -- One owner: a member, or whoever holds the secret.
    CONSTRAINT "assistant_conversation_owner" CHECK (num_nonnulls("member_id", "secret_hash") = 1),
    CONSTRAINT "assistant_conversation_secret" CHECK (length("secret_hash") = 32),
    CONSTRAINT "assistant_conversation_questions" CHECK ("questions" BETWEEN 0 AND 100)
);
CREATE INDEX "assistant_conversation_member_id_idx" ON "assistant_conversation"("member_id");
CREATE INDEX "assistant_conversation_last_used_at_idx" ON "assistant_conversation"("last_used_at");

CREATE TABLE "assistant_turn" (
    "conversation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "question" VARCHAR(600) NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "claim" UUID,
    "claimed_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "pieces" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "answer" JSONB,
    "topic" JSONB,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "assistant_turn_pkey" PRIMARY KEY ("conversation_id", "position"),
    CONSTRAINT "assistant_turn_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "assistant_conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "assistant_turn_position" CHECK ("position" BETWEEN 1 AND 100),
    CONSTRAINT "assistant_turn_pieces" CHECK ("pieces" IS NOT NULL AND cardinality("pieces") <= 200),
    CONSTRAINT "assistant_turn_answered" CHECK (("answer" IS NULL) = ("answered_at" IS NULL) AND ("answer" IS NULL OR cardinality("pieces") > 0)),
    CONSTRAINT "assistant_turn_claim" CHECK (("claim" IS NULL) = ("claimed_at" IS NULL)),
    -- What looks like the number of a person is masked before it comes here.
    CONSTRAINT "assistant_turn_masked" CHECK ("question" !~ '[0-9]{9}')
);
CREATE UNIQUE INDEX "assistant_turn_id_key" ON "assistant_turn"("id");

-- Every syllable, and every two that follow each other, as most Vietnamese words have two; folded.
CREATE FUNCTION passage_terms(VARIADIC text[]) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  words text[] := string_to_array(public.fold(array_to_string($1, ' . ')), ' ');
BEGIN
  RETURN array_to_tsvector(array_remove(words || ARRAY(
    SELECT words[at] || '_' || words[at + 1] FROM generate_series(1, cardinality(words) - 1) AS at), ''));
END $$;

CREATE TABLE "assistant_passage" (
    "kind" VARCHAR(10) NOT NULL,
    "source_id" UUID NOT NULL,
    "code" VARCHAR(200) NOT NULL,
    "title" VARCHAR(300) NOT NULL,
    "body" TEXT NOT NULL,
    "legal_basis" VARCHAR(300),
    "folded_title" TEXT NOT NULL GENERATED ALWAYS AS (fold("title")) STORED,
    "title_terms" tsvector NOT NULL GENERATED ALWAYS AS (passage_terms("title")) STORED,
    "terms" tsvector NOT NULL GENERATED ALWAYS AS (passage_terms("title", "body")) STORED,

    CONSTRAINT "assistant_passage_pkey" PRIMARY KEY ("kind", "source_id"),
    CONSTRAINT "assistant_passage_kind" CHECK ("kind" IN ('FAQ', 'ARTICLE'))
);
CREATE INDEX "assistant_passage_terms_idx" ON "assistant_passage" USING gin ("terms");

-- The words of the passages, for those who mistype one.
CREATE FUNCTION keep_passage_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_word (list, word)
  SELECT 'assistant_passage', brought.word
  FROM (SELECT DISTINCT unnest(tsvector_to_array(terms)) AS word FROM written) AS brought
  WHERE brought.word ~ '^[a-z]{3,30}$'
    AND NOT EXISTS (SELECT FROM search_word known WHERE known.list = 'assistant_passage' AND known.word = brought.word);
  RETURN NULL;
END $$;
CREATE TRIGGER assistant_passage_words_inserted AFTER INSERT ON "assistant_passage" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_passage_words();
CREATE TRIGGER assistant_passage_words_updated AFTER UPDATE ON "assistant_passage" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_passage_words();

-- A question is a passage for as long as it is published, whoever writes it.
CREATE FUNCTION keep_faq_passage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NOT NEW.published THEN
    DELETE FROM assistant_passage WHERE kind = 'FAQ' AND source_id = coalesce(OLD.id, NEW.id);
    RETURN NULL;
  END IF;
  INSERT INTO assistant_passage (kind, source_id, code, title, body, legal_basis)
  VALUES ('FAQ', NEW.id, NEW.code, NEW.question, NEW.answer, NEW.legal_basis)
  ON CONFLICT (kind, source_id) DO UPDATE
    SET code = excluded.code, title = excluded.title, body = excluded.body, legal_basis = excluded.legal_basis;
  RETURN NULL;
END $$;
CREATE TRIGGER faq_passage_written AFTER INSERT OR DELETE OR UPDATE OF code, question, answer, legal_basis, published ON "faq"
  FOR EACH ROW EXECUTE FUNCTION keep_faq_passage();

INSERT INTO assistant_passage (kind, source_id, code, title, body, legal_basis)
SELECT 'FAQ', id, code, question, answer, legal_basis FROM faq WHERE published;

-- Places are recognised in a question by their names.
CREATE INDEX ward_folded_name_idx ON ward (fold(name));
