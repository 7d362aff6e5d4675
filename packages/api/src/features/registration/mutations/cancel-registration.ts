import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { readByChallenge } from '../queries.ts';
import { RegistrationNotOpenType, RegistrationReceipt } from '../schema.ts';
import type { RegistrationChanged } from '../service.ts';

const CancelRegistrationInput = builder.inputType('CancelRegistrationInput', {
  description: 'Which registration is withdrawn (hủy tờ khai).',
  fields: (t) => ({
    challenge: t.id({ description: 'The challenge that it was submitted with (mã yêu cầu).' }),
  }),
});

const RegistrationCancelledType = builder
  .objectRef<RegistrationChanged<'RegistrationCancelled'>>('RegistrationCancelled')
  .implement({
    description: 'The form is withdrawn; a new one may be started (đã hủy tờ khai).',
    fields: (t) => ({
      registration: t.prismaField({
        type: RegistrationReceipt,
        description: 'The registration (hồ sơ đăng ký).',
        resolve: (query, { challenge }, _args, context) => readByChallenge(context, query, challenge),
      }),
    }),
  });

const CancelRegistrationResult = builder.unionType('CancelRegistrationResult', {
  description: 'The form is withdrawn, or why not (kết quả hủy tờ khai).',
  types: [RegistrationCancelledType, RegistrationNotOpenType],
  resolveType: (result) => result.kind,
});

builder.mutationField('cancelRegistration', (t) =>
  t.field({
    type: CancelRegistrationResult,
    description: 'Withdraws a registration that no officer has decided on, by its challenge (hủy tờ khai đăng ký).',
    args: { input: t.arg({ type: CancelRegistrationInput, description: 'The challenge (hủy tờ khai).' }) },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.registration.cancel(input.challenge, context),
  }),
);
