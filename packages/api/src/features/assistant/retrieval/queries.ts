import type { Queryable } from '../../../platform/database/transaction.ts';
import type { Concept } from '../understanding/concepts.ts';
import type { Passage } from '../writer.ts';

/** A passage with how well it fits a question; each figure is between 0 and 1. */
export interface FoundPassage extends Passage {
  /** How much of what is asked, weighed by rarity, stands in it: the title counts most. */
  coverage: number;
  /** How much the title that is most like the question looks like it, letter by letter. */
  likeness: number;
  /** How much of what is asked any passage has, weighed by rarity; the same for all of them. */
  known: number;
  /** How much each word of the question weighs; the same for all of them. */
  weights: Record<string, number>;
}

/** Passages that go into the ranking. */
const MOST_FOUND = 12;
/** So much of a passage is read to be quoted, in characters. */
const LONGEST_BODY = 8_000;

/** Words that no passage has: each with those that differ by one letter. */
export async function findMistyped(db: Queryable, terms: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await db.query<{ word: string; near: string[] }>({
    name: 'assistant-mistyped',
    text: `WITH asked AS MATERIALIZED (
        SELECT word, one_letter_less(word) AS forms FROM unnest($1::text[]) AS given (word)
        WHERE NOT EXISTS (SELECT FROM search_word same WHERE same.list = 'assistant_passage' AND same.word = given.word)
      )
      SELECT asked.word, array_agg(DISTINCT known.word::text) AS near
      FROM asked JOIN search_word known ON list = 'assistant_passage' AND nearby && forms
      GROUP BY asked.word`,
    values: [terms],
  });
  return new Map(rows.map(({ word, near }) => [word, near]));
}

/**
 * The passages that share most with a question, best first.
 *
 * A concept weighs as much as it is rare. One that no passage has counts against all of them, so that a question about
 * something else is known; a pair of words that no passage has counts nothing.
 * @param asked the folded question, for its likeness with titles.
 */
export async function findPassages(
  db: Queryable,
  concepts: readonly Concept[],
  asked: string,
  now: Date,
): Promise<FoundPassage[]> {
  const { rows } = await db.query<FoundPassage>({
    name: 'assistant-passages',
    text: `WITH readable AS MATERIALIZED (
        -- Joined with nothing, words are unpacked once, and not for each word of the question.
        SELECT kind, source_id, title_terms || ''::tsvector AS title_terms, terms || ''::tsvector AS terms
        FROM assistant_passage WHERE readable_from IS NULL OR readable_from <= $9
      ),
      total AS (SELECT count(*)::float8 AS passages FROM readable),
      given AS MATERIALIZED (
        SELECT term, own::tsquery AS own, either::tsquery AS either, meant::tsquery AS meant, weight
        FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::float8[]) AS sent (term, own, either, meant, weight)
      ), asked AS MATERIALIZED (
        SELECT term, own, either, meant, found.passages > 0 AS known, weight * CASE
            WHEN found.passages > 0 THEN ln(1 + total.passages / (0.5 + found.passages))
            WHEN strpos(term, '_') > 0 THEN 0
            ELSE $6 * ln(1 + total.passages / 0.5) END AS weight
        FROM given CROSS JOIN total
        CROSS JOIN LATERAL (SELECT count(*)::float8 AS passages FROM readable WHERE terms @@ either) AS found
      ), shares AS MATERIALIZED (
        SELECT kind, source_id, asked.weight * CASE
            WHEN title_terms @@ own THEN 1
            WHEN title_terms @@ either THEN 0.8
            WHEN title_terms @@ meant THEN 0.5
            WHEN terms @@ own THEN 0.45
            WHEN terms @@ either THEN 0.35
            ELSE 0.2 END AS share
        FROM readable JOIN asked ON terms @@ meant
      ), weighed AS (
        SELECT kind, source_id, sum(share) / nullif((SELECT sum(weight) FROM asked), 0) AS coverage
        FROM shares
        GROUP BY kind, source_id
        ORDER BY coverage DESC NULLS LAST, kind DESC, source_id LIMIT $7
      )
      SELECT kind, code, title, left(body, ${LONGEST_BODY}) AS body, legal_basis AS "legalBasis", coalesce(coverage, 0)::float8 AS coverage, asked_as AS "askedAs",
        (SELECT max(greatest(similarity($8, folded), word_similarity($8, folded)))::float8
         FROM (SELECT fold(wording) AS folded FROM unnest(asked_as || title::text) AS wording OFFSET 0) AS titles) AS likeness,
        (SELECT jsonb_object_agg(term, weight) FILTER (WHERE strpos(term, '_') = 0) FROM asked) AS weights,
        (SELECT sum(weight) FILTER (WHERE known) / nullif(sum(weight), 0) FROM asked)::float8 AS known
      FROM weighed JOIN assistant_passage USING (kind, source_id)
      ORDER BY coverage DESC, code`,
    values: [
      concepts.map(({ term }) => term),
      concepts.map(({ term }) => quoted(term)),
      concepts.map(({ term, others }) => [term, ...others].map(quoted).join(' | ')),
      concepts.map(({ term, others, near }) => [term, ...others, ...near].map(quoted).join(' | ')),
      concepts.map(({ weight }) => weight),
      UNKNOWN_WORD,
      MOST_FOUND,
      asked,
      now,
    ],
  });
  return rows;
}

/** How much of its rarity a word counts that no passage has. */
const UNKNOWN_WORD = 1.0;

/** Terms are letters, digits and `_`; quoted all the same. */
const quoted = (term: string): string => `'${term.replaceAll("'", "''")}'`;
