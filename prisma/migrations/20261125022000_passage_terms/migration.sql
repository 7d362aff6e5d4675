-- The same words as before, each met once: a subscript into a long array walks all that stands before it.
CREATE OR REPLACE FUNCTION passage_terms(VARIADIC text[]) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  words text[] := string_to_array(public.fold(array_to_string($1, ' . ')), ' ');
BEGIN
  RETURN array_to_tsvector(array_remove(words || ARRAY(
    SELECT pair.word || '_' || pair.following FROM unnest(words, words[2:]) AS pair(word, following)
    WHERE pair.following IS NOT NULL), ''));
END $$;
