import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { PasswordTooWeakType } from '../../account/index.ts';
import { CodeInvalidType, CodeLimitReachedType } from '../../otp/index.ts';
import { OfficerPasswordRequiredType, OfficerSignedInType } from '../schema.ts';

const ConfirmOfficerSignInInput = builder.inputType('ConfirmOfficerSignInInput', {
  description: 'The code that arrived (mã xác nhận của cán bộ).',
  fields: (t) => ({
    challenge: t.id({ description: 'The challenge of `CodeSent` (mã yêu cầu).' }),
    code: t.string({ description: 'Six digits, such as `042816` (mã xác nhận).' }),
    newPassword: t.string({
      required: false,
      description: 'Replaces a temporary password, 8 to 128 characters; ignored otherwise (mật khẩu mới).',
    }),
  }),
});

const ConfirmOfficerSignInResult = builder.unionType('ConfirmOfficerSignInResult', {
  description: 'The officer is signed in, or why not (kết quả cán bộ đăng nhập).',
  types: [OfficerSignedInType, OfficerPasswordRequiredType, PasswordTooWeakType, CodeInvalidType, CodeLimitReachedType],
  resolveType: (result) => result.kind,
});

builder.mutationField('confirmOfficerSignIn', (t) =>
  t.field({
    type: ConfirmOfficerSignInResult,
    description: 'Second half of signing in as an officer (cán bộ nhập mã). A session elsewhere ends.',
    args: { input: t.arg({ type: ConfirmOfficerSignInInput, description: 'Code and new password (mã xác nhận).' }) },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.officer.confirm(input, context),
  }),
);
