import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { ChildNotEligibleType, GuardianNotEligibleType } from '../child/schema.ts';
import type { RegistrationDecided } from '../decision/decide.ts';
import { readOfAgency } from '../decision/queries.ts';
import { Registration } from '../decision/schema.ts';
import { AlreadyRegisteredType, PhoneInUseType, RegistrationNotOpenType } from '../schema.ts';

const ApproveRegistrationInput = builder.inputType('ApproveRegistrationInput', {
  description: 'The registration that is decided on (phê duyệt đăng ký).',
  fields: (t) => ({
    id: t.id({ description: 'Its id in `registrationQueue` (mã định danh kỹ thuật).' }),
  }),
});

const RegistrationApprovedType = builder
  .objectRef<RegistrationDecided<'RegistrationApproved'>>('RegistrationApproved')
  .implement({
    description: 'The decision is made (đã phê duyệt đăng ký).',
    fields: (t) => ({
      registration: t.withAuth({ duty: 'REGISTRATION' }).prismaField({
        type: Registration,
        description: 'The registration (hồ sơ đăng ký).',
        resolve: (query, { id }, _args, context) => readOfAgency(context, query, id, context.officer.agencyCode),
      }),
    }),
  });

const ApproveRegistrationResult = builder.unionType('ApproveRegistrationResult', {
  description: 'The decision is made, or why not (kết quả phê duyệt đăng ký).',
  types: [
    RegistrationApprovedType,
    AlreadyRegisteredType,
    PhoneInUseType,
    ChildNotEligibleType,
    GuardianNotEligibleType,
    RegistrationNotOpenType,
  ],
  resolveType: (result) => result.kind,
});

builder.mutationField('approveRegistration', (t) =>
  t.withAuth({ duty: 'REGISTRATION' }).field({
    type: ApproveRegistrationResult,
    description:
      'Approves a registration of the officer’s agency (phê duyệt đăng ký): makes the account and sends login and temporary password to its phone. Needs an officer with the duty `REGISTRATION`.',
    args: { input: t.arg({ type: ApproveRegistrationInput, description: 'Which one (phê duyệt đăng ký).' }) },
    complexity: HALF_OF_THE_BUDGET, // each costs a hash
    resolve: (_root, { input }, context) => context.services.registration.approve(context.officer, input.id, context),
  }),
);
