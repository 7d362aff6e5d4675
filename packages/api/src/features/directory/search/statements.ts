import { PLANNED_EACH_TIME, Prisma } from '../../../platform/database/client.ts';
import { all, any, filterConditions, hasAnywhere, hasCode, isName, nameHas, startsWith } from './conditions.ts';
import { type ListFilter, MATCHES, type Match, type Place, type SearchedList, type Standing } from './lists.ts';
import { isMeant, meanings, meantRows } from './meanings.ts';
import { placeConditions } from './places.ts';
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
  /** What is read of each row that is found, as `row`. */
  columns: Sql;
}

/** A search with words in it. */
export type TextSearch = Search & { text: SearchText };

/** So many rows are ranked at once; a search that finds more lists each kind of match in the order of keys. */
export const FEW = 3_000;

// Words that few rows have are looked up in the word index, and those rows are ranked, the closest first. Words that
// more rows have are met on a walk along the keys, kind by kind: among thousands that hold them all none is closer.
// A walk along the lengths of names would meet `một thành viên`, which only long names have, after half of the list.

/** Everything, in the order of keys. */
export function browseStatement(search: Search): Sql {
  const narrowed = narrowedBy(search);
  // On a walk along the keys, the rows of a ward that has few would be met last.
  if (mayHaveFew(search)) return kindByKind(search, narrowed.with, [collected(search, MATCHES[0], narrowed.where)]);
  const where = all([narrowed.where, ...besideKey(search)]);
  return statement(
    search,
    narrowed.with,
    Prisma.raw('0'),
    Prisma.sql`SELECT 0 AS rank, 0 AS length, search_key AS key, id FROM ${Prisma.raw(search.list)}
      WHERE ${where} ORDER BY ${order(search, 'search_key')} LIMIT ${search.limit}`,
  );
}

/** What holds every word, ranked; `total` is over FEW when that is too much to be ranked. */
export function rankedStatement(search: TextSearch): Sql {
  const { list, text } = search;
  const narrowed = narrowedBy(search);
  const coded = text.code === null ? null : hasCode(list, text.code);
  const typed = text.words.length === 0 ? [] : [hasAnywhere(text)];
  const rank = Prisma.sql`CASE
    ${coded ? Prisma.sql`WHEN ${coded} THEN ${rankOf('CODE')}` : Prisma.empty}
    WHEN ${isName(text.forms)} AND ${missedAccents(text)} = 0 THEN ${rankOf('NAME')}
    WHEN ${startsWith(text.forms)} AND ${missedAccents(text)} = 0 THEN ${rankOf('NAME_START')}
    ${text.words.length > 0 ? Prisma.sql`WHEN ${nameHas(text)} THEN ${rankOf('NAME_WORDS')}` : Prisma.empty}
    ELSE ${rankOf('ANYWHERE')} END`;
  return ranked(search, narrowed.with, rank, all([any([...typed, ...(coded ? [coded] : [])]), narrowed.where]));
}

/** What may have been meant, ranked; `total` is over FEW as above. */
export function rankedMeaningsStatement(search: TextSearch): Sql {
  const { list, text } = search;
  const narrowed = narrowedBy(search);
  return ranked(
    search,
    [
      ...narrowed.with,
      meanings(
        list,
        text.terms.flatMap((term) => term.long),
      ),
    ],
    Prisma.sql`CASE WHEN ${isMeant('search_name_words')} THEN ${rankOf('NAME_SIMILAR')} ELSE ${rankOf('SIMILAR')} END`,
    Prisma.sql`id = ANY (ARRAY(SELECT id FROM (${meantRows(list, 'search_words', narrowed.where, FEW + 1)}) AS meant_rows))`,
  );
}

/** The same as `rankedStatement` for words that many rows have: kind by kind, each in the order of keys. */
export function manyStatement(search: TextSearch): Sql {
  const { list, text } = search;
  const narrowed = narrowedBy(search);
  const coded = text.code === null ? null : hasCode(list, text.code);
  // IS NOT TRUE, as a row without a tax code has not that tax code.
  const uncoded = coded ? [Prisma.sql`${coded} IS NOT TRUE`] : [];
  const starts = startsWith(text.forms);
  const named = nameHas(text);
  const unlessWhole = Prisma.sql`NOT (${starts} OR ${isName(text.forms)})`;
  const kinds: Kind[] = [
    collected(search, 'NAME_START', all([starts, ...uncoded, narrowed.where])),
    collected(search, 'NAME_WORDS', all([named, unlessWhole, ...uncoded, narrowed.where])),
    collected(search, 'ANYWHERE', all([hasAnywhere(text), Prisma.sql`NOT ${named}`, ...uncoded, narrowed.where])),
  ];
  const whole = all([isName(text.forms), ...uncoded, narrowed.where]);
  return kindByKind(search, narrowed.with, [
    ...(coded ? [direct(search, 'CODE', all([coded, narrowed.where]))] : []),
    direct(search, 'NAME', whole),
    ...kinds,
  ]);
}

/** The same as `rankedMeaningsStatement` for meanings that many rows have. */
export function manyMeaningsStatement(search: TextSearch): Sql {
  const { list, text } = search;
  const narrowed = narrowedBy(search);
  const named = opaque(isMeant('search_name_words'));
  const similar: Kind = {
    match: 'NAME_SIMILAR',
    ...few('name_similar', meantRows(list, 'search_name_words', narrowed.where, FEW + 1)),
    walk: all([named, narrowed.where]),
  };
  const elsewhere: Kind = {
    match: 'SIMILAR',
    with: [],
    walk: all([opaque(isMeant('search_words')), Prisma.sql`NOT ${named}`, narrowed.where]),
  };
  return kindByKind(
    search,
    [
      ...narrowed.with,
      meanings(
        list,
        text.terms.flatMap((term) => term.long),
      ),
    ],
    [similar, elsewhere],
  );
}

/** One kind of match among many rows. */
interface Kind {
  match: Match;
  with: Sql[];
  /** Its rows, read from the index when they are few; absent where they never are. */
  few?: { rows: Sql; are: Sql };
  /** What a row on the walk must be; absent where rows are always few. */
  walk?: Sql;
}

const direct = ({ list }: Search, match: Match, where: Sql): Kind => ({
  match,
  with: [],
  few: {
    rows: Prisma.sql`(SELECT search_key AS key, id FROM ${Prisma.raw(list)} WHERE ${where}) AS direct`,
    are: Prisma.sql`true`,
  },
});

const collected = ({ list }: Search, match: Match, where: Sql): Kind => ({
  match,
  ...few(
    match.toLowerCase(),
    Prisma.sql`SELECT id, search_key AS key FROM ${Prisma.raw(list)} WHERE ${where} LIMIT ${FEW + 1}`,
  ),
  walk: opaque(where),
});

/** Rows under a name, read only when something asks, and whether they are few. */
function few(name: string, rows: Sql): { with: Sql[]; few: { rows: Sql; are: Sql } } {
  const count = Prisma.raw(`${name}_count`);
  return {
    with: [
      Prisma.sql`${Prisma.raw(name)} AS MATERIALIZED (${rows})`,
      Prisma.sql`${count} AS MATERIALIZED (SELECT count(*) <= ${FEW} AS few FROM ${Prisma.raw(name)})`,
    ],
    few: { rows: Prisma.raw(name), are: Prisma.sql`(SELECT few FROM ${count})` },
  };
}

/** A condition that no index may serve: it would read every row before the first is met in order. */
const opaque = (condition: Sql) => Prisma.sql`coalesce(${condition}, false)`;

/** Kinds run in their order and stop at the limit; of the two ways to read one, one is gone before it begins. */
function kindByKind(search: Search, named: readonly Sql[], kinds: readonly Kind[]): Sql {
  const inOrder = search.backward ? kinds.toReversed() : kinds;
  const branches = inOrder.flatMap(({ match, few, walk }) => {
    const beside = besideRank(search, MATCHES.indexOf(match));
    if (!beside) return [];
    const rows = (from: Sql, key: string, where: Sql) =>
      Prisma.sql`(SELECT ${rankOf(match)} AS rank, 0 AS length, ${Prisma.raw(key)} AS key, id FROM ${from}
        WHERE ${where} ORDER BY ${order(search, key)} LIMIT ${search.limit})`;
    return [
      ...(few ? [rows(few.rows, 'key', all([few.are, ...beside.map((it) => it('key'))]))] : []),
      ...(walk
        ? [
            rows(
              Prisma.raw(search.list),
              'search_key',
              all([...(few ? [Prisma.sql`NOT ${few.are}`] : []), walk, ...beside.map((it) => it('search_key'))]),
            ),
          ]
        : []),
    ];
  });
  const found = branches.length > 0 ? Prisma.join(branches, ' UNION ALL ') : NO_ROW;
  return statement(
    search,
    [...named, ...kinds.flatMap((kind) => kind.with)],
    Prisma.raw(String(FEW + 1)),
    Prisma.sql`SELECT * FROM (${found}) AS found LIMIT ${search.limit}`,
  );
}

const NO_ROW = Prisma.sql`SELECT 0 AS rank, 0 AS length, '' AS key, null::uuid AS id WHERE false`;

/** What a name loses, in letters, that has the words in another order, or without the accents that were typed. */
function strayed({ text }: TextSearch): Sql {
  const inOrder = Prisma.sql`EXISTS (SELECT FROM unnest(${[...text.forms]}::text[]) AS form WHERE strpos(search_name, form) > 0)`;
  const reordered = text.words.length > 1 ? Prisma.sql`CASE WHEN ${inOrder} THEN 0 ELSE 100 END` : Prisma.sql`0`;
  return Prisma.sql`${reordered} + 300 * ${missedAccents(text)}`;
}

/** How many words a name has without the accents with which they were typed. */
function missedAccents({ accented }: SearchText): Sql {
  if (accented.length === 0) return Prisma.sql`0`;
  const [one, other] = [accented.map(([word]) => word), accented.map(([, word]) => word)];
  return Prisma.sql`(SELECT count(*)::int FROM unnest(${one}::text[], ${other}::text[]) AS typed (one, other)
    WHERE strpos(lower(name), one) = 0 AND strpos(lower(name), other) = 0)`;
}

function ranked(search: TextSearch, named: readonly Sql[], rank: Sql, where: Sql): Sql {
  const found = Prisma.sql`found AS MATERIALIZED (
    SELECT ${rank} AS rank, search_length + ${strayed(search)} AS length, search_key AS key, id FROM ${Prisma.raw(search.list)}
    WHERE ${where} LIMIT ${FEW + 1})`;
  const { after, before } = search;
  const beside = [
    ...(after
      ? [Prisma.sql`(rank, length, key) > (${after.rank}::int, ${after.length}::int, ${after.key}::text COLLATE "C")`]
      : []),
    ...(before
      ? [
          Prisma.sql`(rank, length, key) < (${before.rank}::int, ${before.length}::int, ${before.key}::text COLLATE "C")`,
        ]
      : []),
  ];
  return statement(
    search,
    [...named, found],
    Prisma.sql`(SELECT count(*)::int FROM found)`,
    Prisma.sql`SELECT * FROM found WHERE ${all(beside)}
      ORDER BY ${order(search, 'rank, length, key')} LIMIT ${search.limit}`,
  );
}

/** At least one row, which says whether the place is known and how many rows were found, up to one more than few. */
function statement(search: Search, named: readonly Sql[], total: Sql, hits: Sql): Sql {
  const known = (asked: string | null, name: string) =>
    asked === null ? Prisma.sql`true` : Prisma.sql`EXISTS (SELECT FROM ${Prisma.raw(name)})`;
  return Prisma.sql`${Prisma.raw(PLANNED_EACH_TIME)}
    ${named.length > 0 ? Prisma.sql`WITH ${Prisma.join([...named], ', ')}` : Prisma.empty}
    SELECT ${known(search.place.province, 'provinces')} AS "provinceKnown", ${known(search.place.ward, 'wards')} AS "wardKnown",
      ${total} AS total, hit.*
    FROM (SELECT) AS once LEFT JOIN LATERAL (
      SELECT page.rank, page.length, page.key, ${search.columns} FROM (${hits}) AS page
      JOIN ${Prisma.raw(search.list)} AS row ON row.id = page.id) AS hit ON true
    ORDER BY ${order(search, 'rank, length, key')}`;
}

/** A province never has few: its rows are soon met. */
function mayHaveFew({ place, filter }: Search): boolean {
  return place.ward !== null || filter.agencyCode !== undefined;
}

function narrowedBy(search: Search): { with: Sql[]; where: Sql } {
  const place = placeConditions(search.place);
  return { with: place.with, where: all([...place.where, ...filterConditions(search.list, search.filter)]) };
}

/** What a row of one rank must be to stand beside the cursors; null when the whole rank stands on the other side. */
function besideRank(search: Search, rank: number): ((key: string) => Sql)[] | null {
  const conditions: ((key: string) => Sql)[] = [];
  for (const [standing, sign] of [
    [search.after, '>'],
    [search.before, '<'],
  ] as const) {
    if (!standing) continue;
    if (sign === '>' ? rank < standing.rank : rank > standing.rank) return null;
    if (rank === standing.rank)
      conditions.push((key) => Prisma.sql`${Prisma.raw(`${key} ${sign}`)} ${standing.key}::text COLLATE "C"`);
  }
  return conditions;
}

function besideKey({ after, before }: Search): Sql[] {
  return [
    ...(after ? [Prisma.sql`search_key > ${after.key}::text COLLATE "C"`] : []),
    ...(before ? [Prisma.sql`search_key < ${before.key}::text COLLATE "C"`] : []),
  ];
}

function order({ backward }: Search, columns: string): Sql {
  return Prisma.raw(backward ? columns.replace(/\w+/g, '$& DESC') : columns);
}

const rankOf = (match: Match) => Prisma.raw(String(MATCHES.indexOf(match)));
