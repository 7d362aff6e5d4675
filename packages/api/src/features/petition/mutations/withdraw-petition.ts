import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { senderChange } from '../changed-types.ts';
import { PetitionNotFoundType, PetitionNotOpenType } from '../problem-types.ts';

const WithdrawPetitionInput = builder.inputType('WithdrawPetitionInput', {
  description: 'Which petition is taken back (rút phản ánh, kiến nghị).',
  fields: (t) => ({
    code: t.string({ description: 'Tracking code, such as `PA-2026-7K3M9QX1` (mã tra cứu).' }),
    phone: t.string({
      required: false,
      description: 'The phone it was sent with; not needed when signed in (số điện thoại).',
    }),
  }),
});

const PetitionWithdrawnType = senderChange('PetitionWithdrawn', 'The petition is taken back (đã rút).');

const WithdrawPetitionResult = builder.unionType('WithdrawPetitionResult', {
  description: 'The petition is taken back, or why not (kết quả rút).',
  types: [PetitionWithdrawnType, PetitionNotFoundType, PetitionNotOpenType],
  resolveType: (result) => (result.kind === 'StepTaken' ? 'PetitionWithdrawn' : result.kind),
});

builder.mutationField('withdrawPetition', (t) =>
  t.field({
    type: WithdrawPetitionResult,
    description:
      'Takes a petition back that is not answered (rút phản ánh, kiến nghị), as the member who sent it or with code and phone. It cannot be undone.',
    args: {
      input: t.arg({ type: WithdrawPetitionInput, description: 'Which one, and what (phản ánh, kiến nghị nào).' }),
    },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.petition.withdraw(input, context.session, context),
  }),
);
