import { builder } from '../../../builder.ts';
import type { RegistrationDecided } from '../decision/decide.ts';
import { readOfAgency } from '../decision/queries.ts';
import { Registration } from '../decision/schema.ts';
import { RegistrationNotOpenType } from '../schema.ts';

const RejectRegistrationInput = builder.inputType('RejectRegistrationInput', {
  description: 'The registration that is decided on (từ chối đăng ký).',
  fields: (t) => ({
    id: t.id({ description: 'Its id in `registrationQueue` (mã định danh kỹ thuật).' }),
    reason: t.string({ description: 'What the registrant is told, 5 to 500 characters (lý do từ chối).' }),
  }),
});

const RegistrationRejectedType = builder
  .objectRef<RegistrationDecided<'RegistrationRejected'>>('RegistrationRejected')
  .implement({
    description: 'The decision is made (đã từ chối đăng ký).',
    fields: (t) => ({
      registration: t.withAuth({ duty: 'REGISTRATION' }).prismaField({
        type: Registration,
        description: 'The registration (hồ sơ đăng ký).',
        resolve: (query, { id }, _args, context) => readOfAgency(context, query, id, context.officer.agencyCode),
      }),
    }),
  });

const RejectRegistrationResult = builder.unionType('RejectRegistrationResult', {
  description: 'The decision is made, or why not (kết quả từ chối đăng ký).',
  types: [RegistrationRejectedType, RegistrationNotOpenType],
  resolveType: (result) => result.kind,
});

builder.mutationField('rejectRegistration', (t) =>
  t.withAuth({ duty: 'REGISTRATION' }).field({
    type: RejectRegistrationResult,
    description:
      'Rejects a registration of the officer’s agency with a reason (từ chối đăng ký); the registrant is told by SMS. Needs an officer with the duty `REGISTRATION`.',
    args: { input: t.arg({ type: RejectRegistrationInput, description: 'Which one (từ chối đăng ký).' }) },
    resolve: (_root, { input }, context) => context.services.registration.reject(context.officer, input, context),
  }),
);
