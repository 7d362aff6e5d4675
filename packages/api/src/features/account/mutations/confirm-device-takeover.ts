import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { CodeInvalidType, CodeLimitReachedType } from '../../otp/index.ts';
import { SignedInType } from '../schema.ts';

const ConfirmDeviceTakeoverInput = builder.inputType('ConfirmDeviceTakeoverInput', {
  description: 'The code that arrived (xác nhận chuyển thiết bị).',
  fields: (t) => ({
    challenge: t.id({ description: 'The challenge of `DeviceConflict` (mã yêu cầu).' }),
    code: t.string({ description: 'Six digits, such as `042816` (mã xác nhận).' }),
  }),
});

const ConfirmDeviceTakeoverResult = builder.unionType('ConfirmDeviceTakeoverResult', {
  description: 'Signed in here, or why not (kết quả chuyển thiết bị).',
  types: [SignedInType, CodeInvalidType, CodeLimitReachedType],
  resolveType: (result) => result.kind,
});

builder.mutationField('confirmDeviceTakeover', (t) =>
  t.field({
    type: ConfirmDeviceTakeoverResult,
    description:
      'Signs in on the device of the challenge, and signs the other device out in the same moment (xác nhận chuyển thiết bị).',
    args: {
      input: t.arg({ type: ConfirmDeviceTakeoverInput, description: 'Challenge and code (xác nhận chuyển thiết bị).' }),
    },
    complexity: HALF_OF_THE_BUDGET,
    resolve: async (_root, { input }, context) => {
      const result = await context.services.account.confirmDeviceTakeover(input, context);
      // The rest of the selection is read by the member who has just signed in.
      if (result.kind === 'SignedIn') context.session = { memberId: result.memberId, sessionId: result.sessionId };
      return result;
    },
  }),
);
