import { type Context, clientOf } from '../../../context.ts';
import { PLANNED_EACH_TIME, Prisma } from '../../../platform/database/client.ts';
import type { Point } from '../map-position.ts';
import { boxAround } from './reach.ts';

/** What lies on the map; each is a table. */
export type PlaceKind = 'AGENCY' | 'FACILITY' | 'COLLECTION_POINT';

/** A place that was found, and how far it is from the point. */
export interface Near {
  id: string;
  kind: PlaceKind;
  metres: number;
}

/** Where to look, and from which place of the list on. */
export interface Nearby {
  point: Point;
  radiusMetres: number;
  kinds: readonly PlaceKind[];
  day: Date;
  after: { metres: number; id: string } | null;
  limit: number;
}

const HOLDS: Record<PlaceKind, (day: Date) => Prisma.Sql> = {
  AGENCY: (day) => Prisma.sql`valid_from <= ${day}::date AND (valid_to IS NULL OR valid_to > ${day}::date)`,
  FACILITY: (day) => Prisma.sql`status = 'ACTIVE' AND (valid_to IS NULL OR valid_to > ${day}::date)`,
  COLLECTION_POINT: () => Prisma.sql`status = 'ACTIVE'`,
};

/** What is near a point, nearest first; of equal distance, by id. Great-circle distance in whole metres. */
export function findNearby(context: Context, nearby: Nearby): Promise<Near[]> {
  const kinds = nearby.kinds.map((kind) => inBox(kind, nearby));
  const after = nearby.after
    ? Prisma.sql`AND (metres, id) > (${nearby.after.metres}::int, ${nearby.after.id}::uuid)`
    : Prisma.empty;
  return clientOf(context).$queryRaw<Near[]>`${Prisma.raw(PLANNED_EACH_TIME)}
    SELECT id, kind, metres FROM (${Prisma.join(kinds, ' UNION ALL ')}) AS near
    WHERE metres <= ${nearby.radiusMetres}::int ${after}
    ORDER BY metres, id LIMIT ${nearby.limit}`;
}

/** Haversine on a sphere of the earth's mean radius, 6,371,009 m: at most 0.5 % from the ellipsoid. */
function inBox(kind: PlaceKind, { point, radiusMetres, day }: Nearby): Prisma.Sql {
  const box = boxAround(point, radiusMetres);
  const { latitude, longitude } = point;
  return Prisma.sql`
    SELECT id, ${kind}::text AS kind, round(2 * 6371009 * asin(sqrt(
        power(sind((latitude::float8 - ${latitude}::float8) / 2), 2)
        + cosd(${latitude}::float8) * cosd(latitude::float8) * power(sind((longitude::float8 - ${longitude}::float8) / 2), 2)
      )))::int AS metres
    FROM ${Prisma.raw(kind.toLowerCase())}
    WHERE latitude IS NOT NULL AND ${HOLDS[kind](day)}
      AND point(longitude::float8, latitude::float8) <@ box(
        point(${box.west}::float8, ${box.south}::float8), point(${box.east}::float8, ${box.north}::float8))`;
}
