import type { SearchWords } from '../search-words.ts';
import { Prisma } from './client.ts';

/** A table whose rows have a title and a text, and how both are searched. */
export interface RankedTable {
  table: string;
  /** SQL of the folded title. */
  title: string;
  /** Columns with the words of the title, and of title and text (`folded_words`). */
  titleWords: string;
  allWords: string;
  /** Which rows are searched. */
  shown: Prisma.Sql;
}

/** Of what a search asks, weighed by how rare each word is, so much must be in the title (3) or the text (1). */
const LEAST_SCORE = 0.3;
/** How much alike a title must be when it lacks the words, as they were mistyped; also what `<%` compares with. */
const LEAST_SIMILARITY = 0.6;

/**
 * Named expressions for WITH, of which the last, `ranked (id, score)`, holds the rows that answer a search; a higher
 * score (whole, up to 2,000,000) answers it better.
 *
 * Rows that hold none of the words, and whose title is not alike, are left out by the indexes.
 */
export function rankedByWords(of: RankedTable, { folded, words }: SearchWords): Prisma.Sql {
  const [table, title, titleWords, allWords] = [of.table, of.title, of.titleWords, of.allWords].map((name) =>
    Prisma.raw(name),
  );
  return Prisma.sql`asked AS (
      SELECT word::tsquery AS word, ln(1 + (SELECT count(*) FROM ${table}) / (1.0 + count(id))) AS weight
      FROM unnest(${[...words]}::text[]) AS word LEFT JOIN ${table} ON ${of.shown} AND ${allWords} @@ word::tsquery
      GROUP BY word
    ), scored AS (
      SELECT id,
        (SELECT sum(weight * CASE WHEN ${titleWords} @@ word THEN 3 WHEN ${allWords} @@ word THEN 1 ELSE 0 END)
          / (3 * sum(weight)) FROM asked) AS held,
        word_similarity(${folded}, ${title}) AS alike
      FROM ${table}
      WHERE ${of.shown} AND (${allWords} @@ ${words.join(' | ')}::tsquery OR ${folded} <% ${title})
    ), ranked AS (
      SELECT id, round((held + alike) * 1e6)::int AS score FROM scored
      WHERE held >= ${LEAST_SCORE} OR alike >= ${LEAST_SIMILARITY}
    )`;
}
