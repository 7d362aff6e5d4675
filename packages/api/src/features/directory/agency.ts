import { builder } from '../../builder.ts';
import { uuidOrNobody } from '../../platform/ids.ts';
import { MapPosition, POSITION_COLUMNS, pointOf } from './map-position.ts';

const AgencyLevel = builder.enumType('AgencyLevel', {
  description: 'Level of a social-insurance agency, Decision 2286/QĐ-BTC (cấp cơ quan BHXH).',
  values: {
    CENTRAL: { description: 'Vietnam Social Security (BHXH Việt Nam).' },
    PROVINCIAL: { description: 'Of a province or city (BHXH tỉnh, thành phố).' },
    LOCAL: { description: 'Below the province (BHXH cơ sở; before 2025-07 BHXH quận, huyện).' },
  } as const,
});

export const Agency = builder.prismaNode('Agency', {
  description:
    'One version of a social-insurance agency; renamed and merged agencies lead to what took their place (cơ quan BHXH).',
  id: { resolve: (row) => row.id, description: 'Opaque id for `node` (mã định danh kỹ thuật).' },
  nullable: true,
  findUnique: (id) => ({ id: uuidOrNobody(id) }),
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'Code, such as `0100`; versions of one agency share it (mã cơ quan BHXH).',
    }),
    name: t.exposeString('name', { description: 'Name of this version (tên cơ quan).' }),
    level: t.expose('level', { type: AgencyLevel, description: 'Level (cấp).' }),
    address: t.exposeString('address', { nullable: true, description: 'Address; null when not recorded (địa chỉ).' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Phone; null when not recorded (điện thoại).' }),
    fax: t.exposeString('fax', { nullable: true, description: 'Fax; null when not recorded (fax).' }),
    email: t.exposeString('email', { nullable: true, description: 'E-mail; null when not recorded (thư điện tử).' }),
    openingHours: t.exposeString('openingHours', {
      nullable: true,
      description: 'Opening hours as recorded; null when they are not (giờ làm việc).',
    }),
    province: t.relation('province', {
      nullable: true,
      description: 'Its province; null for the central agency, or when not recorded (tỉnh).',
    }),
    ward: t.relation('ward', {
      nullable: true,
      description: 'Its ward; null when not recorded (phường, xã, đặc khu).',
    }),
    position: t.field({
      type: MapPosition,
      nullable: true,
      select: POSITION_COLUMNS,
      description: 'Where it lies; null when not recorded (vị trí).',
      resolve: pointOf,
    }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day of this version (hiệu lực từ).' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'First day on which it no longer holds; null while it holds (hết hiệu lực).',
    }),
    successor: t.relation('successor', {
      nullable: true,
      description: 'The agency that took its place on `validTo`; null when none did (cơ quan kế thừa).',
    }),
    predecessors: t.relation('predecessors', {
      query: { orderBy: [{ code: 'asc' }, { validFrom: 'asc' }] },
      description: 'The agencies whose place it took, by code (các cơ quan tiền thân).',
    }),
  }),
});
