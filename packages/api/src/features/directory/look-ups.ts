import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { type PageArguments, pageCost } from '../../platform/connection.ts';
import { publicFor } from '../../platform/public-read.ts';
import { readCode } from './codes.ts';
import { FoundEdge } from './found-edge.ts';
import { loadAgencies, loadCollectionPoints, loadEmployers, loadFacilities } from './queries.ts';
import { Agency, CareLevel, CollectionPoint, Employer, Facility } from './schema.ts';
import type { ListFilter } from './search/lists.ts';
import { lookUpPage } from './search/page.ts';
import { readPlace } from './search/places.ts';
import type { Selection } from './search/rows.ts';
import { readSearchText } from './search/search-text.ts';

// The lists that anybody may search, signed in or not. Each page is two statements: one finds, one reads.

const search = {
  required: false,
  description:
    'Words of name and address in any order, a province among them or not, or a code; accents, case and one mistyped letter are forgiven, such as `dong da`, and names in the order and with the accents that were typed lead; at most 200 characters; absent, null or blank lists everything by code (từ khóa).',
} as const;
const includeFormer = {
  required: false,
  description:
    'Whether entries that no longer hold are found too, each leading to its `successor`; absent or null: only when something is searched for (gồm cả mục đã thôi hiệu lực).',
} as const;
const onDay = {
  type: 'Date',
  required: false,
  description: 'The day whose entries count as holding, such as `2025-06-30`; absent or null means today (ngày).',
} as const;

const placeArguments = builder.args((t) => ({
  province: t.string({
    required: false,
    description:
      'Where: code of two digits or name of a province, of today or of any time before; `02` or `Hà Giang` finds what is in Tuyên Quang now; absent or null means everywhere (tỉnh).',
  }),
  ward: t.string({
    required: false,
    description:
      'Where: code of five digits or name of a ward, of today or of any time before; absent or null means everywhere (xã, phường).',
  }),
}));

interface Asked {
  search?: string | null | undefined;
  province?: string | null | undefined;
  ward?: string | null | undefined;
  includeFormer?: boolean | null | undefined;
  onDay?: Date | null | undefined;
}

/** Reads the arguments that every look-up has. */
function readLookUp(args: Asked, context: Context, own: Omit<ListFilter, 'day' | 'former'> = {}) {
  const text = readSearchText(args.search);
  return {
    text,
    place: readPlace(args),
    filter: {
      ...own,
      day: args.onDay ?? context.services.directory.today(),
      former: args.includeFormer ?? text !== null,
    },
  };
}

// A search costs the database as much for one row as for twenty: an operation holds about ten.
const searchCost = (args: PageArguments) => ({ ...pageCost(args), field: 900 });
const NODE = ['edges', 'node'];

/** What the operation selects of the rows, and how to read what one statement cannot. */
function selected<Row>(
  context: Context,
  info: GraphQLResolveInfo,
  load: (context: Context, selection: Selection, ids: string[]) => Promise<Row[]>,
) {
  const selection: Selection = queryFromInfo({ context, info, path: NODE, select: { id: true } });
  return { selection, load: (ids: string[]) => load(context, selection, ids) };
}

const connection = (name: string, description: string) => ({ name: `${name}Connection`, description });
// Pothos takes an edge to be a cursor and a node; lookUpPage gives every edge what FoundEdge shows.
const edge = (name: string, description: string) => ({
  name: `${name}Edge`,
  description,
  interfaces: [FoundEdge] as never,
});

builder.queryField('agencies', (t) =>
  t.connection(
    {
      type: Agency,
      extensions: publicFor(300),
      description: 'Social-insurance agencies (cơ quan BHXH). For everybody.',
      args: {
        ...placeArguments,
        search: t.arg.string(search),
        onDay: t.arg(onDay),
        includeFormer: t.arg.boolean(includeFormer),
      },
      complexity: searchCost,
      resolve: (_root, args, context, info) =>
        lookUpPage(context, {
          list: 'agency',
          args,
          ...readLookUp(args, context),
          ...selected(context, info, loadAgencies),
        }),
    },
    connection('Agency', 'A page of agencies (danh sách cơ quan BHXH).'),
    edge('Agency', 'An agency that was found (cơ quan BHXH tìm được).'),
  ),
);

builder.queryField('facilities', (t) =>
  t.connection(
    {
      type: Facility,
      extensions: publicFor(300),
      description:
        'Medical facilities: with `contracted: true` those that health insurance pays for, with `issuesSickLeave: true` those that issue sick-leave certificates (cơ sở khám bệnh, chữa bệnh). For everybody.',
      args: {
        ...placeArguments,
        search: t.arg.string(search),
        contracted: t.arg.boolean({
          required: false,
          description: 'Only with, or without, a contract with health insurance (ký hợp đồng KCB BHYT).',
        }),
        acceptsRegistration: t.arg.boolean({
          required: false,
          description:
            'Only those of which the list says that members may, or may not, register with them (nhận đăng ký KCB ban đầu).',
        }),
        issuesSickLeave: t.arg.boolean({
          required: false,
          description:
            'Only those of which the list says that they do, or do not, issue sick-leave certificates (cấp giấy nghỉ việc hưởng BHXH).',
        }),
        careLevel: t.arg({
          type: CareLevel,
          required: false,
          description: 'Only of this level of care; absent or null means all (cấp khám bệnh, chữa bệnh).',
        }),
        includeFormer: t.arg.boolean(includeFormer),
      },
      complexity: searchCost,
      resolve: (_root, args, context, info) =>
        lookUpPage(context, {
          list: 'facility',
          args,
          ...readLookUp(args, context, {
            contracted: args.contracted ?? undefined,
            acceptsRegistration: args.acceptsRegistration ?? undefined,
            issuesSickLeave: args.issuesSickLeave ?? undefined,
            careLevel: args.careLevel ?? undefined,
          }),
          ...selected(context, info, loadFacilities),
        }),
    },
    connection('Facility', 'A page of facilities (danh sách cơ sở khám bệnh, chữa bệnh).'),
    edge('Facility', 'A facility that was found (cơ sở khám bệnh, chữa bệnh tìm được).'),
  ),
);

builder.queryField('employers', (t) =>
  t.connection(
    {
      type: Employer,
      extensions: publicFor(300),
      description: 'Employing units that take part in social insurance (đơn vị tham gia BHXH). For everybody.',
      args: {
        ...placeArguments,
        agency: t.arg.string({
          required: false,
          description: 'Only those that pay to the agency with this code, such as `0100` (mã cơ quan BHXH).',
        }),
        search: t.arg.string({
          ...search,
          description: search.description.replace('or a code', 'a tax code, or a code of any time'),
        }),
        includeFormer: t.arg.boolean(includeFormer),
      },
      complexity: searchCost,
      resolve: (_root, args, context, info) =>
        lookUpPage(context, {
          list: 'employer',
          args,
          ...readLookUp(args, context, {
            agencyCode: args.agency ? readCode('agency', args.agency, 'agency') : undefined,
          }),
          ...selected(context, info, loadEmployers),
        }),
    },
    connection('Employer', 'A page of employers (danh sách đơn vị).'),
    edge('Employer', 'An employer that was found (đơn vị tìm được).'),
  ),
);

builder.queryField('collectionPoints', (t) =>
  t.connection(
    {
      type: CollectionPoint,
      extensions: publicFor(300),
      description: 'Places where contributions are paid (điểm thu, đại lý thu). For everybody.',
      args: {
        ...placeArguments,
        search: t.arg.string(search),
        includeFormer: t.arg.boolean(includeFormer),
      },
      complexity: searchCost,
      resolve: (_root, args, context, info) =>
        lookUpPage(context, {
          list: 'collection_point',
          args,
          ...readLookUp(args, context),
          ...selected(context, info, loadCollectionPoints),
        }),
    },
    connection('CollectionPoint', 'A page of collection points (danh sách điểm thu).'),
    edge('CollectionPoint', 'A collection point that was found (điểm thu tìm được).'),
  ),
);
