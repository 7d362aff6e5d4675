import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../../builder.ts';
import { pageCost } from '../../../platform/connection.ts';
import { keysetList } from '../../../platform/keyset.ts';
import { GuardianRelationEnum } from '../child/schema.ts';
import { RegistrationPhoto } from '../photos/schema.ts';
import { PrintableForm } from '../printable/schema.ts';
import { RegistrationStatus } from '../progress.ts';
import type { GuardianRelation } from '../queries.ts';

import { findQueuePage } from './queries.ts';

const RegistrationGuardian = builder
  .objectRef<{ fullName: string; socialInsuranceCode: string; phone: string; relation: GuardianRelation }>(
    'RegistrationGuardian',
  )
  .implement({
    description: 'Who registers a child, by the record (người giám hộ kê khai).',
    fields: (t) => ({
      fullName: t.exposeString('fullName', { description: 'Full name (họ và tên).' }),
      socialInsuranceCode: t.exposeString('socialInsuranceCode', { description: 'Ten digits (mã số BHXH).' }),
      phone: t.exposeString('phone', { description: 'Phone that received the code (số điện thoại).' }),
      relation: t.expose('relation', {
        type: GuardianRelationEnum,
        description: 'What they say to be to the child (quan hệ với trẻ).',
      }),
    }),
  });

/** A registration with its whole form, as the officers of its agency read it. */
export const Registration = builder.prismaObject('Registration', {
  description:
    'Form 01 as the officers of its agency read it (tờ khai đăng ký). Needs an officer with the duty `REGISTRATION`.',
  authScopes: { duty: 'REGISTRATION' },
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id, for deciding (mã định danh kỹ thuật).' }),
    dossierNumber: t.exposeString('dossierNumber', {
      nullable: true,
      description: 'Dossier number, such as `06991/2026/00012`; null before it is submitted (mã hồ sơ).',
    }),
    status: t.expose('status', { type: RegistrationStatus, description: 'How far it has come (tình trạng).' }),
    formVersion: t.exposeString('formVersion', { description: 'Version of the form (mẫu tờ khai).' }),
    socialInsuranceCode: t.exposeString('socialInsuranceCode', { description: 'Ten digits (mã số BHXH).' }),
    fullName: t.exposeString('fullName', { description: 'As it was written on the form (họ và tên).' }),
    birthDate: t.expose('birthDate', {
      type: 'Date',
      description: 'What the papers do not say stands as 01 (ngày sinh).',
    }),
    identityNumber: t.exposeString('identityNumber', { description: 'Number of the document (số giấy tờ).' }),
    identityIssuedOn: t.expose('identityIssuedOn', {
      type: 'Date',
      nullable: true,
      description: 'When it was issued; null when not given (ngày cấp).',
    }),
    identityIssuedBy: t.exposeString('identityIssuedBy', {
      nullable: true,
      description: 'Who issued it; null when not given (nơi cấp).',
    }),
    street: t.exposeString('street', { nullable: true, description: 'Street; null when not given (số nhà, đường).' }),
    province: t.relation('province', { description: 'Province of the contact address (tỉnh, thành phố).' }),
    ward: t.relation('ward', { description: 'Ward of the contact address (xã, phường).' }),
    phone: t.exposeString('phone', { description: 'Phone, proved by a code (số điện thoại).' }),
    email: t.exposeString('email', { nullable: true, description: 'E-mail, not proved; null when not given (email).' }),
    photos: t.relation('photos', {
      type: RegistrationPhoto,
      complexity: { field: 1, multiplier: 3 },
      query: { where: { file: { claimedAt: { not: null }, releasedAt: null } }, orderBy: { purpose: 'asc' } },
      description:
        'Photos of the person and of the identity document; none when none came, or when they were removed (ảnh kèm tờ khai).',
    }),
    guardian: t.field({
      type: RegistrationGuardian,
      nullable: true,
      select: {
        phone: true,
        guardianRelation: true,
        guardian: { select: { fullName: true, socialInsuranceCode: true } },
      },
      description:
        'Who registers a child; prove the relation by the birth certificate. Null where people register themselves (người giám hộ kê khai).',
      resolve: ({ guardian, guardianRelation, phone }) =>
        guardian && guardianRelation ? { ...guardian, relation: guardianRelation, phone } : null,
    }),
    printableForm: t.field({
      type: PrintableForm,
      nullable: true,
      select: { id: true, submittedAt: true },
      description:
        'The form as it is printed; null before it is submitted (tờ khai để in). Opening it is in the trail of the person.',
      resolve: ({ id, submittedAt }, _args, { services, publicAddress, officer }) =>
        submittedAt && officer
          ? services.registration.formAddressOf({ id, officerId: officer.officerId }, publicAddress)
          : null,
    }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was submitted; null before that (ngày nộp).',
    }),
    decidedAt: t.expose('decidedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When an officer decided; null before that (ngày quyết định).',
    }),
    rejectionReason: t.exposeString('rejectionReason', {
      nullable: true,
      description: 'Why it was rejected; null otherwise (lý do từ chối).',
    }),
  }),
});

const oldestFirst = keysetList([
  { column: 'submittedAt', direction: 'asc', as: 'instant' },
  { column: 'id', direction: 'asc', as: 'uuid' },
]);

builder.queryField('registrationQueue', (t) =>
  t.withAuth({ duty: 'REGISTRATION' }).connection(
    {
      type: Registration,
      description:
        'Submitted registrations of the officer’s agency, oldest first (hồ sơ đăng ký chờ xử lý). Needs an officer with the duty `REGISTRATION`.',
      args: {
        status: t.arg({
          type: RegistrationStatus,
          defaultValue: 'SUBMITTED',
          description: 'Which ones (tình trạng).',
        }),
      },
      complexity: (args) => pageCost(args),
      resolve: async (_root, args, context, info) => {
        const { agencyCode } = context.officer;
        const status = args.status ?? 'SUBMITTED';
        const page = oldestFirst.query(args);
        const { select } = queryFromInfo({ context, info, typeName: 'Registration', path: ['edges', 'node'] });
        const rows = page
          ? await findQueuePage(
              context,
              { agencyCode, status },
              { ...page, select: { ...select, ...oldestFirst.columns, memberId: true, guardianId: true } },
            )
          : undefined;
        const shown = oldestFirst.page(rows, args, `registrations:${agencyCode}:${status}`);
        // Before the answer leaves: what cannot be noted is not shown.
        const forms = shown.edges.map(({ node }) => node);
        await context.services.registration.noteReads(context.officer, forms, context);
        return shown;
      },
    },
    { name: 'RegistrationConnection', description: 'A page of registrations (danh sách hồ sơ đăng ký).' },
    { name: 'RegistrationEdge', description: 'A registration with its place in the list (hồ sơ và vị trí).' },
  ),
);
