import { builder } from '../../builder.ts';
import { publicFor } from '../../platform/public-read.ts';
import { readCode } from './codes.ts';
import { findAgency, findCollectionPoint, findEmployer, findFacility, findProvinces, findWards } from './queries.ts';
import { Agency, CollectionPoint, Employer, Facility, Province, Ward } from './schema.ts';

// Provinces, wards, and one entry of the public lists by its code, for anybody.

builder.queryField('provinces', (t) =>
  t.prismaField({
    type: [Province],
    extensions: publicFor(3_600),
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

builder.queryField('wards', (t) =>
  t.prismaField({
    type: [Ward],
    extensions: publicFor(3_600),
    description:
      'The wards of a province that hold on a day, by code (danh mục phường, xã, đặc khu của tỉnh). For everybody.',
    args: {
      province: t.arg.string({
        description:
          'Code of two digits or name of a province, such as `01` or `Hà Nội`; one that did not hold on the day means what it has become (tỉnh).',
      }),
      onDay: t.arg({
        type: 'Date',
        required: false,
        description: 'The day, such as `2025-06-30`; absent or null means today in Vietnam (ngày).',
      }),
    },
    // Hồ Chí Minh City has the most, 168.
    complexity: { field: 900, multiplier: 168 },
    resolve: async (query, _root, args, context) => {
      const day = args.onDay ?? context.services.directory.today();
      return findWards(context, query, await context.services.directory.provincesOn(args.province, day), day);
    },
  }),
);

builder.queryField('agency', (t) =>
  t.prismaField({
    type: Agency,
    nullable: true,
    extensions: publicFor(300),
    description:
      'A social-insurance agency by its code: the version that held on the day, else the last one before, with its successor; null when there is neither (cơ quan BHXH). For everybody.',
    args: {
      code: t.arg.string({ description: 'Code of any time, such as `0100` (mã cơ quan BHXH).' }),
      onDay: t.arg({
        type: 'Date',
        required: false,
        description: 'The day, such as `2025-06-30`; absent or null means today in Vietnam (ngày).',
      }),
    },
    resolve: (query, _root, { code, onDay }, context) =>
      findAgency(context, query, readCode('agency', code), onDay ?? context.services.directory.today()),
  }),
);

builder.queryField('facility', (t) =>
  t.prismaField({
    type: Facility,
    nullable: true,
    extensions: publicFor(300),
    description: 'A medical facility by its code; null when there is none (cơ sở khám bệnh, chữa bệnh). For everybody.',
    args: {
      code: t.arg.string({
        description: 'Five characters: two digits, three digits or capital letters, such as `01C54` (mã cơ sở KCB).',
      }),
    },
    resolve: (query, _root, { code }, context) => findFacility(context, query, readCode('facility', code)),
  }),
);

builder.queryField('employer', (t) =>
  t.prismaField({
    type: Employer,
    nullable: true,
    extensions: publicFor(300),
    description:
      'An employer by any code that it has or had; null when there is none (đơn vị tham gia BHXH). For everybody.',
    args: {
      code: t.arg.string({
        description: 'Code of any time, such as `TE3964E`, `0123456789DNA03` or `1234567HC` (mã đơn vị).',
      }),
    },
    resolve: (query, _root, { code }, context) => findEmployer(context, query, readCode('employer', code)),
  }),
);

builder.queryField('collectionPoint', (t) =>
  t.prismaField({
    type: CollectionPoint,
    nullable: true,
    extensions: publicFor(300),
    description: 'A collection point by its code; null when there is none (điểm thu). For everybody.',
    args: {
      code: t.arg.string({
        description: 'At most 24 digits and capital letters, such as `3456789000TH0100070003` (mã điểm thu).',
      }),
    },
    resolve: (query, _root, { code }, context) =>
      findCollectionPoint(context, query, readCode('collectionPoint', code)),
  }),
);
