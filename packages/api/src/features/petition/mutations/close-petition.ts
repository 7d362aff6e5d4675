import { builder } from '../../../builder.ts';
import { officerChange } from '../changed-types.ts';
import { PetitionNotFoundType, PetitionNotOpenType, PetitionNotYoursType } from '../problem-types.ts';

const ClosePetitionInput = builder.inputType('ClosePetitionInput', {
  description: 'Which petition is closed (đóng hồ sơ).',
  fields: (t) => ({
    code: t.string({ description: 'Tracking code, such as `PA-2026-7K3M9QX1` (mã tra cứu).' }),
  }),
});

const PetitionClosedType = officerChange('PetitionClosed', 'It is closed (đã đóng).');

const ClosePetitionResult = builder.unionType('ClosePetitionResult', {
  description: 'It is closed, or why not (kết quả đóng hồ sơ).',
  types: [PetitionClosedType, PetitionNotFoundType, PetitionNotOpenType, PetitionNotYoursType],
  resolveType: (result) => (result.kind === 'StepTaken' ? 'PetitionClosed' : result.kind),
});

builder.mutationField('closePetition', (t) =>
  t.withAuth({ duty: 'PETITION' }).field({
    type: ClosePetitionResult,
    description:
      'Closes a petition of the officer’s agency that is answered (đóng hồ sơ); 30 days after the answer it closes by itself. Needs an officer with the duty `PETITION`.',
    args: { input: t.arg({ type: ClosePetitionInput, description: 'Which one, and what (hồ sơ nào).' }) },
    resolve: (_root, { input }, context) =>
      context.services.petition.closePetition(context.officer, input.code, context),
  }),
);
