import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import {
  ChallengeInvalidType,
  CodeChannel,
  CodeLimitReachedType,
  CodeSentType,
  CodeTooSoonType,
} from '../../otp/index.ts';
import { senderChange } from '../changed-types.ts';
import { AttachmentNotUsableType, PetitionLimitReachedType } from '../problem-types.ts';
import { PetitionKindEnum } from '../schema.ts';

const PetitionContactInput = builder.inputType('PetitionContactInput', {
  description: 'Who sends, for whoever has no account (người gửi).',
  fields: (t) => ({
    fullName: t.string({ description: 'Name, 2 to 100 letters (họ và tên).' }),
    phone: t.string({ description: 'Mobile phone, such as `0912345678`; receives a code (số điện thoại).' }),
    email: t.string({ required: false, description: 'E-mail for the officer; notices do not go there (thư điện tử).' }),
    address: t.string({
      required: false,
      description: 'Address, 5 to 255 characters; a complaint needs it (địa chỉ).',
    }),
  }),
});

const SendPetitionInput = builder.inputType('SendPetitionInput', {
  description: 'What is sent to an agency (phản ánh, kiến nghị, khiếu nại).',
  fields: (t) => ({
    kind: t.field({ type: PetitionKindEnum, description: 'What it is (loại).' }),
    subject: t.string({ description: 'What it is about, one line of 5 to 200 characters (tiêu đề).' }),
    content: t.string({ description: 'Plain text of 20 to 5,000 characters, lines allowed (nội dung).' }),
    agencyCode: t.string({
      required: false,
      description:
        'The agency, such as `0100`; absent or null: that of ward or province, else the central one (mã cơ quan BHXH).',
    }),
    provinceCode: t.string({ required: false, description: 'Two digits, such as `01` (mã tỉnh, thành phố).' }),
    wardCode: t.string({ required: false, description: 'Five digits, such as `00070` (mã xã, phường).' }),
    contact: t.field({
      type: PetitionContactInput,
      required: false,
      description:
        'Needed without an account; a signed-in member’s is the account’s, and this is not used (người gửi).',
    }),
    attachments: t.idList({
      required: false,
      description: 'At most 5 files uploaded for `PETITION_ATTACHMENT` (tệp đính kèm).',
    }),
    notifyBy: t.field({
      type: CodeChannel,
      required: false,
      description: 'How news comes: `SMS` unless a member asks for `EMAIL` (kênh nhận thông báo).',
    }),
    clientKey: t.string({
      required: false,
      description:
        'Random text of 8 to 64 of `A-Z a-z 0-9 _ -`, made once for a petition: sent again with it, it stays one petition (khóa chống gửi trùng).',
    }),
  }),
});

export const PetitionSentType = senderChange(
  'PetitionSent',
  'The petition is there; its code is in a message too (đã gửi phản ánh, kiến nghị).',
);

const SendPetitionResult = builder.unionType('SendPetitionResult', {
  description: 'The petition, or a code on its way to the phone, or why not (kết quả gửi phản ánh, kiến nghị).',
  types: [
    PetitionSentType,
    CodeSentType,
    PetitionLimitReachedType,
    AttachmentNotUsableType,
    ChallengeInvalidType,
    CodeTooSoonType,
    CodeLimitReachedType,
  ],
  resolveType: (result) => result.kind,
});

builder.mutationField('sendPetition', (t) =>
  t.field({
    type: SendPetitionResult,
    description:
      'Sends feedback, a petition or a complaint (gửi phản ánh, kiến nghị, khiếu nại). A signed-in member gets `PetitionSent`; anybody else `CodeSent`, and goes on with `confirmPetition`.',
    args: { input: t.arg({ type: SendPetitionInput, description: 'What is sent (nội dung gửi).' }) },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) => context.services.petition.send(input, context.session, context),
  }),
);
