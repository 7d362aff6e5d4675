import { createHash } from 'node:crypto';
import { badInput, CodedError } from './errors.ts';

/** Page sizes of every list: what is given when nothing is asked, and the most that may be asked. */
export const PAGE_SIZE = { default: 20, max: 100 };

/** The arguments of a Relay connection as they arrive. */
export interface PageArguments {
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}

/** How many rows a page holds, and from which end. */
export interface PageSize {
  size: number;
  /** True for `last`: the page is taken from the end. */
  backward: boolean;
}

/** A page in the shape of a Relay connection. */
export interface Page<Row> {
  edges: { cursor: string; node: Row }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/**
 * Reads `first` and `last`; nothing asked means the first 20.
 *
 * @throws CodedError BAD_USER_INPUT with `argument` and `limit` for a size outside 1 to 100, or for both at once.
 */
export function pageSizeOf({ first, last }: PageArguments): PageSize {
  if (isGiven(first) && isGiven(last))
    throw badInput('last', {
      vi: 'Chỉ dùng một trong hai: first hoặc last.',
      en: 'Give either first or last, not both.',
    });
  const argument = isGiven(last) ? 'last' : 'first';
  const size = last ?? first ?? PAGE_SIZE.default;
  if (size < 1 || size > PAGE_SIZE.max) throw sizeOutOfRange(argument);
  return { size, backward: argument === 'last' };
}

/**
 * The cost of a connection: as many rows as are asked for, whatever the rows then cost each.
 *
 * @param listMultiplier what the schema counts for `edges`, which this replaces.
 */
export function pageCost(args: PageArguments, listMultiplier = 10): { field: number; multiplier: number } {
  const asked = args.last ?? args.first ?? PAGE_SIZE.default;
  // A size out of range costs as the largest: the resolver then names what is wrong with it.
  const size = asked < 1 ? PAGE_SIZE.max : Math.min(asked, PAGE_SIZE.max);
  return { field: 1, multiplier: size / listMultiplier };
}

/** How rows in memory become pages. */
export interface Paging<Row> {
  /** Names the list and its owner, such as `periods:MEMBER:BHXH`: a cursor of another list is refused. */
  scope: string;
  /** The row's place in the list: unique texts that rise from row to row, or fall for `descending`. */
  keyOf(row: Row): string;
  order: 'ascending' | 'descending';
}

/**
 * One page of a list that is in memory already, because something else needs all of it.
 *
 * A cursor holds a place, not a row: when its row has gone, the page goes on from where it stood.
 * @param rows in the order that `paging` says.
 * @throws CodedError BAD_USER_INPUT for a size out of range and for a cursor that is not of this list.
 */
export function pageOf<Row>(rows: readonly Row[], args: PageArguments, paging: Paging<Row>): Page<Row> {
  const { size, backward } = pageSizeOf(args);
  const after = isGiven(args.after) ? readCursor('after', args.after, paging.scope) : null;
  const before = isGiven(args.before) ? readCursor('before', args.before, paging.scope) : null;
  const comes = (one: string, other: string) => (paging.order === 'ascending' ? one > other : one < other);

  const start = after === null ? 0 : countWhile(rows, (row) => !comes(paging.keyOf(row), after));
  const end = before === null ? rows.length : countWhile(rows, (row) => comes(before, paging.keyOf(row)));
  const from = backward ? Math.max(start, end - size) : start;
  const to = backward ? end : Math.min(end, start + size);

  const edges = rows
    .slice(from, Math.max(from, to))
    .map((node) => ({ cursor: writeCursor(paging.keyOf(node), paging.scope), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: to < rows.length,
      hasPreviousPage: from > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** What a page of a query that asked for one row more than it shows says of itself. */
export function pageInfoOf(
  edges: readonly { cursor: string }[],
  more: boolean,
  args: PageArguments,
): Page<never>['pageInfo'] {
  const { backward } = pageSizeOf(args);
  return {
    // On the side that the cursor came from there is at least the cursor's own row.
    hasNextPage: backward ? Boolean(args.before) : more,
    hasPreviousPage: backward ? more : Boolean(args.after),
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

const CHECK_LENGTH = 12;

/** An opaque text for a place in a list. */
export function writeCursor(key: string, scope: string): string {
  return Buffer.from(checkOf(key, scope) + key).toString('base64url');
}

/**
 * The place that a cursor of this list stands for.
 *
 * The check tells an edited cursor, or one of another list, from a good one. It keeps no secret: whose rows are
 * read is decided by the query alone.
 * @throws CodedError BAD_USER_INPUT, which never repeats the cursor.
 */
export function readCursor(argument: 'after' | 'before', cursor: string, scope: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  const key = text.slice(CHECK_LENGTH);
  if (writeCursor(key, scope) !== cursor) throw foreignCursor(argument);
  return key;
}

/** The refusal of a cursor that is not one of the list. */
export function foreignCursor(argument: 'after' | 'before'): CodedError {
  return badInput(argument, {
    vi: `Con trỏ ở ${argument} không phải của danh sách này. Hãy dùng con trỏ mà danh sách này đã trả về.`,
    en: `The cursor in ${argument} is not one of this list. Use a cursor that this list has returned.`,
  });
}

/** The place that a cursor claims to stand for, unchecked: for planning a query before the scope is known. */
export function claimedPlace(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString().slice(CHECK_LENGTH);
}

function checkOf(key: string, scope: string): string {
  return createHash('sha256').update(`${scope}\0${key}`).digest('base64url').slice(0, CHECK_LENGTH);
}

function countWhile<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number {
  const end = rows.findIndex((row) => !holds(row));
  return end < 0 ? rows.length : end;
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function sizeOutOfRange(argument: 'first' | 'last'): CodedError {
  return new CodedError(
    'BAD_USER_INPUT',
    {
      vi: `${argument} phải từ 1 đến ${PAGE_SIZE.max}.`,
      en: `${argument} must be from 1 to ${PAGE_SIZE.max}.`,
    },
    { argument, limit: PAGE_SIZE.max },
  );
}
