-- Other ways in which people ask a question: the search and the assistant find it by them, too.
ALTER TABLE "faq"
    ADD COLUMN "asked_as" TEXT[] DEFAULT ARRAY[]::TEXT[],
    ADD CONSTRAINT "faq_asked_as" CHECK (
      "asked_as" IS NOT NULL AND cardinality("asked_as") <= 20 AND array_position("asked_as", NULL) IS NULL
      AND array_position("asked_as", '') IS NULL AND octet_length(array_to_string("asked_as", '')) <= 20000
      AND array_to_string("asked_as", ' ') IS NFC NORMALIZED);
ALTER TABLE "faq_revision"
    ADD COLUMN "asked_as" TEXT[] DEFAULT ARRAY[]::TEXT[],
    ADD CONSTRAINT "faq_revision_asked_as" CHECK ("asked_as" IS NOT NULL);

ALTER TABLE "faq" DROP COLUMN "question_words", DROP COLUMN "all_words";
ALTER TABLE "faq"
    ADD COLUMN "question_words" tsvector NOT NULL
      GENERATED ALWAYS AS (folded_words(VARIADIC "asked_as" || "question"::text)) STORED,
    ADD COLUMN "all_words" tsvector NOT NULL
      GENERATED ALWAYS AS (folded_words(VARIADIC "asked_as" || "question"::text || "answer")) STORED;
CREATE INDEX "faq_all_words" ON "faq" USING gin ("all_words");

-- A passage may have several titles: the first is shown, all are compared.
ALTER TABLE "assistant_passage"
    DROP COLUMN "folded_title", DROP COLUMN "title_terms", DROP COLUMN "terms",
    ADD COLUMN "asked_as" TEXT[] DEFAULT ARRAY[]::TEXT[],
    ADD CONSTRAINT "assistant_passage_asked_as" CHECK ("asked_as" IS NOT NULL);
ALTER TABLE "assistant_passage"
    ADD COLUMN "title_terms" tsvector NOT NULL
      GENERATED ALWAYS AS (passage_terms(VARIADIC "asked_as" || "title"::text)) STORED,
    ADD COLUMN "terms" tsvector NOT NULL
      GENERATED ALWAYS AS (passage_terms(VARIADIC "asked_as" || "title"::text || "body")) STORED;
CREATE INDEX "assistant_passage_terms_idx" ON "assistant_passage" USING gin ("terms");

CREATE OR REPLACE FUNCTION keep_faq_passage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NOT NEW.published THEN
    DELETE FROM assistant_passage WHERE kind = 'FAQ' AND source_id = coalesce(OLD.id, NEW.id);
    RETURN NULL;
  END IF;
  INSERT INTO assistant_passage (kind, source_id, code, title, body, legal_basis, asked_as)
  VALUES ('FAQ', NEW.id, NEW.code, NEW.question, NEW.answer, NEW.legal_basis, NEW.asked_as)
  ON CONFLICT (kind, source_id) DO UPDATE SET code = excluded.code, title = excluded.title, body = excluded.body,
    legal_basis = excluded.legal_basis, asked_as = excluded.asked_as;
  RETURN NULL;
END $$;
DROP TRIGGER faq_passage_written ON "faq";
CREATE TRIGGER faq_passage_written
  AFTER INSERT OR DELETE OR UPDATE OF code, question, answer, legal_basis, published, asked_as ON "faq"
  FOR EACH ROW EXECUTE FUNCTION keep_faq_passage();
