import { badInput, CodedError } from '../../../platform/errors.ts';
import { VIETNAM } from '../../../platform/vietnam-bounds.ts';
import type { Point } from '../map-position.ts';

/** Further than this nobody goes; the box to search grows with the square. */
export const MAX_RADIUS_METRES = 50_000;
const METRES_PER_DEGREE = 111_195;

/** Corners of a search, in degrees. */
export interface Box {
  south: number;
  north: number;
  west: number;
  east: number;
}

/**
 * Checks where and how far to look.
 *
 * @throws CodedError BAD_USER_INPUT for a point out of Vietnam or a radius outside 1 to 50,000 metres.
 */
export function checkReach({ latitude, longitude }: Point, radiusMetres: number): void {
  const inside =
    latitude >= VIETNAM.south && latitude <= VIETNAM.north && longitude >= VIETNAM.west && longitude <= VIETNAM.east;
  if (!inside)
    throw badInput('point', {
      vi: 'Điểm này ở ngoài Việt Nam. Vĩ độ từ 6 đến 24, kinh độ từ 102 đến 118; xem có đảo hai số không.',
      en: 'This point is outside of Vietnam. Latitude is 6 to 24, longitude 102 to 118; perhaps the two were swapped.',
    });
  if (radiusMetres < 1 || radiusMetres > MAX_RADIUS_METRES)
    throw new CodedError(
      'BAD_USER_INPUT',
      {
        vi: `Bán kính phải từ 1 đến ${MAX_RADIUS_METRES} mét.`,
        en: `The radius must be from 1 to ${MAX_RADIUS_METRES} metres.`,
      },
      { argument: 'radiusMetres', limit: MAX_RADIUS_METRES },
    );
}

/** A box that holds everything within a radius: the index finds what is in it, and the distance decides. */
export function boxAround({ latitude, longitude }: Point, radiusMetres: number): Box {
  const high = radiusMetres / METRES_PER_DEGREE;
  const wide = high / Math.cos((Math.min(89, Math.abs(latitude) + high) * Math.PI) / 180);
  return { south: latitude - high, north: latitude + high, west: longitude - wide, east: longitude + wide };
}
