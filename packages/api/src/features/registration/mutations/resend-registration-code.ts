import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { codeSendingResult } from '../../otp/index.ts';

const ResendRegistrationCodeInput = builder.inputType('ResendRegistrationCodeInput', {
  description: 'Which registration waits for a new code (gửi lại mã đăng ký).',
  fields: (t) => ({ challenge: t.id({ description: 'The challenge of `CodeSent` (mã yêu cầu).' }) }),
});

const ResendRegistrationCodeResult = codeSendingResult(
  'ResendRegistrationCodeResult',
  'A new code is on its way, or why not (kết quả gửi lại mã đăng ký).',
);

builder.mutationField('resendRegistrationCode', (t) =>
  t.field({
    type: ResendRegistrationCodeResult,
    description: 'Sends a new code for a registration, after 60 seconds (gửi lại mã đăng ký). The old one ends.',
    args: { input: t.arg({ type: ResendRegistrationCodeInput, description: 'The challenge (gửi lại mã đăng ký).' }) },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.registration.resendCode(input.challenge, context),
  }),
);
