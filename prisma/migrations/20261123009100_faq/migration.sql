-- Frequently asked questions, their search, and whether they helped.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE "faq_category" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" VARCHAR(40) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "faq_category_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "faq_category_code_format" CHECK ("code" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
CREATE UNIQUE INDEX "faq_category_code_key" ON "faq_category"("code");

CREATE TABLE "faq" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" VARCHAR(80) NOT NULL,
    "category_id" UUID NOT NULL,
    "question" VARCHAR(300) NOT NULL,
    "answer" TEXT NOT NULL,
    "legal_basis" VARCHAR(300),
    "position" INTEGER NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT true,
    "helpful_count" INTEGER NOT NULL DEFAULT 0,
    "unhelpful_count" INTEGER NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    -- Every syllable of the question, and of both; folded, so that accents do not matter.
    "question_words" tsvector NOT NULL GENERATED ALWAYS AS (folded_words("question")) STORED,
    "all_words" tsvector NOT NULL GENERATED ALWAYS AS (folded_words("question", "answer")) STORED,

    CONSTRAINT "faq_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "faq_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "faq_category"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "faq_code_format" CHECK ("code" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT "faq_texts" CHECK (btrim("question") <> '' AND btrim("answer") <> '' AND length("answer") <= 5000),
    CONSTRAINT "faq_nfc" CHECK ("question" IS NFC NORMALIZED AND "answer" IS NFC NORMALIZED),
    CONSTRAINT "faq_counts" CHECK ("helpful_count" >= 0 AND "unhelpful_count" >= 0)
);
CREATE UNIQUE INDEX "faq_code_key" ON "faq"("code");
CREATE INDEX "faq_category_id_position_idx" ON "faq"("category_id", "position");
CREATE INDEX "faq_all_words" ON "faq" USING gin ("all_words");

CREATE TABLE "faq_vote" (
    "faq_id" UUID NOT NULL,
    "voter" BYTEA NOT NULL,
    "helpful" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "faq_vote_pkey" PRIMARY KEY ("faq_id", "voter"),
    CONSTRAINT "faq_vote_faq_id_fkey" FOREIGN KEY ("faq_id") REFERENCES "faq"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
