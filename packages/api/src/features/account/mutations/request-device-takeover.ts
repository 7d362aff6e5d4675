import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { codeSendingResult } from '../../otp/index.ts';

const RequestDeviceTakeoverInput = builder.inputType('RequestDeviceTakeoverInput', {
  description: 'The conflict to solve (yêu cầu chuyển thiết bị).',
  fields: (t) => ({
    challenge: t.id({ description: 'The challenge of `DeviceConflict` (mã yêu cầu).' }),
  }),
});

const RequestDeviceTakeoverResult = codeSendingResult(
  'RequestDeviceTakeoverResult',
  'A code is on its way, or why not (kết quả gửi mã chuyển thiết bị).',
);

builder.mutationField('requestDeviceTakeover', (t) =>
  t.field({
    type: RequestDeviceTakeoverResult,
    description:
      'Sends a code to the registered phone, to sign in here and sign the other device out (gửi mã chuyển thiết bị). Call it again for a new code.',
    args: {
      input: t.arg({ type: RequestDeviceTakeoverInput, description: 'The conflict (yêu cầu chuyển thiết bị).' }),
    },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.account.requestDeviceTakeover(input.challenge, context),
  }),
);
