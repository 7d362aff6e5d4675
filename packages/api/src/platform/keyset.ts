import {
  claimedPlace,
  type Page,
  type PageArguments,
  pageInfoOf,
  pageSizeOf,
  readCursor,
  writeCursor,
} from './connection.ts';

/** One column of a list's order; together the columns are unique within the list, and none is ever null. */
export interface OrderColumn<Column extends string> {
  column: Column;
  direction: 'asc' | 'desc';
  as: ColumnForm;
}

/** How a cursor writes a column. */
type ColumnForm = 'day' | 'instant' | 'uuid' | 'integer' | 'code';

/** The rows of one page, for a nested Prisma query; `take` is one more than the page, to see whether more follow. */
interface PageQuery {
  where: { AND: object[] };
  orderBy: Record<string, 'asc' | 'desc'>[];
  take: number;
}

/** A list that the database pages by the values of its order: page n costs what page 1 costs. */
export interface KeysetList<Column extends string> {
  /** The columns of the order, as a Prisma select. */
  readonly columns: Record<Column, true>;
  /**
   * The query of a page, made while the whole selection is planned; null when the arguments are wrong: `page` then
   * refuses them at the field itself.
   */
  query(args: PageArguments): PageQuery | null;
  /**
   * Cuts what `query` found to a page.
   *
   * @param rows undefined when there was nothing to query.
   * @param scope names the list, its owner and its filters: a cursor of another list is refused.
   * @throws CodedError BAD_USER_INPUT for a size out of range and for a cursor that is not of this list.
   */
  page<Row extends Record<Column, unknown>>(
    rows: readonly Row[] | undefined,
    args: PageArguments,
    scope: string,
  ): Page<Row>;
}

const SEPARATOR = '|';

/** A list paged by keyset, in the order given. */
export function keysetList<Column extends string>(order: readonly OrderColumn<Column>[]): KeysetList<Column> {
  const cursorOf = (row: Record<Column, unknown>, scope: string) =>
    writeCursor(order.map(({ column, as }) => writeValue(row[column], as)).join(SEPARATOR), scope);

  return {
    // fromEntries forgets the keys
    columns: Object.fromEntries(order.map(({ column }) => [column, true])) as Record<Column, true>,
    query(args) {
      const size = sizeIfRight(args);
      const limits = limitsOf(order, args);
      if (!size || !limits) return null;
      return {
        where: { AND: limits },
        orderBy: order.map(({ column, direction }) => ({ [column]: size.backward ? OPPOSITE[direction] : direction })),
        take: size.size + 1,
      };
    },
    page(rows = [], args, scope) {
      const { size, backward } = pageSizeOf(args);
      for (const argument of ['after', 'before'] as const) {
        const cursor = args[argument];
        if (cursor !== null && cursor !== undefined) readCursor(argument, cursor, scope);
      }
      const kept = rows.slice(0, size);
      if (backward) kept.reverse();
      const edges = kept.map((node) => ({ cursor: cursorOf(node, scope), node }));
      return { edges, pageInfo: pageInfoOf(edges, rows.length > size, args) };
    },
  };
}

const OPPOSITE = { asc: 'desc', desc: 'asc' } as const;

function sizeIfRight(args: PageArguments) {
  try {
    return pageSizeOf(args);
  } catch {
    return null; // `page` says why
  }
}

/** What `after` and `before` ask of the rows; null when one of them cannot be a cursor. */
function limitsOf(order: readonly OrderColumn<string>[], args: PageArguments): object[] | null {
  const limits: object[] = [];
  for (const argument of ['after', 'before'] as const) {
    const cursor = args[argument];
    if (cursor === null || cursor === undefined) continue;
    const values = valuesOf(cursor, order);
    if (!values) return null;
    limits.push(beside(order, values, argument));
  }
  return limits;
}

function valuesOf(cursor: string, order: readonly OrderColumn<string>[]): ColumnValue[] | null {
  const texts = claimedPlace(cursor).split(SEPARATOR);
  if (texts.length !== order.length) return null;
  const values = order.map(({ as }, index) => readValue(texts[index] ?? '', as));
  return values.every((value) => value !== null) ? values : null;
}

/** Rows after or before a place, in the order (a, b, …): a beyond its value, or a equal and b beyond its value, … */
function beside(order: readonly OrderColumn<string>[], values: readonly ColumnValue[], argument: 'after' | 'before') {
  return {
    OR: order.map((_, last) => ({
      AND: order.slice(0, last + 1).map(({ column, direction }, index) => {
        if (index < last) return { [column]: values[index] };
        const rises = (direction === 'asc') === (argument === 'after');
        return { [column]: { [rises ? 'gt' : 'lt']: values[index] } };
      }),
    })),
  };
}

type ColumnValue = Date | string | number;

const FORMS: Record<ColumnForm, RegExp> = {
  // PostgreSQL has no year 0.
  day: /^(?!0000)\d{4}-\d\d-\d\d$/,
  instant: /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  integer: /^\d{1,9}$/,
  code: /^[0-9A-Z]{1,24}$/,
};

function writeValue(value: unknown, as: ColumnForm): string {
  if (value instanceof Date) return as === 'day' ? value.toISOString().slice(0, 10) : value.toISOString();
  return String(value);
}

/** The value that a text stands for, or null when `writeValue` would not have written it. */
function readValue(text: string, as: ColumnForm): ColumnValue | null {
  if (!FORMS[as].test(text)) return null;
  if (as === 'integer') return Number(text);
  if (as === 'uuid' || as === 'code') return text;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date;
}
