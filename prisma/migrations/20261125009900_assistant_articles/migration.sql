-- Articles are passages, too, from when they can be read.
ALTER TABLE "assistant_passage" ADD COLUMN "readable_from" TIMESTAMPTZ(3);

CREATE FUNCTION keep_article_passage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.published_at IS NULL OR NEW.withdrawn_at IS NOT NULL THEN
    DELETE FROM assistant_passage WHERE kind = 'ARTICLE' AND source_id = coalesce(OLD.id, NEW.id);
    RETURN NULL;
  END IF;
  -- Nobody is quoted more than the beginning of a very long article, and a tsvector holds a megabyte at most.
  INSERT INTO assistant_passage (kind, source_id, code, title, body, readable_from)
  VALUES ('ARTICLE', NEW.id, NEW.slug, NEW.title, left(NEW.summary || E'\n\n' || NEW.text, 20000), NEW.published_at)
  ON CONFLICT (kind, source_id) DO UPDATE
    SET code = excluded.code, title = excluded.title, body = excluded.body, readable_from = excluded.readable_from;
  RETURN NULL;
END $$;
CREATE TRIGGER news_article_passage_written
  AFTER INSERT OR DELETE OR UPDATE OF slug, title, summary, text, published_at, withdrawn_at ON "news_article"
  FOR EACH ROW EXECUTE FUNCTION keep_article_passage();

INSERT INTO assistant_passage (kind, source_id, code, title, body, readable_from)
SELECT 'ARTICLE', id, slug, title, left(summary || E'\n\n' || text, 20000), published_at
FROM news_article WHERE published_at IS NOT NULL AND withdrawn_at IS NULL;
