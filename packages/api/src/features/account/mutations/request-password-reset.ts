import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { CodeChannel, codeSendingResult } from '../../otp/index.ts';
import { DeviceInput } from '../schema.ts';

const RequestPasswordResetInput = builder.inputType('RequestPasswordResetInput', {
  description: 'Whose password was forgotten, and where the code shall go (quên mật khẩu).',
  fields: (t) => ({
    login: t.string({
      description:
        'Social-insurance code, 10 digits such as `9900000001`, or personal id number, 12 digits (mã số BHXH hoặc số định danh cá nhân).',
    }),
    channel: t.field({ type: CodeChannel, description: 'To the registered phone or e-mail (kênh nhận mã).' }),
    device: t.field({ type: DeviceInput, description: 'The device that asks (thiết bị).' }),
  }),
});

const RequestPasswordResetResult = codeSendingResult(
  'RequestPasswordResetResult',
  'A code is on its way if there is such an account with that channel, or why not (kết quả yêu cầu đặt lại mật khẩu).',
);

builder.mutationField('requestPasswordReset', (t) =>
  t.field({
    type: RequestPasswordResetResult,
    description:
      'First half of resetting a forgotten password (quên mật khẩu): sends a code, free of charge. The answer is the same whether the account exists or not.',
    args: {
      input: t.arg({ type: RequestPasswordResetInput, description: 'Login, channel and device (quên mật khẩu).' }),
    },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.account.requestPasswordReset(input, context),
  }),
);
