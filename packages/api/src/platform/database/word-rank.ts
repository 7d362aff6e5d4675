import type { SearchWords } from '../search-words.ts';
import { Prisma } from './client.ts';

/** A table whose rows have a title and a text, and how both are searched. */
export interface RankedTable {
  table: string;
  /** SQL of the folded title. */
  title: string;
  /** Columns with the words of the title, and of title and text (`folded_words`); the latter has a GIN index. */
  titleWords: string;
  allWords: string;
  /** Which rows are searched. */
  shown: Prisma.Sql;
  /** Which rows stand under something whose name holds `word`, such as a category; left out, none do. */
  under?: Prisma.Sql;
}

/** What a word counts where it is met. */
const IN_TITLE = 3;
const IN_TEXT = 1;
/** Less than in the text, and enough for LEAST_SCORE when every word is in the name above. */
const ABOVE = 0.95;

/** Of what a search asks, weighed by how rare each word is and where it is met, so much must be met. */
const LEAST_SCORE = 0.3;
/** With so many that hold the words nobody looks for titles that only look alike (`<%`: 0.6 of the search), as mistyped ones do. */
const ENOUGH = 20;
/** So many of those that hold the words are compared letter by letter, which takes longest. */
const MOST_COMPARED = 1_000;

/**
 * Named expressions for WITH, of which the last, `ranked (id, score)`, holds the rows that answer a search; a higher
 * score (whole, up to 2,000,000) answers it better.
 *
 * The words are met in the index alone: texts are long, and unpacking each for each word took ten times as long.
 */
export function rankedByWords(of: RankedTable, { folded, words }: SearchWords): Prisma.Sql {
  const [table, title, titleWords, allWords] = [of.table, of.title, of.titleWords, of.allWords].map((name) =>
    Prisma.raw(name),
  );
  const above = of.under
    ? Prisma.sql`UNION ALL SELECT id, ${ABOVE}::numeric FROM ${table} WHERE ${of.shown} AND ${of.under}`
    : Prisma.empty;
  return Prisma.sql`asked AS (SELECT word FROM unnest(${[...words]}::text[]) AS word),
    met AS MATERIALIZED (
      SELECT word, row.id, max(row.counts) AS counts FROM asked CROSS JOIN LATERAL (
        SELECT id, (CASE WHEN ${titleWords} @@ word::tsquery THEN ${IN_TITLE} ELSE ${IN_TEXT} END)::numeric AS counts
        FROM ${table} WHERE ${of.shown} AND ${allWords} @@ word::tsquery ${above}) AS row
      GROUP BY word, row.id
    ), weighed AS (
      SELECT word, ln(1 + (SELECT count(*) FROM ${table}) / (1.0 + count(id))) AS weight
      FROM asked LEFT JOIN met USING (word) GROUP BY word
    ), holding AS MATERIALIZED (
      SELECT id, sum(weight * counts) / (SELECT ${IN_TITLE} * sum(weight) FROM weighed) AS held,
        max(counts) >= ${IN_TEXT} AS itself
      FROM met JOIN weighed USING (word) GROUP BY id
    ), best AS MATERIALIZED (
      SELECT id, held, itself FROM holding WHERE held >= ${LEAST_SCORE} ORDER BY held DESC, id DESC LIMIT ${MOST_COMPARED}
    ), ranked AS (
      -- What holds no word itself is like the search by chance, unless it is very much so.
      SELECT id, round((held + CASE WHEN itself OR ${folded} <% ${title}
        THEN word_similarity(${folded}, ${title}) ELSE 0 END) * 1e6)::int AS score
      FROM best JOIN ${table} USING (id)
      UNION ALL
      SELECT id, round((coalesce((SELECT held FROM holding WHERE holding.id = ${table}.id), 0)
        + word_similarity(${folded}, ${title})) * 1e6)::int AS score
      FROM ${table}
      WHERE (SELECT count(*) < ${ENOUGH} FROM best) AND ${of.shown} AND ${folded} <% ${title}
        AND id <> ALL (ARRAY(SELECT id FROM best))
    )`;
}
