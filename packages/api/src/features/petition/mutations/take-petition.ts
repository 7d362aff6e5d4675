import { builder } from '../../../builder.ts';
import { officerChange } from '../changed-types.ts';
import { PetitionNotFoundType, PetitionNotOpenType, PetitionNotYoursType } from '../problem-types.ts';

const TakePetitionInput = builder.inputType('TakePetitionInput', {
  description: 'Which petition is taken up (nhận thụ lý).',
  fields: (t) => ({
    code: t.string({ description: 'Tracking code, such as `PA-2026-7K3M9QX1` (mã tra cứu).' }),
    complex: t.boolean({
      required: false,
      description:
        'True for a complaint that is complex or from a remote area: 45 days in place of 30 (vụ việc phức tạp).',
    }),
    fromColleague: t.boolean({
      required: false,
      description: 'True takes over what another officer of the agency has taken (nhận bàn giao).',
    }),
  }),
});

const PetitionTakenType = officerChange('PetitionTaken', 'The petition is yours (đã nhận thụ lý).');

const TakePetitionResult = builder.unionType('TakePetitionResult', {
  description: 'The petition is yours, or why not (kết quả nhận thụ lý).',
  types: [PetitionTakenType, PetitionNotFoundType, PetitionNotOpenType, PetitionNotYoursType],
  resolveType: (result) => (result.kind === 'StepTaken' ? 'PetitionTaken' : result.kind),
});

builder.mutationField('takePetition', (t) =>
  t.withAuth({ duty: 'PETITION' }).field({
    type: TakePetitionResult,
    description:
      'Takes a petition of the officer’s agency up (nhận thụ lý); of two officers at once one gets it. Needs an officer with the duty `PETITION`.',
    args: { input: t.arg({ type: TakePetitionInput, description: 'Which one, and what (hồ sơ nào).' }) },
    resolve: (_root, { input }, context) => context.services.petition.take(context.officer, input, context),
  }),
);
