import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { DeviceInput } from '../../account/index.ts';
import { ChallengeInvalidType, CodeLimitReachedType, CodeSentType, CodeTooSoonType } from '../../otp/index.ts';
import { OfficerSignInLockedType, OfficerSignInRefusedType } from '../schema.ts';

const OfficerSignInInput = builder.inputType('OfficerSignInInput', {
  description: 'What an officer signs in with (cán bộ đăng nhập).',
  fields: (t) => ({
    login: t.string({ description: 'Login, such as `hoa.nguyen` (tên đăng nhập).' }),
    password: t.string({ description: 'Password (mật khẩu).' }),
    device: t.field({ type: DeviceInput, description: 'The device (thiết bị).' }),
  }),
});

const OfficerSignInResult = builder.unionType('OfficerSignInResult', {
  description: 'A code is on its way to the officer’s phone, or why not (kết quả cán bộ đăng nhập).',
  types: [
    CodeSentType,
    OfficerSignInRefusedType,
    OfficerSignInLockedType,
    ChallengeInvalidType,
    CodeTooSoonType,
    CodeLimitReachedType,
  ],
  resolveType: (result) => result.kind,
});

builder.mutationField('officerSignIn', (t) =>
  t.field({
    type: OfficerSignInResult,
    description: 'First half of signing in as an officer: password, then a code by SMS, each time (cán bộ đăng nhập).',
    args: { input: t.arg({ type: OfficerSignInInput, description: 'Login, password, device (đăng nhập).' }) },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.officer.signIn(input, context),
  }),
);
