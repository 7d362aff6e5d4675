import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { CodeInvalidType, CodeLimitReachedType } from '../../otp/index.ts';
import type { PasswordChanged } from '../password-change.ts';

const ConfirmPasswordChangeInput = builder.inputType('ConfirmPasswordChangeInput', {
  description: 'The code that arrived (xác nhận đổi mật khẩu).',
  fields: (t) => ({
    challenge: t.id({ description: 'The challenge of `CodeSent` (mã yêu cầu).' }),
    code: t.string({ description: 'Six digits, such as `042816` (mã xác nhận).' }),
  }),
});

const PasswordChangedType = builder.objectRef<PasswordChanged>('PasswordChanged').implement({
  description: 'The new password holds, and every other session has ended (đã đổi mật khẩu).',
  fields: (t) => ({ at: t.expose('at', { type: 'DateTime', description: 'Since when (thời điểm đổi).' }) }),
});

const ConfirmPasswordChangeResult = builder.unionType('ConfirmPasswordChangeResult', {
  description: 'The password is changed, or why not (kết quả đổi mật khẩu).',
  types: [PasswordChangedType, CodeInvalidType, CodeLimitReachedType],
  resolveType: (result) => result.kind,
});

builder.mutationField('confirmPasswordChange', (t) =>
  t.withAuth({ member: true }).field({
    type: ConfirmPasswordChangeResult,
    description:
      'Second half of changing the password (xác nhận đổi mật khẩu). This session goes on; the owner is told by SMS. Needs the session that asked.',
    args: {
      input: t.arg({ type: ConfirmPasswordChangeInput, description: 'Challenge and code (xác nhận đổi mật khẩu).' }),
    },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) =>
      context.services.account.confirmPasswordChange(context.session, input, context),
  }),
);
