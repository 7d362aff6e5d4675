import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { senderChange } from '../changed-types.ts';
import { AttachmentNotUsableType, PetitionNotFoundType, PetitionNotOpenType } from '../problem-types.ts';

const SupplementPetitionInput = builder.inputType('SupplementPetitionInput', {
  description: 'What the officer asked for (bổ sung thông tin).',
  fields: (t) => ({
    code: t.string({ description: 'Tracking code, such as `PA-2026-7K3M9QX1` (mã tra cứu).' }),
    phone: t.string({
      required: false,
      description: 'The phone it was sent with; not needed when signed in (số điện thoại).',
    }),
    text: t.string({ description: 'Plain text of 5 to 5,000 characters (nội dung bổ sung).' }),
    attachments: t.idList({
      required: false,
      description: 'At most 5 files uploaded for `PETITION_ATTACHMENT` (tệp đính kèm).',
    }),
  }),
});

const PetitionSupplementedType = senderChange(
  'PetitionSupplemented',
  'The supplement is there, and it is the agency’s turn (đã bổ sung).',
);

const SupplementPetitionResult = builder.unionType('SupplementPetitionResult', {
  description: 'The supplement is there, or why not (kết quả bổ sung).',
  types: [PetitionSupplementedType, PetitionNotFoundType, PetitionNotOpenType, AttachmentNotUsableType],
  resolveType: (result) => (result.kind === 'StepTaken' ? 'PetitionSupplemented' : result.kind),
});

builder.mutationField('supplementPetition', (t) =>
  t.field({
    type: SupplementPetitionResult,
    description:
      'Supplies what an officer asked for (bổ sung phản ánh, kiến nghị), as the member who sent it or with code and phone. Working days that the agency waited are added to the term, except of complaints.',
    args: {
      input: t.arg({ type: SupplementPetitionInput, description: 'Which one, and what (phản ánh, kiến nghị nào).' }),
    },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.petition.supplement(input, context.session, context),
  }),
);
