import { builder } from '../../builder.ts';
import { ProblemInterface } from '../../platform/problem-type.ts';
import type { OfficerDuty } from './duty.ts';
import type { OfficerPasswordRequired, OfficerSignInLocked, OfficerSignInRefused } from './errors.ts';
import type { OfficerSignedIn } from './service.ts';

export const OfficerDutyType = builder.enumType('OfficerDuty', {
  description: 'What an officer may do (nhiệm vụ của cán bộ).',
  values: {
    REGISTRATION: { description: 'Decides on registrations of the own agency (duyệt hồ sơ đăng ký).' },
    ACCOUNT: { description: 'Disables and enables accounts (quản lý tài khoản).' },
    EDITORIAL: { description: 'Writes news and frequently asked questions (biên tập tin tức, hỏi đáp).' },
    PETITION: { description: 'Answers petitions to the own agency (trả lời phản ánh, kiến nghị).' },
  } as const satisfies Record<OfficerDuty, { description: string }>,
});

export const OfficerSignedInType = builder.objectRef<OfficerSignedIn>('OfficerSignedIn').implement({
  description: 'The officer is signed in for 8 hours (cán bộ đã đăng nhập).',
  fields: (t) => ({
    accessToken: t.exposeString('accessToken', {
      description: 'Sent as `Authorization: Bearer …`; no member’s token (mã truy cập của cán bộ).',
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Sign in again then (hết hạn lúc).' }),
    fullName: t.exposeString('fullName', { description: "The officer's name (họ tên cán bộ)." }),
    agencyCode: t.exposeString('agencyCode', {
      description: 'Code of the agency whose registrations the officer decides on, such as `0100` (mã cơ quan BHXH).',
    }),
    duties: t.field({
      type: [OfficerDutyType],
      description: 'What the officer may do (nhiệm vụ).',
      resolve: ({ duties }) => duties,
    }),
  }),
});

export const OfficerSignInRefusedType = builder.objectRef<OfficerSignInRefused>('OfficerSignInRefused').implement({
  description:
    'Login or password is wrong or no longer valid, code `OFFICER_SIGN_IN_REFUSED` (cán bộ đăng nhập không thành công).',
  interfaces: [ProblemInterface],
});

export const OfficerSignInLockedType = builder.objectRef<OfficerSignInLocked>('OfficerSignInLocked').implement({
  description: 'Too many wrong passwords, code `OFFICER_SIGN_IN_LOCKED` (khóa do nhập sai quá số lần).',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    until: t.expose('until', { type: 'DateTime', description: 'From then on it may be tried again (khóa đến lúc).' }),
  }),
});

export const OfficerPasswordRequiredType = builder
  .objectRef<OfficerPasswordRequired>('OfficerPasswordRequired')
  .implement({
    description:
      'The password is temporary, code `OFFICER_PASSWORD_REQUIRED`: send the same code with a new one (cần đặt mật khẩu mới).',
    interfaces: [ProblemInterface],
  });
