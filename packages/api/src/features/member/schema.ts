import { builder } from '../../builder.ts';
import { Province, Ward } from '../directory/index.ts';
import { addressText } from './address-text.ts';
import { birthDateText } from './birth-date.ts';
import { AddressKind, DatePrecision, Gender, IdentityDocumentKind } from './enums.ts';
import { ownMemberKey } from './owned-node.ts';
import { DOCUMENT_ORDER, findMember } from './queries.ts';

const IdentityDocument = builder.prismaObject('IdentityDocument', {
  description: 'An identity document of the member (giấy tờ tùy thân).',
  select: {},
  fields: (t) => ({
    kind: t.expose('kind', { type: IdentityDocumentKind, description: 'Kind of document (loại giấy tờ).' }),
    number: t.exposeString('number', { description: 'Its number, such as `001175000001` (số giấy tờ).' }),
    issuedOn: t.expose('issuedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of issue; null when not recorded (ngày cấp).',
    }),
    issuedBy: t.exposeString('issuedBy', {
      nullable: true,
      description: 'Who issued it; null when not recorded (nơi cấp).',
    }),
  }),
});

const MemberAddress = builder.prismaObject('MemberAddress', {
  description:
    'An address of the member with the province and ward of the time when it was recorded; names that have changed since stay as they were (địa chỉ).',
  select: {},
  fields: (t) => ({
    kind: t.expose('kind', { type: AddressKind, description: 'What it is for (loại địa chỉ).' }),
    text: t.string({
      select: {
        street: true,
        districtName: true,
        ward: { select: { fullName: true } },
        province: { select: { fullName: true } },
      },
      description: 'In one line, such as `12 Tràng Thi, Phường Hoàn Kiếm, Thành phố Hà Nội` (địa chỉ đầy đủ).',
      resolve: (address) => addressText(address),
    }),
    street: t.exposeString('street', {
      nullable: true,
      description: 'House number and street; null when not recorded (số nhà, đường).',
    }),
    ward: t.relation('ward', {
      type: Ward,
      nullable: true,
      description: 'Ward or commune of its time; null when not recorded (phường, xã).',
    }),
    districtName: t.exposeString('districtName', {
      nullable: true,
      description: 'District as recorded; null since the level ended on 2025-07-01 (quận, huyện).',
    }),
    province: t.relation('province', {
      type: Province,
      nullable: true,
      description: 'Province or city of its time; null when not recorded (tỉnh, thành phố).',
    }),
  }),
});

const Portrait = builder.prismaObject('MemberPortrait', {
  name: 'Portrait',
  description: 'The photo of the person (ảnh cá nhân).',
  select: {},
  fields: (t) => ({
    mediaType: t.exposeString('mediaType', { description: '`image/jpeg` or `image/png` (định dạng ảnh).' }),
    dataUrl: t.string({
      select: { mediaType: true, content: true },
      complexity: 50,
      description: 'The image, up to 200 KB, as a `data:` address that an image element shows as it is (ảnh).',
      resolve: ({ mediaType, content }) => `data:${mediaType};base64,${Buffer.from(content).toString('base64')}`,
    }),
    takenOn: t.expose('takenOn', {
      type: 'Date',
      nullable: true,
      description: 'Day on which it was taken; null when not recorded (ngày chụp).',
    }),
  }),
});

export const Member = builder.prismaNode('Member', {
  description: 'An insured person (người tham gia); only the person reads it.',
  id: { resolve: (member) => member.id, description: 'Opaque id for `node`.' },
  nullable: true,
  findUnique: (id, context) => ownMemberKey(context, id),
  authScopes: { member: true },
  fields: (t) => ({
    socialInsuranceCode: t.exposeString('socialInsuranceCode', {
      description: 'Social-insurance code, 10 digits, such as `9900000001` (mã số BHXH).',
    }),
    personalIdNumber: t.exposeString('personalIdNumber', {
      nullable: true,
      description:
        'Personal identification number, 12 digits, such as `001175000001`; null when not recorded (số định danh cá nhân, số CCCD).',
    }),
    householdCode: t.exposeString('householdCode', {
      nullable: true,
      description: 'Code of the household; null when not recorded (mã hộ gia đình).',
    }),
    fullName: t.exposeString('fullName', { description: 'Full name with diacritics (họ và tên).' }),
    birthDate: t.expose('birthDate', {
      type: 'Date',
      description: 'Birth date; a day or month that is not known stands as 01, see `birthDatePrecision` (ngày sinh).',
    }),
    birthDatePrecision: t.expose('birthDatePrecision', {
      type: DatePrecision,
      description: 'How much of the birth date is known (độ chính xác của ngày sinh).',
    }),
    birthDateText: t.string({
      select: { birthDate: true, birthDatePrecision: true },
      description: 'Birth date as papers print it: `12/04/1975`, `04/1975` or `1975` (ngày sinh).',
      resolve: (member) => birthDateText(member.birthDate, member.birthDatePrecision),
    }),
    gender: t.expose('gender', { type: Gender, description: 'Sex as recorded (giới tính).' }),
    phone: t.exposeString('phone', {
      nullable: true,
      description: 'Mobile phone, 10 digits, such as `0912345678`; null when not recorded (số điện thoại).',
    }),
    email: t.exposeString('email', {
      nullable: true,
      description: 'E-mail address; null when not recorded (thư điện tử).',
    }),
    portrait: t.relation('portrait', {
      type: Portrait,
      nullable: true,
      description: 'Photo; null until one has been handed in (ảnh cá nhân).',
    }),
    identityDocuments: t.relation('identityDocuments', {
      type: IdentityDocument,
      query: { orderBy: DOCUMENT_ORDER },
      complexity: { field: 1, multiplier: 3 },
      description: 'Identity documents: CCCD first, then CMND, passport and others (CCCD, CMND, hộ chiếu).',
    }),
    addresses: t.relation('addresses', {
      type: MemberAddress,
      query: { orderBy: { kind: 'asc' } },
      complexity: { field: 1, multiplier: 2 },
      description: 'Place of residence, then contact address, as far as recorded (địa chỉ).',
    }),
  }),
});

builder.queryField('me', (t) =>
  t.withAuth({ member: true }).prismaField({
    type: Member,
    description: 'The member who is signed in (người dùng đang đăng nhập). Needs a live session.',
    resolve: (query, _root, _args, context) => findMember(context, query),
  }),
);
