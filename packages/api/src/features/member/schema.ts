import { builder } from '../../builder.ts';
import { ownMemberKey } from './owned-node.ts';
import { findMember } from './queries.ts';

export const Gender = builder.enumType('Gender', {
  description: 'Sex as recorded (giới tính).',
  values: {
    MALE: { description: 'Male (Nam, code 1).' },
    FEMALE: { description: 'Female (Nữ, code 2).' },
    UNDETERMINED: { description: 'Not determined (Chưa xác định, code 3).' },
  } as const,
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
    fullName: t.exposeString('fullName', { description: 'Full name with diacritics (họ và tên).' }),
    gender: t.expose('gender', { type: Gender, description: 'Sex as recorded (giới tính).' }),
  }),
});

builder.queryField('me', (t) =>
  t.withAuth({ member: true }).prismaField({
    type: Member,
    description: 'The member who is signed in (người dùng đang đăng nhập). Needs a live session.',
    resolve: (query, _root, _args, context) => findMember(context, query),
  }),
);
