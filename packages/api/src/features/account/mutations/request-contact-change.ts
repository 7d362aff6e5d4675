import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { ChallengeInvalidType, CodeLimitReachedType, CodeSentType, CodeTooSoonType } from '../../otp/index.ts';
import {
  AccountContactKindEnum,
  ContactKeptByGuardianType,
  ContactUnchangedType,
  PasswordWrongType,
} from '../contact-types.ts';
import { AccountLockedType } from '../schema.ts';

const RequestContactChangeInput = builder.inputType('RequestContactChangeInput', {
  description: 'The new phone or e-mail, and the password once more (đổi thông tin liên hệ).',
  fields: (t) => ({
    kind: t.field({ type: AccountContactKindEnum, description: 'Which of the two (loại liên hệ).' }),
    newValue: t.string({
      description:
        'The new one: a Vietnamese mobile number such as `0912345678` or `+84 912 345 678`, or an e-mail address such as `hoa@example.vn` (số điện thoại hoặc thư điện tử mới).',
    }),
    password: t.string({ description: 'The password that holds now (mật khẩu hiện tại).' }),
  }),
});

const RequestContactChangeResult = builder.unionType('RequestContactChangeResult', {
  description: 'A code is on its way to the new contact, or why not (kết quả yêu cầu đổi thông tin liên hệ).',
  types: [
    CodeSentType,
    PasswordWrongType,
    AccountLockedType,
    ContactUnchangedType,
    ContactKeptByGuardianType,
    ChallengeInvalidType,
    CodeTooSoonType,
    CodeLimitReachedType,
  ],
  resolveType: (result) => result.kind,
});

builder.mutationField('requestContactChange', (t) =>
  t.withAuth({ member: true }).field({
    type: RequestContactChangeResult,
    description:
      'First half of changing the phone or e-mail for codes (đổi số điện thoại, thư điện tử): sends a code to the new one. Call it again for a new code. Needs a live session and the password.',
    args: {
      input: t.arg({
        type: RequestContactChangeInput,
        description: 'New contact and password (liên hệ mới và mật khẩu).',
      }),
    },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) =>
      context.services.account.requestContactChange(context.session, input, context),
  }),
);
