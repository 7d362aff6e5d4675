import { builder } from '../../../builder.ts';
import { masked } from '../../../platform/delivery/message.ts';
import { ProblemInterface } from '../../../platform/problem-type.ts';
import type { AccountNotFound, AccountUnchanged } from './errors.ts';
import type { SupervisedAccount } from './queries.ts';

const AccountStatus = builder.enumType('AccountStatus', {
  description: 'Whether an account can be signed in to (trạng thái tài khoản).',
  values: {
    ACTIVE: { description: 'It can (đang hoạt động).' },
    DISABLED: { description: 'An officer has disabled it (bị khóa).' },
  } as const satisfies Record<SupervisedAccount['status'], { description: string }>,
});

const SupervisingOfficer = builder
  .objectRef<NonNullable<SupervisedAccount['disabledBy']>>('SupervisingOfficer')
  .implement({
    description: 'The officer behind an order (cán bộ ra quyết định).',
    fields: (t) => ({
      fullName: t.exposeString('fullName', { description: 'Name (họ tên cán bộ).' }),
      agencyCode: t.exposeString('agencyCode', {
        description: 'Code of the agency, such as `0100` (mã cơ quan BHXH).',
      }),
    }),
  });

const SupervisedSession = builder
  .objectRef<NonNullable<SupervisedAccount['liveSession']>>('SupervisedSession')
  .implement({
    description: 'Where an account is signed in (phiên đăng nhập đang mở).',
    fields: (t) => ({
      deviceName: t.exposeString('deviceName', { description: 'Name that the device gave itself (tên thiết bị).' }),
      startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When its owner signed in (lúc đăng nhập).' }),
      lastSeenAt: t.expose('lastSeenAt', {
        type: 'DateTime',
        description: 'When it was last used, to the minute (lần dùng gần nhất).',
      }),
    }),
  });

export const OfficerAccount = builder.objectRef<SupervisedAccount>('OfficerAccount').implement({
  description:
    "A member's account as officers see it (tài khoản của người tham gia, cho cán bộ). Needs an officer with the duty `ACCOUNT`.",
  authScopes: { duty: 'ACCOUNT' },
  fields: (t) => ({
    socialInsuranceCode: t.exposeString('socialInsuranceCode', { description: 'Ten digits (mã số BHXH).' }),
    fullName: t.exposeString('fullName', { description: 'Name on record (họ và tên).' }),
    birthDate: t.expose('birthDate', {
      type: 'Date',
      description: 'Birth date on record; what the papers do not say stands as 01 (ngày sinh).',
    }),
    maskedPhone: t.string({
      nullable: true,
      description:
        'The phone for codes, such as `09•••••123`; null for a child whose codes go to its guardian (số điện thoại, đã che).',
      resolve: ({ phone }) => (phone === null ? null : masked('SMS', phone)),
    }),
    maskedEmail: t.string({
      nullable: true,
      description: 'The e-mail for codes, such as `h•••@example.vn`; null when there is none (thư điện tử, đã che).',
      resolve: ({ email }) => (email === null ? null : masked('EMAIL', email)),
    }),
    status: t.expose('status', { type: AccountStatus, description: 'Whether it can be signed in to (trạng thái).' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Since when there is one (ngày cấp).' }),
    temporaryPasswordExpiresAt: t.expose('temporaryPasswordExpiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Until then a temporary password holds; null once it was changed (hạn mật khẩu tạm thời).',
    }),
    liveSession: t.field({
      type: SupervisedSession,
      nullable: true,
      description: 'Where it is signed in; null when it is not (phiên đăng nhập đang mở).',
      resolve: ({ liveSession }) => liveSession,
    }),
    disabledAt: t.expose('disabledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it is disabled; null when it is not, or not on record (khóa từ lúc).',
    }),
    disabledReason: t.exposeString('disabledReason', {
      nullable: true,
      description: 'Why it is disabled; null when it is not, or not on record (lý do khóa).',
    }),
    disabledBy: t.field({
      type: SupervisingOfficer,
      nullable: true,
      description: 'Who disabled it; null when it is not disabled, or not on record (cán bộ khóa).',
      resolve: ({ disabledBy }) => disabledBy,
    }),
  }),
});

/** An order about an account, under a name of its own for each mutation. */
export function orderInput(name: string, description: string) {
  return builder.inputType(name, {
    description,
    fields: (t) => ({
      socialInsuranceCode: t.string({ description: 'Whose: ten digits, such as `9900000001` (mã số BHXH).' }),
      reason: t.string({
        description:
          'Why, 5 to 500 characters; the owner reads it in `myAccountActivity` and at sign-in, and so does whoever knows the password (lý do).',
      }),
    }),
  });
}

export const AccountNotFoundType = builder.objectRef<AccountNotFound>('AccountNotFound').implement({
  description:
    'Nobody has the code, or its person has no account, code `ACCOUNT_NOT_FOUND` (không có tài khoản). Told to officers only.',
  interfaces: [ProblemInterface],
});

export const AccountUnchangedType = builder.objectRef<AccountUnchanged>('AccountUnchanged').implement({
  description: 'The account is in that state already, code `ACCOUNT_UNCHANGED` (trạng thái không đổi).',
  interfaces: [ProblemInterface],
});

builder.queryField('officerAccount', (t) =>
  t.withAuth({ duty: 'ACCOUNT' }).field({
    type: OfficerAccount,
    nullable: true,
    description:
      "A member's account, for an officer to see whom an order is about (tra cứu tài khoản). The read is in the member's trail. Null when nobody has the code, or no account; 120 an hour. Needs an officer with the duty `ACCOUNT`.",
    args: { socialInsuranceCode: t.arg.string({ description: 'Ten digits, such as `9900000001` (mã số BHXH).' }) },
    resolve: (_root, { socialInsuranceCode }, context) =>
      context.services.account.readSupervised(context.officer, socialInsuranceCode, context),
  }),
);
