import { builder } from '../../builder.ts';
import type { Prisma } from '../../platform/database/client.ts';

/** A place on the map, WGS 84, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** The columns of a row that a position is made of. */
export const POSITION_COLUMNS = { latitude: true, longitude: true } as const;

/** Where a row lies, or null when nobody recorded it; the database keeps both figures or none. */
export function pointOf(row: { latitude: Prisma.Decimal | null; longitude: Prisma.Decimal | null }): Point | null {
  return row.latitude && row.longitude
    ? { latitude: row.latitude.toNumber(), longitude: row.longitude.toNumber() }
    : null;
}

/** `geo:` address of a point (RFC 5870), which phones open in the map of their owner. */
export function geoUriOf({ latitude, longitude }: Point): string {
  return `geo:${latitude},${longitude}`;
}

/** Link to a map of the point; `{zoom}`, 0 to 19, is for the client to fill in. */
export function mapTemplateOf({ latitude, longitude }: Point): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map={zoom}/${latitude}/${longitude}`;
}

const GeoJsonPoint = builder.objectRef<Point>('GeoJsonPoint').implement({
  description: 'A point as GeoJSON, RFC 7946: select both fields and hand it to a map (điểm GeoJSON).',
  fields: (t) => ({
    type: t.string({ description: 'Always `Point` (loại hình học).', resolve: () => 'Point' }),
    coordinates: t.floatList({
      description: 'Longitude, then latitude, such as `[105.8412, 21.0245]` (kinh độ, vĩ độ).',
      resolve: ({ latitude, longitude }) => [longitude, latitude],
    }),
  }),
});

export const MapPosition = builder.objectRef<Point>('MapPosition').implement({
  description: 'Where something lies on the map, WGS 84 (vị trí trên bản đồ).',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', { description: 'Degrees north, such as `21.0245` (vĩ độ).' }),
    longitude: t.exposeFloat('longitude', { description: 'Degrees east, such as `105.8412` (kinh độ).' }),
    geoJson: t.field({ type: GeoJsonPoint, description: 'The same as GeoJSON (GeoJSON).', resolve: (point) => point }),
    geoUri: t.string({
      description:
        'The same as a `geo:` URI, such as `geo:21.0245,105.8412`: phones open it in their map (URI bản đồ).',
      resolve: geoUriOf,
    }),
    mapTemplate: t.string({
      description:
        'Link to a map with a mark at the point; put a number from 0 to 19 in place of `{zoom}`, such as 17 (mẫu liên kết bản đồ).',
      resolve: mapTemplateOf,
    }),
  }),
});
