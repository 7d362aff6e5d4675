import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { ChallengeInvalidType, CodeLimitReachedType, CodeSentType, CodeTooSoonType } from '../../otp/index.ts';
import { PhoneMissingType } from '../password-types.ts';

const RequestDeviceTakeoverInput = builder.inputType('RequestDeviceTakeoverInput', {
  description: 'The conflict to solve (yêu cầu chuyển thiết bị).',
  fields: (t) => ({
    challenge: t.id({ description: 'The challenge of `DeviceConflict` (mã yêu cầu).' }),
  }),
});

const RequestDeviceTakeoverResult = builder.unionType('RequestDeviceTakeoverResult', {
  description: 'A code is on its way, or why not (kết quả gửi mã chuyển thiết bị).',
  types: [CodeSentType, PhoneMissingType, ChallengeInvalidType, CodeTooSoonType, CodeLimitReachedType],
  resolveType: (result) => result.kind,
});

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
