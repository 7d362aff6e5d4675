import { builder } from '../../../builder.ts';
import { pageCost } from '../../../platform/connection.ts';
import { keysetList } from '../../../platform/keyset.ts';
import { ProblemInterface } from '../../../platform/problem-type.ts';
import { comingOfAge } from '../../account/index.ts';
import { Member } from '../../member/index.ts';
import type { ChildNotEligible, GuardianNotEligible } from '../errors.ts';
import { RegistrationProgress } from '../progress.ts';
import type { GuardianRelation } from '../queries.ts';

export const GuardianRelationEnum = builder.enumType('GuardianRelation', {
  description: 'What somebody is to the child that they register (quan hệ với trẻ).',
  values: {
    FATHER: { description: 'The father (cha).' },
    MOTHER: { description: 'The mother (mẹ).' },
    LEGAL_GUARDIAN: { description: 'The legal guardian (người giám hộ).' },
  } as const satisfies Record<GuardianRelation, { description: string }>,
});

/** The form of a child as its guardian follows it. */
export const ChildRegistration = builder.prismaObject('Registration', {
  variant: 'ChildRegistration',
  description:
    'The form 01 of a child, as whoever submitted it follows it (tờ khai đăng ký cho con). It shows what they typed, and nothing of the record of the child.',
  authScopes: { member: true },
  select: { id: true, guardianId: true },
  interfaces: [RegistrationProgress],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id, for `cancelChildRegistration` (mã định danh kỹ thuật).' }),
    relation: t.field({
      type: GuardianRelationEnum,
      nullable: true,
      select: { guardianRelation: true },
      description: 'What its guardian is to the child; never null here (quan hệ với trẻ).',
      resolve: ({ guardianRelation }) => guardianRelation,
    }),
    socialInsuranceCode: t.exposeString('socialInsuranceCode', {
      description: 'Code of the child, ten digits; it signs in with it (mã số BHXH).',
    }),
    fullName: t.exposeString('fullName', { description: 'Name of the child as it was typed (họ và tên).' }),
    birthDate: t.expose('birthDate', {
      type: 'Date',
      description: 'Birth date of the child; what the papers do not say stands as 01 (ngày sinh).',
    }),
  }),
});

const newestFirst = keysetList([
  { column: 'submittedAt', direction: 'desc', as: 'instant' },
  { column: 'id', direction: 'desc', as: 'uuid' },
]);

builder.prismaObjectField(Member, 'childRegistrations', (t) =>
  t.connection(
    {
      type: ChildRegistration,
      description:
        'Forms that the member submitted for children, newest first, until their 18th birthday (tờ khai đăng ký cho con).',
      complexity: (args) => pageCost(args),
      select: (args, { services }, nested) => {
        const page = newestFirst.query(args);
        const { adult } = comingOfAge(services.registration.now());
        const where = { AND: [{ submittedAt: { not: null }, birthDate: { gt: adult } }, page?.where ?? {}] };
        return {
          childRegistrations: page
            ? nested({ ...page, where, select: { ...newestFirst.columns, guardianId: true } }, ['edges', 'node'])
            : false,
        };
      },
      resolve: (member, args) => newestFirst.page(member.childRegistrations, args, `childRegistrations:${member.id}`),
    },
    { name: 'ChildRegistrationConnection', description: 'A page of forms (danh sách tờ khai đăng ký cho con).' },
    { name: 'ChildRegistrationEdge', description: 'A form with its place in the list (tờ khai và vị trí).' },
  ),
);

export const ChildNotEligibleType = builder.objectRef<ChildNotEligible>('ChildNotEligible').implement({
  description:
    'The person is 18, or 14 with an identity card, code `CHILD_NOT_ELIGIBLE` (không thuộc diện đăng ký hộ). They register by `startRegistration`.',
  interfaces: [ProblemInterface],
});

export const GuardianNotEligibleType = builder.objectRef<GuardianNotEligible>('GuardianNotEligible').implement({
  description:
    'Only an adult whose account is active and has a phone of its own registers a child, code `GUARDIAN_NOT_ELIGIBLE` (không đủ điều kiện đăng ký cho con).',
  interfaces: [ProblemInterface],
});
