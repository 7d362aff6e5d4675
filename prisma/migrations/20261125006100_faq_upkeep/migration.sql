-- Officers keep the frequently asked questions: versions, who changed what, drafts.
CREATE TYPE "faq_action" AS ENUM ('CREATED', 'EDITED', 'REORDERED');

ALTER TABLE "faq_category"
    ADD COLUMN "published" BOOLEAN NOT NULL DEFAULT true,
    ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
    ADD COLUMN "officer_id" UUID,
    ADD CONSTRAINT "faq_category_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    ADD CONSTRAINT "faq_category_name" CHECK (btrim("name") <> '' AND "name" IS NFC NORMALIZED),
    ADD CONSTRAINT "faq_category_version" CHECK ("version" >= 1);
ALTER TABLE "faq"
    ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
    ADD COLUMN "officer_id" UUID,
    ADD CONSTRAINT "faq_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    ADD CONSTRAINT "faq_version" CHECK ("version" >= 1);

CREATE TABLE "faq_revision" (
    "faq_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "action" "faq_action" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "officer_id" UUID,
    "request_id" VARCHAR(64),
    "category_id" UUID NOT NULL,
    "question" VARCHAR(300) NOT NULL,
    "answer" TEXT NOT NULL,
    "legal_basis" VARCHAR(300),
    "published" BOOLEAN NOT NULL,

    CONSTRAINT "faq_revision_pkey" PRIMARY KEY ("faq_id", "version"),
    CONSTRAINT "faq_revision_faq_id_fkey" FOREIGN KEY ("faq_id") REFERENCES "faq"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "faq_revision_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "faq_category"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "faq_revision_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE TABLE "faq_category_revision" (
    "category_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "action" "faq_action" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "officer_id" UUID,
    "request_id" VARCHAR(64),
    "name" VARCHAR(100) NOT NULL,
    "published" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "faq_category_revision_pkey" PRIMARY KEY ("category_id", "version"),
    CONSTRAINT "faq_category_revision_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "faq_category"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "faq_category_revision_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "faq_revision_officer_id_at_idx" ON "faq_revision"("officer_id", "at");
CREATE INDEX "faq_category_revision_officer_id_at_idx" ON "faq_category_revision"("officer_id", "at");

-- What is there already came with the project.
INSERT INTO "faq_revision" (faq_id, version, action, at, category_id, question, answer, legal_basis, published)
SELECT id, version, 'CREATED', updated_at, category_id, question, answer, legal_basis, published FROM faq;

-- Who wrote what is neither changed nor removed.
CREATE TRIGGER faq_revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "faq_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_revision_change();
CREATE TRIGGER faq_category_revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "faq_category_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_revision_change();
