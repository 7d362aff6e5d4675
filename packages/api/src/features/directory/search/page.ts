import type { Context } from '../../../context.ts';
import {
  foreignCursor,
  type PageArguments,
  pageInfoOf,
  pageSizeOf,
  readCursor,
  writeCursor,
} from '../../../platform/connection.ts';
import {
  type Hit,
  type ListFilter,
  MATCHES,
  type Match,
  type Place,
  type SearchedList,
  type Standing,
} from './lists.ts';
import { ownColumns, revived, rowColumns, type Selection } from './rows.ts';
import type { SearchText } from './search-text.ts';
import { markMatches, type TextPart } from './text-parts.ts';

/** What an edge of a look-up knows besides its row. */
export interface FoundEdge {
  /** Null when nothing was searched for. */
  match: Match | null;
  /** Marked when asked for: it takes longer than the rest of an edge. */
  nameParts(): TextPart[];
  addressParts(): TextPart[] | null;
}

/** One page of a list that is searched. */
export interface LookUp<Row> {
  list: SearchedList;
  text: SearchText | null;
  place: Place;
  filter: ListFilter;
  args: PageArguments;
  /** What the operation selects of the rows. */
  selection: Selection;
  /** Reads rows with a selection that takes more than one statement's columns, in any order. */
  load(ids: string[]): Promise<Row[]>;
}

/**
 * Searches a list and reads one page of it; the rows come with the search, or in one more statement when the operation
 * selects lists of them.
 *
 * @throws CodedError BAD_USER_INPUT for a size out of range, a cursor that is not of this search, an unknown place.
 */
export async function lookUpPage<Row extends { id: string }>(context: Context, lookUp: LookUp<Row>) {
  const { list, text, place, filter, args } = lookUp;
  const { size, backward } = pageSizeOf(args);
  const scope = JSON.stringify([list, text?.folded, text?.code, place, { ...filter, day: filter.day.toISOString() }]);
  const columns = rowColumns(list, lookUp.selection);
  const hits = await context.services.directory.lookUp({
    ...{ list, text, place, filter, backward },
    after: standingOf('after', args.after, scope),
    before: standingOf('before', args.before, scope),
    limit: size + 1,
    columns: columns ?? ownColumns(list),
  });
  const kept = hits.slice(0, size);
  if (backward) kept.reverse();
  const rows = columns
    ? // The columns are those of the row that the selection asks for.
      new Map(kept.map(({ row }) => [row.id, revived(row) as unknown as Row]))
    : new Map((kept.length > 0 ? await lookUp.load(kept.map(({ row }) => row.id)) : []).map((row) => [row.id, row]));
  const edges = kept.flatMap((hit) => {
    const node = rows.get(hit.row.id);
    // A row may go between two statements.
    return node ? [{ cursor: cursorOf(hit, scope), node, ...foundEdge(hit, text) }] : [];
  });
  return { edges, pageInfo: pageInfoOf(edges, hits.length > size, args) };
}

function foundEdge(hit: Hit, text: SearchText | null): FoundEdge {
  const match = text ? (MATCHES[hit.rank] ?? null) : null;
  const parts = (value: string) =>
    markMatches(value, text?.words ?? [], match === 'NAME_SIMILAR' || match === 'SIMILAR');
  return {
    match,
    nameParts: () => parts(hit.row.name),
    addressParts: () => (hit.row.address === null ? null : parts(hit.row.address)),
  };
}

const SEPARATOR = '|';

function cursorOf({ rank, length, key }: Standing, scope: string): string {
  return writeCursor([rank, length, key].join(SEPARATOR), scope);
}

function standingOf(argument: 'after' | 'before', cursor: string | null | undefined, scope: string): Standing | null {
  if (cursor === null || cursor === undefined) return null;
  const match = /^(\d)\|(\d{1,4})\|([^|]+)$/.exec(readCursor(argument, cursor, scope));
  if (!match) throw foreignCursor(argument);
  const [, rank, length, key = ''] = match;
  return { rank: Number(rank), length: Number(length), key };
}
