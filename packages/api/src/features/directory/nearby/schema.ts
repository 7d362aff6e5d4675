import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../../../builder.ts';
import type { Context } from '../../../context.ts';
import { pageCost } from '../../../platform/connection.ts';
import { loadAgencies, loadCollectionPoints, loadFacilities } from '../queries.ts';
import { Agency, CollectionPoint, Facility } from '../schema.ts';
import { nearbyPage } from './page.ts';
import type { PlaceKind } from './queries.ts';

const NearbyKind = builder.enumType('NearbyKind', {
  description: 'What may be looked for around a point (loại địa điểm).',
  values: {
    AGENCY: { description: 'Social-insurance agencies (cơ quan BHXH).' },
    FACILITY: { description: 'Medical facilities (cơ sở khám bệnh, chữa bệnh).' },
    COLLECTION_POINT: { description: 'Collection points (điểm thu).' },
  } as const,
});

const ALL_KINDS: readonly PlaceKind[] = ['AGENCY', 'FACILITY', 'COLLECTION_POINT'];

/** A row with the kind that it was found as, which says its type. */
interface PlaceRow {
  id: string;
  kind: PlaceKind;
}
const TYPES = { AGENCY: 'Agency', FACILITY: 'Facility', COLLECTION_POINT: 'CollectionPoint' } as const;

const MapPlace = builder.unionType('MapPlace', {
  types: [Agency, Facility, CollectionPoint],
  description: 'Something that lies on the map (địa điểm trên bản đồ).',
  // Every row comes from `load` below, which says its kind.
  resolveType: (row) => TYPES[(row as unknown as PlaceRow).kind],
});

const NearbyPlace = builder.objectRef<{ metres: number; place: PlaceRow }>('NearbyPlace').implement({
  description: 'A place near a point (địa điểm gần đây).',
  fields: (t) => ({
    distanceMetres: t.exposeInt('metres', {
      description: 'As the crow flies, in whole metres (khoảng cách, mét).',
    }),
    // The row has all that was selected of its own type; the union cannot know which.
    place: t.field({ type: MapPlace, description: 'The place (địa điểm).', resolve: ({ place }) => place as never }),
  }),
});

const GeoPointInput = builder.inputType('GeoPointInput', {
  description: 'A point in Vietnam, WGS 84 (tọa độ).',
  fields: (t) => ({
    latitude: t.float({ description: 'Degrees north, 6 to 24, such as `21.0245` (vĩ độ).' }),
    longitude: t.float({ description: 'Degrees east, 102 to 118, such as `105.8412` (kinh độ).' }),
  }),
});

builder.queryField('nearby', (t) =>
  t.connection(
    {
      type: NearbyPlace,
      description: 'What works near a point today, the nearest first (tìm quanh đây). For everybody.',
      args: {
        point: t.arg({ type: GeoPointInput, description: 'Around where (tọa độ).' }),
        radiusMetres: t.arg.int({
          required: false,
          description: 'How far, 1 to 50,000 metres; absent or null means 5,000 (bán kính, mét).',
        }),
        kinds: t.arg({
          type: [NearbyKind],
          required: false,
          description: 'What to look for; absent, null or empty means everything (loại địa điểm).',
        }),
      },
      // A search costs the database as much for one row as for twenty: an operation holds about ten.
      complexity: (args) => ({ ...pageCost(args), field: 900 }),
      resolve: (_root, args, context, info) =>
        nearbyPage(context, {
          point: args.point,
          radiusMetres: args.radiusMetres ?? 5_000,
          kinds: args.kinds?.length ? [...new Set(args.kinds)] : ALL_KINDS,
          args,
          load: (kind, ids) => load(kind, ids, context, info),
        }),
    },
    { name: 'NearbyConnection', description: 'A page of places near a point (danh sách địa điểm gần đây).' },
    { name: 'NearbyEdge', description: 'A place and its place in the list (địa điểm và vị trí trong danh sách).' },
  ),
);

/** One statement for each kind that was found, with what the operation selects of that kind. */
async function load(kind: PlaceKind, ids: string[], context: Context, info: GraphQLResolveInfo): Promise<PlaceRow[]> {
  const query = queryFromInfo({
    context,
    info,
    typeName: TYPES[kind],
    path: ['edges', 'node', 'place'],
    select: { id: true },
  });
  const find = { AGENCY: loadAgencies, FACILITY: loadFacilities, COLLECTION_POINT: loadCollectionPoints }[kind];
  const rows = await find(context, query, ids);
  return rows.map((row) => Object.assign(row, { kind }));
}
