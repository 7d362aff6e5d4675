import { builder } from '../../../builder.ts';
import { officerChange } from '../changed-types.ts';
import type { ReplyKind } from '../handling/handle.ts';
import {
  AttachmentNotUsableType,
  PetitionNotFoundType,
  PetitionNotOpenType,
  PetitionNotYoursType,
} from '../problem-types.ts';

const PetitionReplyKind = builder.enumType('PetitionReplyKind', {
  description: 'What an officer says (loại trả lời).',
  values: {
    ANSWER: { description: 'The answer (trả lời).' },
    SUPPLEMENT_REQUEST: { description: 'A question to the sender (yêu cầu bổ sung).' },
  } as const satisfies Record<ReplyKind, { description: string }>,
});

const ReplyToPetitionInput = builder.inputType('ReplyToPetitionInput', {
  description: 'What the officer says to the sender (trả lời).',
  fields: (t) => ({
    code: t.string({ description: 'Tracking code, such as `PA-2026-7K3M9QX1` (mã tra cứu).' }),
    kind: t.field({ type: PetitionReplyKind, description: 'Answer or question (loại trả lời).' }),
    text: t.string({ description: 'Plain text of 10 to 5,000 characters (nội dung).' }),
    attachments: t.idList({
      required: false,
      description: 'At most 5 files uploaded for `PETITION_ATTACHMENT` (tệp đính kèm).',
    }),
  }),
});

const PetitionRepliedType = officerChange('PetitionReplied', 'The sender is told (đã trả lời).');

const ReplyToPetitionResult = builder.unionType('ReplyToPetitionResult', {
  description: 'The sender is told, or why not (kết quả trả lời).',
  types: [
    PetitionRepliedType,
    PetitionNotFoundType,
    PetitionNotOpenType,
    PetitionNotYoursType,
    AttachmentNotUsableType,
  ],
  resolveType: (result) => (result.kind === 'StepTaken' ? 'PetitionReplied' : result.kind),
});

builder.mutationField('replyToPetition', (t) =>
  t.withAuth({ duty: 'PETITION' }).field({
    type: ReplyToPetitionResult,
    description:
      'Answers a petition that the officer has taken, or asks its sender for more (trả lời phản ánh, kiến nghị). The sender is told by SMS or e-mail, without the text. Needs an officer with the duty `PETITION`.',
    args: { input: t.arg({ type: ReplyToPetitionInput, description: 'Which one, and what (hồ sơ nào).' }) },
    resolve: (_root, { input }, context) => context.services.petition.reply(context.officer, input, context),
  }),
);
