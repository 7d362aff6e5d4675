import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { CodeInvalidType, CodeLimitReachedType } from '../../otp/index.ts';
import { ChildRegistration } from '../child/schema.ts';
import { RegistrationPhotoNotUsableType } from '../photos/schema.ts';
import { readByChallenge } from '../queries.ts';
import { AlreadyRegisteredType, RegistrationNotOpenType } from '../schema.ts';
import type { RegistrationChanged } from '../service.ts';

const SubmitChildRegistrationInput = builder.inputType('SubmitChildRegistrationInput', {
  description: 'The code that arrived, and the commitment of the form (nộp tờ khai cho con).',
  fields: (t) => ({
    challenge: t.id({ description: 'The challenge of `CodeSent` (mã yêu cầu).' }),
    code: t.string({ description: 'Six digits, such as `042816` (mã xác nhận).' }),
    commitment: t.boolean({
      description: 'True: what the form says is right, and its rules are kept (cam kết, đồng ý).',
    }),
  }),
});

const ChildRegistrationSubmittedType = builder
  .objectRef<RegistrationChanged<'ChildRegistrationSubmitted'>>('ChildRegistrationSubmitted')
  .implement({
    description: 'The form is submitted and has a dossier number; nobody has to come (đã nộp tờ khai cho con).',
    fields: (t) => ({
      registration: t.prismaField({
        type: ChildRegistration,
        description: 'The form (tờ khai).',
        resolve: (query, { challenge }, _args, context) => readByChallenge(context, query, challenge),
      }),
    }),
  });

const SubmitChildRegistrationResult = builder.unionType('SubmitChildRegistrationResult', {
  description: 'The form is submitted, or why not (kết quả nộp tờ khai cho con).',
  types: [
    ChildRegistrationSubmittedType,
    AlreadyRegisteredType,
    RegistrationNotOpenType,
    RegistrationPhotoNotUsableType,
    CodeInvalidType,
    CodeLimitReachedType,
  ],
  resolveType: (result) => result.kind,
});

builder.mutationField('submitChildRegistration', (t) =>
  t.withAuth({ member: true }).field({
    type: SubmitChildRegistrationResult,
    description:
      'Second half of registering a child (nộp tờ khai cho con): with the code the form goes to its agency, which compares the photos and decides without a visit. Needs the session that started it.',
    args: { input: t.arg({ type: SubmitChildRegistrationInput, description: 'Code and commitment (nộp tờ khai).' }) },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.registration.submitChild(context.session, input, context),
  }),
);
