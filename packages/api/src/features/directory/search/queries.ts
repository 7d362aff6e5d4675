import type { Database } from '../../../platform/database/client.ts';
import { type Hit, MATCHES } from './lists.ts';
import { unknownPlace } from './places.ts';
import {
  browseStatement,
  FEW,
  manyMeaningsStatement,
  manyStatement,
  rankedMeaningsStatement,
  rankedStatement,
  type Search,
  type TextSearch,
} from './statements.ts';

/** What a statement of a search answers; a page without rows is one row of nulls. */
interface HitRow extends Hit {
  provinceKnown: boolean;
  wardKnown: boolean;
  /** How many rows were found, up to one more than FEW. */
  total: number;
}

interface Found {
  total: number;
  hits: Hit[];
}

type Pooled = Pick<Database, 'query'>;

/**
 * Finds a page of rows, best first, or last first when counted from the end: in one statement, in two when very many
 * rows hold what was typed, in up to three when none does and words may be mistyped.
 *
 * @throws CodedError BAD_USER_INPUT for a place that no list knows.
 */
export async function searchList(database: Pooled, search: Search): Promise<Hit[]> {
  if (!hasText(search)) return (await find(database, browseStatement(search))).hits;
  const standing = search.after ?? search.before;
  if (standing && standing.rank >= MATCHES.indexOf('NAME_SIMILAR')) return await meant(database, search);
  // Where the page before was in the order of keys, this one is too.
  if (standing?.length === 0) return (await find(database, manyStatement(search))).hits;
  const typed = await find(database, rankedStatement(search));
  if (typed.total > FEW) return (await find(database, manyStatement(search))).hits;
  // Only when nothing is what was typed: else every syllable would bring its neighbours along.
  return typed.total > 0 || standing || search.text.words.length === 0 ? typed.hits : await meant(database, search);
}

async function meant(database: Pooled, search: TextSearch): Promise<Hit[]> {
  if ((search.after ?? search.before)?.length === 0) return (await find(database, manyMeaningsStatement(search))).hits;
  const ranked = await find(database, rankedMeaningsStatement(search));
  return ranked.total > FEW ? (await find(database, manyMeaningsStatement(search))).hits : ranked.hits;
}

async function find(database: Pooled, statement: ReturnType<typeof browseStatement>): Promise<Found> {
  const rows = await database.query<HitRow>(statement);
  const [first] = rows;
  if (first && !first.provinceKnown) throw unknownPlace('province');
  if (first && !first.wardKnown) throw unknownPlace('ward');
  return { total: first?.total ?? 0, hits: rows.filter((row) => row.row !== null) };
}

function hasText(search: Search): search is TextSearch {
  return search.text !== null;
}
