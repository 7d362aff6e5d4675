import { builder } from '../../builder.ts';
import { ProblemInterface } from '../../platform/problem-type.ts';
import { findMember, Member } from '../member/index.ts';
import { SessionTokensInterface } from '../session/index.ts';
import type {
  AccountDisabled,
  AccountLocked,
  DeviceConflict,
  InvalidCredentials,
  PasswordChangeRequired,
  TemporaryPasswordExpired,
} from './errors.ts';
import type { SignedIn } from './sign-in.ts';

export const SignedInType = builder.objectRef<SignedIn>('SignedIn').implement({
  description: 'The member is signed in on this device (đăng nhập thành công).',
  interfaces: [SessionTokensInterface],
  fields: (t) => ({
    member: t.prismaField({
      type: Member,
      description: 'The member who signed in (người dùng).',
      resolve: (query, { memberId, sessionId }, _args, context) =>
        findMember({ ...context, session: { memberId, sessionId } }, query),
    }),
  }),
});

export const InvalidCredentialsType = builder.objectRef<InvalidCredentials>('InvalidCredentials').implement({
  description:
    'Login or password is wrong, code `INVALID_CREDENTIALS` (sai tên đăng nhập hoặc mật khẩu). The same answer for an unknown login.',
  interfaces: [ProblemInterface],
});

export const AccountLockedType = builder.objectRef<AccountLocked>('AccountLocked').implement({
  description:
    'Too many wrong tries, code `ACCOUNT_LOCKED` (khóa do nhập sai quá số lần). The same answer whether the account exists or not.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    until: t.expose('until', { type: 'DateTime', description: 'From then on it may be tried again (khóa đến lúc).' }),
  }),
});

export const AccountDisabledType = builder.objectRef<AccountDisabled>('AccountDisabled').implement({
  description:
    'An officer has disabled the account, code `ACCOUNT_DISABLED` (tài khoản bị khóa). Told to the right password only.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    since: t.expose('since', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when; null when it is not on record (khóa từ lúc).',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: "Why, in the officer's words; null when it is not on record (lý do khóa).",
    }),
  }),
});

const OtherDevice = builder.objectRef<DeviceConflict['otherDevice']>('OtherDevice').implement({
  description: 'The device that is signed in at the moment (thiết bị đang đăng nhập).',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, such as `iPhone của Hoà` (tên thiết bị).' }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      description: 'When it was last used, to the minute (lần dùng gần nhất).',
    }),
  }),
});

export const DeviceConflictType = builder.objectRef<DeviceConflict>('DeviceConflict').implement({
  description:
    'Another device is signed in, code `DEVICE_CONFLICT` (tài khoản đang dùng trên thiết bị khác). One account, one device: `requestDeviceTakeover` goes on.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    otherDevice: t.expose('otherDevice', {
      type: OtherDevice,
      description: 'The device that would be signed out (thiết bị sẽ bị đăng xuất).',
    }),
    challenge: t.exposeID('challenge', {
      description: 'Handed to `requestDeviceTakeover` and `confirmDeviceTakeover` (mã yêu cầu chuyển thiết bị).',
    }),
    challengeExpiresAt: t.expose('challengeExpiresAt', {
      type: 'DateTime',
      description: 'The challenge ends then; sign in again for a new one (hạn của yêu cầu).',
    }),
  }),
});

export const PasswordChangeRequiredType = builder
  .objectRef<PasswordChangeRequired>('PasswordChangeRequired')
  .implement({
    description:
      'The password is temporary, code `PASSWORD_CHANGE_REQUIRED` (phải đổi mật khẩu tạm thời). `setFirstPassword` goes on.',
    interfaces: [ProblemInterface],
    fields: (t) => ({
      challenge: t.exposeID('challenge', { description: 'Handed to `setFirstPassword` (mã yêu cầu đổi mật khẩu).' }),
      challengeExpiresAt: t.expose('challengeExpiresAt', {
        type: 'DateTime',
        description: 'The challenge ends then; sign in again for a new one (hạn của yêu cầu).',
      }),
    }),
  });

export const TemporaryPasswordExpiredType = builder
  .objectRef<TemporaryPasswordExpired>('TemporaryPasswordExpired')
  .implement({
    description:
      'The temporary password is too old, code `TEMPORARY_PASSWORD_EXPIRED` (mật khẩu tạm thời đã hết hạn). Reset the password.',
    interfaces: [ProblemInterface],
  });

export const DeviceInput = builder.inputType('DeviceInput', {
  description: 'The device that asks (thiết bị).',
  fields: (t) => ({
    id: t.string({
      description:
        'Random id that the app made once and keeps secret on the device, 8 to 64 of `A-Z a-z 0-9 . _ : -`, such as a UUID (mã thiết bị).',
    }),
    name: t.string({
      description: 'Name to show the member, 1 to 100 characters, such as `iPhone của Hoà` (tên thiết bị).',
    }),
  }),
});
