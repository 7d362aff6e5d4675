import { builder } from '../../builder.ts';
import { uuidOrNobody } from '../../platform/ids.ts';
import { DirectoryStatus } from './directory-status.ts';
import { MapPosition, POSITION_COLUMNS, pointOf } from './map-position.ts';

export const CareLevel = builder.enumType('CareLevel', {
  description: 'Level of care since 2025-01-01, Law 51/2024/QH15 (cấp khám bệnh, chữa bệnh).',
  values: {
    INITIAL: { description: 'Initial level (cấp ban đầu).' },
    BASIC: { description: 'Basic level (cấp cơ bản).' },
    SPECIALISED: { description: 'Specialised level (cấp chuyên sâu).' },
  } as const,
});

export const Province = builder.prismaNode('Province', {
  description:
    'One version of a province or centrally governed city: 63 until 2025-06-30, 34 since (tỉnh, thành phố trực thuộc trung ương).',
  id: { resolve: (row) => row.id, description: 'Opaque id for `node` (mã định danh kỹ thuật).' },
  nullable: true,
  findUnique: (id) => ({ id: uuidOrNobody(id) }),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Two digits, such as `01` (mã tỉnh).' }),
    name: t.exposeString('name', { description: 'Short name, such as `Hà Nội` (tên tỉnh).' }),
    fullName: t.exposeString('fullName', {
      description: 'Full name, such as `Thành phố Hà Nội` (tên đầy đủ).',
    }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day of this version (hiệu lực từ).' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'First day on which it no longer holds; null while it holds (hết hiệu lực).',
    }),
    successor: t.relation('successor', {
      nullable: true,
      description: 'The province that took its place; null while it holds (tỉnh kế thừa).',
    }),
  }),
});

export const Ward = builder.prismaNode('Ward', {
  description: 'One version of a ward, commune or special zone (phường, xã, đặc khu).',
  id: { resolve: (row) => row.id, description: 'Opaque id for `node` (mã định danh kỹ thuật).' },
  nullable: true,
  findUnique: (id) => ({ id: uuidOrNobody(id) }),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Five digits, such as `00004` (mã xã).' }),
    name: t.exposeString('name', { description: 'Short name, such as `Ba Đình` (tên xã).' }),
    fullName: t.exposeString('fullName', { description: 'Full name, such as `Phường Ba Đình` (tên đầy đủ).' }),
    province: t.relation('province', { description: 'The province that it belongs to (tỉnh).' }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day of this version (hiệu lực từ).' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'First day on which it no longer holds; null while it holds (hết hiệu lực).',
    }),
    successor: t.relation('successor', {
      nullable: true,
      description: 'The ward that took its place; null while it holds (xã kế thừa).',
    }),
  }),
});

export const Facility = builder.prismaNode('Facility', {
  description: 'A medical facility (cơ sở khám bệnh, chữa bệnh).',
  id: { resolve: (row) => row.id, description: 'Opaque id for `node` (mã định danh kỹ thuật).' },
  nullable: true,
  findUnique: (id) => ({ id: uuidOrNobody(id) }),
  fields: (t) => ({
    code: t.exposeString('code', {
      description:
        'Five characters: two digits of the province of its time, three letters or digits, such as `01C54` (mã cơ sở KCB).',
    }),
    name: t.exposeString('name', { description: 'Name (tên cơ sở).' }),
    address: t.exposeString('address', { nullable: true, description: 'Address; null when not recorded (địa chỉ).' }),
    careLevel: t.expose('careLevel', {
      type: CareLevel,
      nullable: true,
      description: 'Level of care; null when not yet classified (cấp khám bệnh, chữa bệnh).',
    }),
    hospitalClass: t.exposeString('hospitalClass', {
      nullable: true,
      description: 'Hospital class, such as `1`; null when not classified (hạng bệnh viện).',
    }),
    province: t.relation('province', {
      nullable: true,
      description: 'Its province; null when not recorded (tỉnh).',
    }),
    ward: t.relation('ward', {
      nullable: true,
      description: 'Its ward; null when not recorded (phường, xã, đặc khu).',
    }),
    acceptsRegistration: t.exposeBoolean('acceptsRegistration', {
      nullable: true,
      description:
        'Whether members may register it as their primary facility; null when the list does not say (nhận đăng ký KCB ban đầu).',
    }),
    issuesSickLeave: t.exposeBoolean('issuesSickLeave', {
      nullable: true,
      description:
        'Whether it issues sick-leave certificates; null when the list does not say (cấp giấy nghỉ việc hưởng BHXH).',
    }),
    phone: t.exposeString('phone', { nullable: true, description: 'Phone; null when not recorded (điện thoại).' }),
    contracted: t.exposeBoolean('contracted', {
      description: 'Whether it has a contract with health insurance (ký hợp đồng KCB BHYT).',
    }),
    openingHours: t.exposeString('openingHours', {
      nullable: true,
      description: 'Opening hours as recorded; null when they are not (giờ làm việc).',
    }),
    status: t.expose('status', { type: DirectoryStatus, description: 'Whether it works today (trạng thái).' }),
    position: t.field({
      type: MapPosition,
      nullable: true,
      select: POSITION_COLUMNS,
      description: 'Where it lies; null when not recorded (vị trí).',
      resolve: pointOf,
    }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day of the entry; null when not recorded (hiệu lực từ).',
    }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'First day on which it no longer holds; null while it holds (hết hiệu lực).',
    }),
    successor: t.relation('successor', {
      nullable: true,
      description: 'The facility that took its place; null when none did (cơ sở kế thừa).',
    }),
    predecessors: t.relation('predecessors', {
      query: { orderBy: { code: 'asc' } },
      description: 'The facilities whose place it took, by code (các cơ sở tiền thân).',
    }),
  }),
});

builder.prismaObject('EmployerCode', {
  description: 'A code of an employer and when it was in use (mã đơn vị theo thời gian).',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Code, such as `TE3964E` or `0123456789DNA03` (mã đơn vị).' }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day of use; null when not recorded (dùng từ).',
    }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'First day on which it was no longer used; null while it is, or when not recorded (dùng đến).',
    }),
  }),
});

export const Employer = builder.prismaNode('Employer', {
  description: 'An employing unit that takes part in social insurance (đơn vị tham gia BHXH).',
  id: { resolve: (row) => row.id, description: 'Opaque id for `node` (mã định danh kỹ thuật).' },
  nullable: true,
  findUnique: (id) => ({ id: uuidOrNobody(id) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name today (tên đơn vị).' }),
    codes: t.stringList({
      select: { codes: { select: { code: true }, orderBy: { code: 'asc' } } },
      description: 'Every code that it has had, such as `TE3964E` and `0123456789DNA03` (mã đơn vị).',
      resolve: (employer) => employer.codes.map((row) => row.code),
    }),
    codeHistory: t.relation('codes', {
      query: { orderBy: [{ validFrom: { sort: 'asc', nulls: 'first' } }, { code: 'asc' }] },
      description:
        'Its codes with their days, the oldest first, before them those without days; codes changed on 2025-08-01 (lịch sử mã đơn vị).',
    }),
    status: t.expose('status', { type: DirectoryStatus, description: 'Whether it works today (trạng thái).' }),
    province: t.relation('province', { nullable: true, description: 'Its province; null when not recorded (tỉnh).' }),
    ward: t.relation('ward', {
      nullable: true,
      description: 'Its ward; null when not recorded (phường, xã, đặc khu).',
    }),
    agency: t.relation('agency', {
      nullable: true,
      description: 'The agency that it pays to; null when not recorded (cơ quan BHXH quản lý).',
    }),
    successor: t.relation('successor', {
      nullable: true,
      description: 'The employer that took its place; null when none did (đơn vị kế thừa).',
    }),
    predecessors: t.relation('predecessors', {
      query: { orderBy: { id: 'asc' } },
      description: 'The employers whose place it took (các đơn vị tiền thân).',
    }),
    address: t.exposeString('address', { nullable: true, description: 'Address; null when not recorded (địa chỉ).' }),
    taxCode: t.exposeString('taxCode', {
      nullable: true,
      description: 'Tax code of 10 digits, with a branch `-001` where it has one; null when not recorded (mã số thuế).',
    }),
  }),
});

export { Agency } from './agency.ts';
export { CollectionPoint } from './collection-point.ts';
