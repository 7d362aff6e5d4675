import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import {
  AccountDisabledType,
  AccountLockedType,
  DeviceConflictType,
  DeviceInput,
  InvalidCredentialsType,
  PasswordChangeRequiredType,
  SignedInType,
  TemporaryPasswordExpiredType,
} from '../schema.ts';

const SignInInput = builder.inputType('SignInInput', {
  description: 'What somebody signs in with (thông tin đăng nhập).',
  fields: (t) => ({
    login: t.string({
      description:
        'Social-insurance code, 10 digits such as `9900000001`, or personal id number, 12 digits (mã số BHXH hoặc số định danh cá nhân).',
    }),
    password: t.string({ description: '1 to 128 characters (mật khẩu).' }),
    device: t.field({ type: DeviceInput, description: 'The device to sign in on (thiết bị).' }),
  }),
});

const SignInResult = builder.unionType('SignInResult', {
  description: 'Signed in, or why not (kết quả đăng nhập).',
  types: [
    SignedInType,
    InvalidCredentialsType,
    AccountLockedType,
    AccountDisabledType,
    DeviceConflictType,
    PasswordChangeRequiredType,
    TemporaryPasswordExpiredType,
  ],
  resolveType: (result) => result.kind,
});

builder.mutationField('signIn', (t) =>
  t.field({
    type: SignInResult,
    description:
      'Signs in on this device (đăng nhập). One account, one device: signing in again on the same device is quiet, another device answers `DeviceConflict`. Five wrong passwords lock for 15 minutes.',
    args: { input: t.arg({ type: SignInInput, description: 'Login, password and device (thông tin đăng nhập).' }) },
    complexity: HALF_OF_THE_BUDGET,
    resolve: async (_root, { input }, context) => {
      const result = await context.services.account.signIn(input, context);
      // The rest of the selection is read by the member who has just signed in.
      if (result.kind === 'SignedIn') context.session = { memberId: result.memberId, sessionId: result.sessionId };
      return result;
    },
  }),
);
