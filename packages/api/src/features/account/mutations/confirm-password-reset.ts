import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { CodeInvalidType, CodeLimitReachedType } from '../../otp/index.ts';
import type { PasswordReset } from '../password-reset.ts';
import { PasswordsDifferType, PasswordTooWeakType } from '../password-types.ts';

const ConfirmPasswordResetInput = builder.inputType('ConfirmPasswordResetInput', {
  description: 'The code that arrived, and the new password twice (đặt lại mật khẩu).',
  fields: (t) => ({
    challenge: t.id({ description: 'The challenge of `CodeSent` (mã yêu cầu).' }),
    code: t.string({ description: 'Six digits, such as `042816` (mã xác nhận).' }),
    newPassword: t.string({ description: 'The new one, 8 to 128 characters of any script (mật khẩu mới).' }),
    newPasswordAgain: t.string({ description: 'The new one again (nhập lại mật khẩu mới).' }),
  }),
});

const PasswordResetType = builder.objectRef<PasswordReset>('PasswordReset').implement({
  description: 'The new password holds, and every session has ended (đã đặt lại mật khẩu). Sign in with it.',
  fields: (t) => ({ at: t.expose('at', { type: 'DateTime', description: 'Since when (thời điểm đặt lại).' }) }),
});

const ConfirmPasswordResetResult = builder.unionType('ConfirmPasswordResetResult', {
  description: 'The password is reset, or why not (kết quả đặt lại mật khẩu).',
  types: [PasswordResetType, PasswordsDifferType, PasswordTooWeakType, CodeInvalidType, CodeLimitReachedType],
  resolveType: (result) => result.kind,
});

builder.mutationField('confirmPasswordReset', (t) =>
  t.field({
    type: ConfirmPasswordResetResult,
    description:
      'Second half of resetting a forgotten password (đặt lại mật khẩu). A weak password may be corrected with the same code; the owner is told by SMS.',
    args: {
      input: t.arg({ type: ConfirmPasswordResetInput, description: 'Code and new password (đặt lại mật khẩu).' }),
    },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.account.confirmPasswordReset(input, context),
  }),
);
