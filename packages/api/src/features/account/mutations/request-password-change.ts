import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { ChallengeInvalidType, CodeLimitReachedType, CodeSentType, CodeTooSoonType } from '../../otp/index.ts';
import { OldPasswordWrongType, PasswordsDifferType, PasswordTooWeakType, PhoneMissingType } from '../password-types.ts';
import { AccountLockedType } from '../schema.ts';

const RequestPasswordChangeInput = builder.inputType('RequestPasswordChangeInput', {
  description: 'The old password, and the new one twice (đổi mật khẩu).',
  fields: (t) => ({
    oldPassword: t.string({ description: 'The password that holds now (mật khẩu cũ).' }),
    newPassword: t.string({ description: 'The new one, 8 to 128 characters of any script (mật khẩu mới).' }),
    newPasswordAgain: t.string({ description: 'The new one again (nhập lại mật khẩu mới).' }),
  }),
});

const RequestPasswordChangeResult = builder.unionType('RequestPasswordChangeResult', {
  description: 'A code is on its way, or why not (kết quả yêu cầu đổi mật khẩu).',
  types: [
    CodeSentType,
    OldPasswordWrongType,
    AccountLockedType,
    PasswordsDifferType,
    PasswordTooWeakType,
    PhoneMissingType,
    ChallengeInvalidType,
    CodeTooSoonType,
    CodeLimitReachedType,
  ],
  resolveType: (result) => result.kind,
});

builder.mutationField('requestPasswordChange', (t) =>
  t.withAuth({ member: true }).field({
    type: RequestPasswordChangeResult,
    description:
      'First half of changing the password (đổi mật khẩu): sends a code to the registered phone. Call it again for a new code. Needs a live session.',
    args: {
      input: t.arg({ type: RequestPasswordChangeInput, description: 'Old and new password (mật khẩu cũ và mới).' }),
    },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) =>
      context.services.account.requestPasswordChange(context.session, input, context),
  }),
);
