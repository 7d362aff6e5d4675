import { builder } from '../../builder.ts';
import { PrintableForm } from './printable/schema.ts';

export const RegistrationStatus = builder.enumType('RegistrationStatus', {
  description: 'How far a registration has come (tình trạng tờ khai đăng ký).',
  values: {
    DRAFT: { description: 'Filled in, and no code was sent (nháp).' },
    OTP_PENDING: { description: 'A code was sent to the phone (chờ mã xác nhận).' },
    SUBMITTED: {
      description: 'Waits for an officer; bring the identity document to the one-stop desk (đã gửi, chờ xác minh).',
    },
    REJECTED: { description: 'An officer rejected it, with a reason (từ chối).' },
    ACTIVATED: { description: 'Approved: the account is there (đã phê duyệt, đã cấp tài khoản).' },
    EXPIRED: { description: 'Nobody came within 30 days (hết hạn).' },
    CANCELLED: { description: 'Withdrawn by whoever submitted it (đã hủy).' },
  } as const,
});

/** What whoever submitted a form may see of how it fares. */
export const RegistrationProgress = builder.prismaInterface('Registration', {
  variant: 'RegistrationProgress',
  description: 'How a form 01 fares, whoever follows it (tình trạng hồ sơ đăng ký).',
  select: { guardianId: true },
  resolveType: ({ guardianId }) => (guardianId === null ? 'RegistrationReceipt' : 'ChildRegistration'),
  fields: (t) => ({
    dossierNumber: t.exposeString('dossierNumber', {
      nullable: true,
      description: 'Dossier number, such as `06991/2026/00012`; null before it is submitted (mã hồ sơ).',
    }),
    status: t.expose('status', { type: RegistrationStatus, description: 'How far it has come (tình trạng).' }),
    formVersion: t.exposeString('formVersion', {
      description: 'Version of the form, such as `01-166/2016/NĐ-CP` (mẫu tờ khai).',
    }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was submitted; null before that (ngày nộp).',
    }),
    decidedAt: t.expose('decidedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When an officer decided; null before that (ngày trả kết quả).',
    }),
    rejectionReason: t.exposeString('rejectionReason', {
      nullable: true,
      description: "Why it was rejected, in the officer's words; null otherwise (lý do từ chối).",
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'Until then it can be gone on with, and decided (hạn của tờ khai).',
    }),
    printableForm: t.field({
      type: PrintableForm,
      nullable: true,
      select: { id: true, submittedAt: true },
      description: 'The form to be printed and brought to the desk; null before it is submitted (tờ khai để in).',
      resolve: ({ id, submittedAt }, _args, { services, publicAddress }) =>
        submittedAt && services.registration.formAddressOf({ id, officerId: null }, publicAddress),
    }),
    receivingAgency: t.relation('agency', { description: 'The agency that decides (cơ quan BHXH tiếp nhận).' }),
  }),
});
