-- A picture of an article, with the words for those who cannot see it.
ALTER TABLE "news_article"
    ADD COLUMN "picture_id" UUID,
    ADD COLUMN "picture_alt" VARCHAR(300),
    ADD CONSTRAINT "news_article_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    ADD CONSTRAINT "news_article_picture_described" CHECK (
        num_nonnulls("picture_id", "picture_alt") IN (0, 2)
        AND btrim("picture_alt") <> '' AND "picture_alt" IS NFC NORMALIZED);
CREATE UNIQUE INDEX "news_article_picture_id_key" ON "news_article"("picture_id");
