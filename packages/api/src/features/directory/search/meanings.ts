import { Prisma } from '../../../platform/database/client.ts';
import type { SearchedList } from './lists.ts';

type Sql = Prisma.Sql;

/** A word that may be mistyped: numbers are not mistyped into other numbers, and of two letters too much is near. */
const MISTAKABLE = /^[a-z]{3,30}$/;

/** So many meanings are tried: each costs the index a conjunction, whose frequent words take it long. */
const MOST_MEANINGS = 6;

/**
 * What the text may have meant, as queries. A word that the list does not have was mistyped, so each of those stands
 * for the words of the list that differ by a letter. When the list has them all, but no row has them together, any one
 * of them may be wrong: then there is a query for each.
 */
export function meanings(list: SearchedList, words: readonly string[]): Sql {
  const mistakable = words.map((word) => MISTAKABLE.test(word));
  return Prisma.sql`typed AS MATERIALIZED (
    -- Once for each word, not once for each row that is compared.
    SELECT word, place, mistakable, CASE WHEN mistakable THEN one_letter_less(word) END AS forms
    FROM unnest(${[...words]}::text[], ${mistakable}::boolean[]) WITH ORDINALITY AS given (word, mistakable, place)
  ), asked AS MATERIALIZED (
    SELECT word, place, near.words AS near,
      mistakable AND NOT EXISTS (SELECT FROM search_word known WHERE known.list = ${list} AND known.word = typed.word) AS wrong
    FROM typed CROSS JOIN LATERAL (
      SELECT string_agg(DISTINCT word, ' | ') AS words FROM search_word
      WHERE mistakable AND list = ${list} AND nearby && forms) AS near
  ), alternatives AS MATERIALIZED (
    (SELECT string_agg(CASE WHEN wrong THEN '(' || near || ')' ELSE word END, ' & ')::tsquery AS query FROM asked
      HAVING bool_or(wrong) AND bool_and(NOT wrong OR near IS NOT NULL))
    UNION ALL
    (SELECT ('(' || near || ')' || coalesce((SELECT string_agg(' & ' || other.word, '') FROM asked AS other
        WHERE other.place <> asked.place), ''))::tsquery
      FROM asked WHERE near IS NOT NULL AND NOT EXISTS (SELECT FROM asked WHERE wrong)
      ORDER BY length(word) DESC, place LIMIT ${MOST_MEANINGS})
  ), meant AS MATERIALIZED (
    SELECT string_agg('(' || query::text || ')', ' | ')::tsquery AS query FROM alternatives)`;
}

/** The rows of any meaning, met meaning by meaning in the index, at most `limit` of each and of all. */
export function meantRows(
  list: SearchedList,
  column: 'search_words' | 'search_name_words',
  narrowed: Sql,
  limit: number,
): Sql {
  return Prisma.sql`SELECT DISTINCT near.id, near.key FROM alternatives CROSS JOIN LATERAL (
    SELECT id, search_key AS key FROM ${Prisma.raw(list)}
    WHERE ${Prisma.raw(column)} @@ alternatives.query AND ${narrowed} LIMIT ${limit}) AS near LIMIT ${limit}`;
}

/** Whether a row, or its name, has one of the meanings. */
export const isMeant = (column: 'search_words' | 'search_name_words') =>
  Prisma.sql`${Prisma.raw(column)} @@ (SELECT query FROM meant)`;
