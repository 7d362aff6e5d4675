import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { ChallengeInvalidType } from '../../otp/index.ts';
import { PasswordsDifferType, PasswordTooWeakType } from '../password-types.ts';
import { SignedInType } from '../schema.ts';

const SetFirstPasswordInput = builder.inputType('SetFirstPasswordInput', {
  description: 'The password in place of the temporary one, twice (đặt mật khẩu lần đầu).',
  fields: (t) => ({
    challenge: t.id({ description: 'The challenge of `PasswordChangeRequired` (mã yêu cầu).' }),
    newPassword: t.string({ description: 'The new one, 8 to 128 characters of any script (mật khẩu mới).' }),
    newPasswordAgain: t.string({ description: 'The new one again (nhập lại mật khẩu mới).' }),
  }),
});

const SetFirstPasswordResult = builder.unionType('SetFirstPasswordResult', {
  description: 'Signed in with the new password, or why not (kết quả đặt mật khẩu lần đầu).',
  types: [SignedInType, ChallengeInvalidType, PasswordsDifferType, PasswordTooWeakType],
  resolveType: (result) => result.kind,
});

builder.mutationField('setFirstPassword', (t) =>
  t.field({
    type: SetFirstPasswordResult,
    description: 'Replaces a temporary password and signs in (đặt mật khẩu lần đầu).',
    args: {
      input: t.arg({ type: SetFirstPasswordInput, description: 'Challenge and new password (đặt mật khẩu lần đầu).' }),
    },
    complexity: HALF_OF_THE_BUDGET,
    resolve: async (_root, { input }, context) => {
      const result = await context.services.account.setFirstPassword(input, context);
      // The rest of the selection is read by the member who has just signed in.
      if (result.kind === 'SignedIn') context.session = { memberId: result.memberId, sessionId: result.sessionId };
      return result;
    },
  }),
);
