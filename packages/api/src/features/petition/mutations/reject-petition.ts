import { builder } from '../../../builder.ts';
import { officerChange } from '../changed-types.ts';
import { PetitionNotFoundType, PetitionNotOpenType, PetitionNotYoursType } from '../problem-types.ts';

const RejectPetitionInput = builder.inputType('RejectPetitionInput', {
  description: 'Which petition is not accepted, and why (không thụ lý).',
  fields: (t) => ({
    code: t.string({ description: 'Tracking code, such as `PA-2026-7K3M9QX1` (mã tra cứu).' }),
    reason: t.string({ description: 'Why, 5 to 1,000 characters; the sender reads it (lý do).' }),
  }),
});

const PetitionRejectedType = officerChange('PetitionRejected', 'It is not accepted (đã từ chối thụ lý).');

const RejectPetitionResult = builder.unionType('RejectPetitionResult', {
  description: 'It is not accepted, or why not (kết quả từ chối thụ lý).',
  types: [PetitionRejectedType, PetitionNotFoundType, PetitionNotOpenType, PetitionNotYoursType],
  resolveType: (result) => (result.kind === 'StepTaken' ? 'PetitionRejected' : result.kind),
});

builder.mutationField('rejectPetition', (t) =>
  t.withAuth({ duty: 'PETITION' }).field({
    type: RejectPetitionResult,
    description:
      'Does not accept a petition of the officer’s agency, with a reason (không thụ lý). Needs an officer with the duty `PETITION`.',
    args: { input: t.arg({ type: RejectPetitionInput, description: 'Which one, and what (hồ sơ nào).' }) },
    resolve: (_root, { input }, context) => context.services.petition.rejectPetition(context.officer, input, context),
  }),
);
