import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { CodeInvalidType, CodeLimitReachedType } from '../../otp/index.ts';
import { AttachmentNotUsableType, PetitionLimitReachedType } from '../problem-types.ts';
import { PetitionSentType } from './send-petition.ts';

const ConfirmPetitionInput = builder.inputType('ConfirmPetitionInput', {
  description: 'Proof that the phone is the sender’s (xác nhận số điện thoại).',
  fields: (t) => ({
    challenge: t.id({ description: 'From `CodeSent` (mã yêu cầu).' }),
    code: t.string({ description: 'The six digits from the message (mã xác nhận).' }),
  }),
});

const ConfirmPetitionResult = builder.unionType('ConfirmPetitionResult', {
  description: 'The petition, or why not (kết quả xác nhận gửi).',
  types: [PetitionSentType, PetitionLimitReachedType, AttachmentNotUsableType, CodeInvalidType, CodeLimitReachedType],
  resolveType: (result) => result.kind,
});

builder.mutationField('confirmPetition', (t) =>
  t.field({
    type: ConfirmPetitionResult,
    description:
      'Second half of sending without an account (xác nhận gửi phản ánh, kiến nghị): the code that the phone received makes the petition. Sent again, it answers the same petition.',
    args: { input: t.arg({ type: ConfirmPetitionInput, description: 'Challenge and code (mã xác nhận).' }) },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.petition.confirm(input, context),
  }),
);
