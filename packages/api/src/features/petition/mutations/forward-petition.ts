import { builder } from '../../../builder.ts';
import { Agency } from '../../directory/index.ts';
import { readAgencyOf } from '../handling/queries.ts';
import { PetitionNotFoundType, PetitionNotOpenType, PetitionNotYoursType } from '../problem-types.ts';
import type { StepTaken } from '../steps.ts';

const ForwardPetitionInput = builder.inputType('ForwardPetitionInput', {
  description: 'Which petition is sent on, and where to (chuyển hồ sơ).',
  fields: (t) => ({
    code: t.string({ description: 'Tracking code, such as `PA-2026-7K3M9QX1` (mã tra cứu).' }),
    agencyCode: t.string({ description: 'The agency that it is for, such as `7900` (mã cơ quan BHXH).' }),
    reason: t.string({ description: 'Why, 5 to 1,000 characters; the sender reads it (lý do).' }),
  }),
});

/** The other agency's petition is no longer the officer's to read: what is told is where it went. */
const PetitionForwardedType = builder.objectRef<StepTaken>('PetitionForwarded').implement({
  description: 'It is at the other agency (đã chuyển).',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its tracking code (mã tra cứu).' }),
    agency: t.prismaField({
      type: Agency,
      description: 'The agency whose turn it is now (cơ quan BHXH giải quyết).',
      resolve: (query, { id }, _args, context) => readAgencyOf(context, query, id),
    }),
  }),
});

const ForwardPetitionResult = builder.unionType('ForwardPetitionResult', {
  description: 'It is at the other agency, or why not (kết quả chuyển hồ sơ).',
  types: [PetitionForwardedType, PetitionNotFoundType, PetitionNotOpenType, PetitionNotYoursType],
  resolveType: (result) => (result.kind === 'StepTaken' ? 'PetitionForwarded' : result.kind),
});

builder.mutationField('forwardPetition', (t) =>
  t.withAuth({ duty: 'PETITION' }).field({
    type: ForwardPetitionResult,
    description:
      'Sends a petition on to the agency that it is for, whose term begins anew (chuyển hồ sơ). Needs an officer with the duty `PETITION`.',
    args: { input: t.arg({ type: ForwardPetitionInput, description: 'Which one, and what (hồ sơ nào).' }) },
    resolve: (_root, { input }, context) => context.services.petition.forward(context.officer, input, context),
  }),
);
