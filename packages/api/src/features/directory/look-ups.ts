import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../builder.ts';
import { pageCost } from '../../platform/connection.ts';
import { facilitiesByCode, findFacilities, findFacility, findProvinces } from './queries.ts';
import { Facility, Province } from './schema.ts';
import { checkFacilityCode, checkProvinceCode, searchWords } from './search.ts';

// What anybody may look up, signed in or not.

builder.queryField('provinces', (t) =>
  t.prismaField({
    type: [Province],
    description:
      'The provinces that hold on a day, by code (danh mục tỉnh, thành phố): 63 until 2025-06-30, 34 since. For everybody.',
    args: {
      onDay: t.arg({
        type: 'Date',
        required: false,
        description: 'The day, such as `2020-01-01`; absent or null means today in Vietnam (ngày).',
      }),
    },
    complexity: { field: 1, multiplier: 34 },
    resolve: (query, _root, { onDay }, context) =>
      findProvinces(context, query, onDay ?? context.services.directory.today()),
  }),
);

builder.queryField('facility', (t) =>
  t.prismaField({
    type: Facility,
    nullable: true,
    description: 'A medical facility by its code; null when there is none (cơ sở khám bệnh, chữa bệnh). For everybody.',
    args: {
      code: t.arg.string({
        description: 'Five characters: two digits, three digits or capital letters, such as `01C54` (mã cơ sở KCB).',
      }),
    },
    resolve: (query, _root, { code }, context) => findFacility(context, query, checkFacilityCode(code)),
  }),
);

builder.queryField('facilities', (t) =>
  t.connection(
    {
      type: Facility,
      description: 'Medical facilities, by code (danh mục cơ sở khám bệnh, chữa bệnh). For everybody.',
      args: {
        province: t.arg.string({
          required: false,
          description:
            'Two-digit code of their province as recorded, such as `01`; absent or null means all (mã tỉnh).',
        }),
        search: t.arg.string({
          required: false,
          description:
            'Words of the name in any order, accents and case ignored, such as `bach mai`; at most 100 characters; absent or null means all (từ khóa).',
        }),
      },
      complexity: (args) => pageCost(args),
      resolve: async (_root, args, context, info) => {
        const filter = { province: checkProvinceCode(args.province), words: searchWords(args.search) };
        const selection = queryFromInfo({ context, info, path: ['edges', 'node'], select: facilitiesByCode.columns });
        const rows = await findFacilities(context, selection, filter, args);
        return facilitiesByCode.page(rows, args, `facilities:${filter.province ?? ''}:${filter.words.join(' ')}`);
      },
    },
    {
      name: 'FacilityConnection',
      description: 'A page of facilities (danh sách cơ sở khám bệnh, chữa bệnh).',
    },
    { name: 'FacilityEdge', description: 'A facility and its place in the list (cơ sở và vị trí trong danh sách).' },
  ),
);
