import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { CodeInvalidType, CodeLimitReachedType } from '../../otp/index.ts';
import { ContactChangedType, PhoneTakenType } from '../contact-types.ts';

const ConfirmContactChangeInput = builder.inputType('ConfirmContactChangeInput', {
  description: 'The code that arrived at the new contact (xác nhận đổi thông tin liên hệ).',
  fields: (t) => ({
    challenge: t.id({ description: 'The challenge of `CodeSent` (mã yêu cầu).' }),
    code: t.string({ description: 'Six digits, such as `042816` (mã xác nhận).' }),
  }),
});

const ConfirmContactChangeResult = builder.unionType('ConfirmContactChangeResult', {
  description: 'The contact is changed, or why not (kết quả đổi thông tin liên hệ).',
  types: [ContactChangedType, PhoneTakenType, CodeInvalidType, CodeLimitReachedType],
  resolveType: (result) => result.kind,
});

builder.mutationField('confirmContactChange', (t) =>
  t.withAuth({ member: true }).field({
    type: ConfirmContactChangeResult,
    description:
      'Second half of changing the phone or e-mail for codes (xác nhận đổi thông tin liên hệ). The session goes on, the old contact is told, and codes that were sent before are void. Needs the session that asked.',
    args: {
      input: t.arg({
        type: ConfirmContactChangeInput,
        description: 'Challenge and code (xác nhận đổi thông tin liên hệ).',
      }),
    },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) =>
      context.services.account.confirmContactChange(context.session, input, context),
  }),
);
