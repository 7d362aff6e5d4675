import type { Context } from '../../../context.ts';
import { type PageArguments, pageSizeOf, readCursor, writeCursor } from '../../../platform/connection.ts';
import { badInput } from '../../../platform/errors.ts';
import type { Point } from '../map-position.ts';
import { findNearby, type PlaceKind } from './queries.ts';
import { checkReach } from './reach.ts';

/** One page of what is near a point. */
export interface NearbyLookUp<Row> {
  point: Point;
  radiusMetres: number;
  kinds: readonly PlaceKind[];
  args: PageArguments;
  /** Reads the rows of one kind with what the operation selects of them, in any order. */
  load(kind: PlaceKind, ids: string[]): Promise<Row[]>;
}

/**
 * Finds what is near a point and reads one page of it: a statement, and one more for each kind that was found.
 *
 * @throws CodedError BAD_USER_INPUT for a point out of Vietnam, a radius or size out of range, a foreign cursor, and
 *   for paging backwards: nobody walks towards the point.
 */
export async function nearbyPage<Row extends { id: string }>(context: Context, lookUp: NearbyLookUp<Row>) {
  const { point, radiusMetres, args } = lookUp;
  const kinds = lookUp.kinds.toSorted();
  checkReach(point, radiusMetres);
  const { size, backward } = pageSizeOf(args);
  if (backward || typeof args.before === 'string') throw onlyForward(backward ? 'last' : 'before');
  const scope = JSON.stringify(['nearby', point, radiusMetres, kinds]);
  const day = context.services.directory.today();
  const after = placeOf(args.after, scope);
  const found = await findNearby(context, { point, radiusMetres, kinds, day, after, limit: size + 1 });
  const kept = found.slice(0, size);
  const rows = new Map<string, Row>();
  for (const kind of kinds) {
    const ids = kept.filter((near) => near.kind === kind).map((near) => near.id);
    if (ids.length > 0) for (const row of await lookUp.load(kind, ids)) rows.set(row.id, row);
  }
  const edges = kept.flatMap(({ id, metres }) => {
    const place = rows.get(id);
    return place ? [{ cursor: writeCursor(`${metres}|${id}`, scope), node: { metres, place } }] : [];
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: Boolean(args.after),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function placeOf(cursor: string | null | undefined, scope: string): { metres: number; id: string } | null {
  if (cursor === null || cursor === undefined) return null;
  const [metres, id = ''] = readCursor('after', cursor, scope).split('|');
  return { metres: Number(metres), id };
}

function onlyForward(argument: 'last' | 'before') {
  return badInput(argument, {
    vi: 'Danh sách này chỉ đi từ gần ra xa: dùng first và after.',
    en: 'This list goes from near to far only: use first and after.',
  });
}
