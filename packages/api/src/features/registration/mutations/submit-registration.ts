import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { CodeInvalidType, CodeLimitReachedType } from '../../otp/index.ts';
import { RegistrationPhotoNotUsableType } from '../photos/schema.ts';
import { readByChallenge } from '../queries.ts';
import { AlreadyRegisteredType, PhoneInUseType, RegistrationNotOpenType, RegistrationReceipt } from '../schema.ts';
import type { RegistrationChanged } from '../service.ts';

const SubmitRegistrationInput = builder.inputType('SubmitRegistrationInput', {
  description: 'The code that arrived, and the commitment of the form (nộp tờ khai).',
  fields: (t) => ({
    challenge: t.id({ description: 'The challenge of `CodeSent` (mã yêu cầu).' }),
    code: t.string({ description: 'Six digits, such as `042816` (mã xác nhận).' }),
    commitment: t.boolean({
      description: 'True: what the form says is right, and its rules are kept (cam kết, đồng ý).',
    }),
  }),
});

const RegistrationSubmittedType = builder
  .objectRef<RegistrationChanged<'RegistrationSubmitted'>>('RegistrationSubmitted')
  .implement({
    description: 'The form is submitted and has a dossier number (đã nộp tờ khai).',
    fields: (t) => ({
      registration: t.prismaField({
        type: RegistrationReceipt,
        description: 'The registration (hồ sơ đăng ký).',
        resolve: (query, { challenge }, _args, context) => readByChallenge(context, query, challenge),
      }),
    }),
  });

const SubmitRegistrationResult = builder.unionType('SubmitRegistrationResult', {
  description: 'The form is submitted, or why not (kết quả nộp tờ khai).',
  types: [
    RegistrationSubmittedType,
    AlreadyRegisteredType,
    PhoneInUseType,
    RegistrationNotOpenType,
    RegistrationPhotoNotUsableType,
    CodeInvalidType,
    CodeLimitReachedType,
  ],
  resolveType: (result) => result.kind,
});

builder.mutationField('submitRegistration', (t) =>
  t.field({
    type: SubmitRegistrationResult,
    description:
      'Second half of registering (nộp tờ khai): with the code of the phone the form goes to its agency under a dossier number, which is sent by SMS, too.',
    args: { input: t.arg({ type: SubmitRegistrationInput, description: 'Code and commitment (nộp tờ khai).' }) },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.registration.submit(input, context),
  }),
);
