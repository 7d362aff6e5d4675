import { type Context, clientOf } from '../../../context.ts';
import { PLANNED_EACH_TIME, Prisma } from '../../../platform/database/client.ts';
import { all, besideStanding, filterConditions, matchSources } from './conditions.ts';
import { type Hit, type ListFilter, MATCHES, type Place, type SearchedList, type Standing } from './lists.ts';
import { placeConditions, unknownPlace } from './places.ts';
import type { SearchText } from './search-text.ts';

type Sql = Prisma.Sql;

/** Which rows of a list are asked for, and from where on. */
export interface Search {
  list: SearchedList;
  /** Null lists everything in the order of keys. */
  text: SearchText | null;
  place: Place;
  filter: ListFilter;
  after: Standing | null;
  before: Standing | null;
  /** True counts from the end. */
  backward: boolean;
  limit: number;
}

interface HitRow extends Hit {
  provinceKnown: boolean;
  wardKnown: boolean;
}

/**
 * Finds rows of a list in one statement, best first, or last first when counted from the end.
 *
 * Each kind of match is a branch that the database starts only when the better ones gave too few rows.
 * @throws CodedError BAD_USER_INPUT for a place that no list knows.
 */
export async function searchList(context: Context, search: Search): Promise<Hit[]> {
  const rows = await clientOf(context).$queryRaw<HitRow[]>(searchStatement(search));
  const [first] = rows;
  if (first && !first.provinceKnown) throw unknownPlace('province');
  if (first && !first.wardKnown) throw unknownPlace('ward');
  return rows.filter((row) => row.id !== null);
}

/** The statement of a search: at least one row, which says whether the place is known. */
export function searchStatement(search: Search): Sql {
  const place = placeConditions(search.place);
  const narrowed = all([...place.where, ...filterConditions(search.list, search.filter)]);
  const found = search.text ? textBranches(search, search.text, narrowed) : browseBranches(search, narrowed);
  const named = [...place.with, ...found.with];
  const known = (asked: string | null, name: string) =>
    asked === null ? Prisma.sql`true` : Prisma.sql`EXISTS (SELECT FROM ${Prisma.raw(name)})`;
  return Prisma.sql`${Prisma.raw(PLANNED_EACH_TIME)}
    ${named.length > 0 ? Prisma.sql`WITH ${Prisma.join(named, ', ')}` : Prisma.empty}
    SELECT ${known(search.place.province, 'provinces')} AS "provinceKnown", ${known(search.place.ward, 'wards')} AS "wardKnown", hit.*
    FROM (SELECT) AS once LEFT JOIN LATERAL (${unionOf(found.branches, search.limit)}) AS hit ON true
    ORDER BY ${orderOf(search.backward, 'rank, length, key')}`;
}

const NO_HIT = Prisma.sql`SELECT 0 AS rank, 0 AS length, '' AS key, null::uuid AS id, '' AS name, '' AS address WHERE false`;

/** Branches run in their order and stop at the limit. */
function unionOf(branches: readonly Sql[], limit: number): Sql {
  if (branches.length === 0) return NO_HIT;
  return Prisma.sql`SELECT * FROM (${Prisma.join([...branches], ' UNION ALL ')}) AS found LIMIT ${limit}`;
}

/** What a search reads: named expressions, and the branches that use them, in the order of the page. */
interface Branches {
  with: Sql[];
  branches: Sql[];
}

function textBranches(search: Search, text: SearchText, narrowed: Sql): Branches {
  const { with: named, sources } = matchSources(search.list, text, narrowed);
  const inOrder = search.backward ? sources.toReversed() : sources;
  const branches = inOrder.flatMap(({ match, from, where }) => {
    const rank = MATCHES.indexOf(match);
    const after = besideStanding(rank, 'after', search.after);
    const before = besideStanding(rank, 'before', search.before);
    if (!after || !before) return [];
    const standing = Prisma.sql`${rank}::int AS rank, search_length AS length, search_key AS key`;
    return branch(search, standing, from, all([where, after, before]), 'search_length, search_key');
  });
  return { with: named, branches };
}

function browseBranches(search: Search, narrowed: Sql): Branches {
  const { after, before } = search;
  const where = all([
    narrowed,
    ...(after ? [Prisma.sql`search_key > ${after.key}::text COLLATE "C"`] : []),
    ...(before ? [Prisma.sql`search_key < ${before.key}::text COLLATE "C"`] : []),
  ]);
  const standing = Prisma.sql`0 AS rank, 0 AS length, search_key AS key`;
  return { with: [], branches: [branch(search, standing, Prisma.raw(search.list), where, 'search_key')] };
}

function branch(search: Search, standing: Sql, from: Sql, where: Sql, order: string): Sql {
  return Prisma.sql`(SELECT ${standing}, id, name, address FROM ${from}
    WHERE ${where} ORDER BY ${orderOf(search.backward, order)} LIMIT ${search.limit})`;
}

function orderOf(backward: boolean, columns: string): Sql {
  return Prisma.raw(backward ? columns.replace(/\w+/g, '$& DESC') : columns);
}
