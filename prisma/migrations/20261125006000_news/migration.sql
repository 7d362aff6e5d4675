-- News: articles that officers write, and every version that each has had.
CREATE TYPE "news_action" AS ENUM ('DRAFTED', 'EDITED', 'PUBLISHED', 'CORRECTED', 'WITHDRAWN');

CREATE TABLE "news_category" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" VARCHAR(40) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "news_category_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "news_category_code_format" CHECK ("code" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
CREATE UNIQUE INDEX "news_category_code_key" ON "news_category"("code");

CREATE TABLE "news_article" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" VARCHAR(120) NOT NULL,
    "category_id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "summary" VARCHAR(500) NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawal_reason" VARCHAR(500),
    "corrected_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    -- Every syllable of the title, and of all texts; folded, so that accents do not matter.
    "search_title" text COLLATE "C" NOT NULL GENERATED ALWAYS AS (fold("title")) STORED,
    "title_words" tsvector NOT NULL GENERATED ALWAYS AS (folded_words("title")) STORED,
    "all_words" tsvector NOT NULL GENERATED ALWAYS AS (folded_words("title", "summary", "text")) STORED,

    CONSTRAINT "news_article_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "news_article_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "news_category"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "news_article_slug_format" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT "news_article_texts" CHECK (
        btrim("title") <> '' AND btrim("summary") <> '' AND btrim("text") <> ''
        AND length("html") <= 200000 AND length("text") <= 200000),
    CONSTRAINT "news_article_nfc" CHECK ("title" IS NFC NORMALIZED AND "summary" IS NFC NORMALIZED AND "text" IS NFC NORMALIZED),
    -- The sanitiser decides what is safe; this stops a writer that forgot it.
    CONSTRAINT "news_article_html_safe" CHECK (
        "html" !~* '<\s*/?\s*(script|style|iframe|object|embed|svg|math|form|input|link|meta|base|img|video|audio)\y'
        AND "html" !~* '<[^>]*\son[a-z]+\s*='
        AND "html" !~* '<[^>]*=\s*"?\s*(javascript|vbscript|data)\s*:'),
    CONSTRAINT "news_article_withdrawal_whole" CHECK (num_nonnulls("withdrawn_at", "withdrawal_reason") IN (0, 2)),
    CONSTRAINT "news_article_corrected_after_publishing" CHECK ("corrected_at" IS NULL OR "published_at" IS NOT NULL),
    CONSTRAINT "news_article_version" CHECK ("version" >= 1)
);
CREATE UNIQUE INDEX "news_article_slug_key" ON "news_article"("slug");
CREATE INDEX "news_article_published_at_id_idx" ON "news_article"("published_at" DESC, "id" DESC);
CREATE INDEX "news_article_category_id_published_at_id_idx" ON "news_article"("category_id", "published_at" DESC, "id" DESC);
CREATE INDEX "news_article_updated_at_id_idx" ON "news_article"("updated_at" DESC, "id" DESC);
CREATE INDEX "news_article_all_words_idx" ON "news_article" USING gin ("all_words");
CREATE INDEX "news_article_search_title_idx" ON "news_article" USING gin ("search_title" gin_trgm_ops);

CREATE TABLE "news_revision" (
    "article_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "action" "news_action" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "officer_id" UUID,
    "request_id" VARCHAR(64),
    "note" VARCHAR(500),
    "title" VARCHAR(200) NOT NULL,
    "summary" VARCHAR(500) NOT NULL,
    "html" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "news_revision_pkey" PRIMARY KEY ("article_id", "version"),
    CONSTRAINT "news_revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "news_article"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "news_revision_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "news_revision_says_why" CHECK ("action" NOT IN ('CORRECTED', 'WITHDRAWN') OR "note" IS NOT NULL)
);
CREATE INDEX "news_revision_officer_id_at_idx" ON "news_revision"("officer_id", "at");

-- Append-only: who wrote what is neither changed nor removed, and so no article is removed either.
CREATE FUNCTION refuse_revision_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER news_revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "news_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_revision_change();
