import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import {
  CodeFoundType,
  CodeNotFoundType,
  LookUpRateLimitedType,
  ProofOfWorkRequiredType,
  TooManyCandidatesType,
} from '../schema.ts';

const NAME = 'Full name, with or without accents, such as `Nguyễn Văn An` or `nguyen van an` (họ và tên).';
const BIRTH =
  'Birth date as far as the papers say, the day first: `12/04/1975`, `04/1975` or `1975`, also `12.4.1975` or `12-4-1975`; `1975-04-12` and `1975-04` are read too (ngày sinh).';

const ByIdentityInput = builder.inputType('CodeByIdentityInput', {
  description: 'Name, birth date and identity number (tra cứu theo giấy tờ tùy thân).',
  fields: (t) => ({
    fullName: t.string({ description: NAME }),
    birthDate: t.string({ description: BIRTH }),
    identityNumber: t.string({
      description:
        'Personal id or CCCD, 12 digits such as `099184990001`; CMND, 9 digits; or a passport (số CCCD, CMND, hộ chiếu).',
    }),
  }),
});

const ByPlaceInput = builder.inputType('CodeByPlaceInput', {
  description: 'Name, birth date and place of residence (tra cứu theo nơi cư trú).',
  fields: (t) => ({
    fullName: t.string({ description: NAME }),
    birthDate: t.string({ description: BIRTH }),
    province: t.string({
      description:
        'Code or name of any time, such as `01`, `Hà Nội` or `TP. HCM`; old ones mean the province of today (tỉnh).',
    }),
    ward: t.string({
      required: false,
      description:
        'Code or name of any time, such as `00070` or `Hoàn Kiếm`, to tell namesakes apart; absent or null means any (xã, phường).',
    }),
  }),
});

const ByHouseholdInput = builder.inputType('CodeByHouseholdInput', {
  description: 'Household code, name and birth date (tra cứu theo mã hộ gia đình).',
  fields: (t) => ({
    householdCode: t.string({ description: 'Household code, such as `9900000001` (mã hộ gia đình).' }),
    fullName: t.string({ description: NAME }),
    birthDate: t.string({ description: BIRTH }),
  }),
});

const ByHealthCardInput = builder.inputType('CodeByHealthCardInput', {
  description:
    'Number of a health-insurance card: with 15 characters the name or the birth date beside it, with 10 digits both (tra cứu theo số thẻ BHYT).',
  fields: (t) => ({
    cardNumber: t.string({
      description: '15 characters such as `GD4019900000001`, or 10 digits such as `9900000001` (số thẻ BHYT).',
    }),
    fullName: t.string({ required: false, description: `${NAME.slice(0, -1)}; absent or null means not given.` }),
    birthDate: t.string({ required: false, description: `${BIRTH.slice(0, -1)}; absent or null means not given.` }),
  }),
});

const ByHealthCardQrInput = builder.inputType('CodeByHealthCardQrInput', {
  description: 'Scanned QR code of a health-insurance card (tra cứu theo mã QR của thẻ BHYT).',
  fields: (t) => ({
    text: t.string({
      description: 'The scanned text, with `|` between its fields and `$` at its end (nội dung mã QR).',
    }),
  }),
});

const CodeLookUpMethodInput = builder.inputType('CodeLookUpMethodInput', {
  description: 'What is known of the person: exactly one of these (cách tra cứu).',
  isOneOf: true,
  fields: (t) => ({
    identity: t.field({
      type: ByIdentityInput,
      required: false,
      description: 'By identity number (giấy tờ tùy thân).',
    }),
    place: t.field({ type: ByPlaceInput, required: false, description: 'By place of residence (nơi cư trú).' }),
    household: t.field({ type: ByHouseholdInput, required: false, description: 'By household (hộ gia đình).' }),
    healthCard: t.field({ type: ByHealthCardInput, required: false, description: 'By card number (số thẻ BHYT).' }),
    healthCardQr: t.field({
      type: ByHealthCardQrInput,
      required: false,
      description: 'By the scanned card (mã QR của thẻ BHYT).',
    }),
  }),
});

const ProofOfWorkInput = builder.inputType('ProofOfWorkInput', {
  description: 'The solution of a `ProofOfWorkRequired` (lời giải bài toán).',
  fields: (t) => ({
    challenge: t.string({ description: 'Its `challenge`, unchanged (đề bài).' }),
    nonce: t.string({ description: '1 to 64 of `A-Z a-z 0-9 _ -`, such as `48291` (lời giải).' }),
  }),
});

const FindSocialInsuranceCodeInput = builder.inputType('FindSocialInsuranceCodeInput', {
  description: 'Whose code is looked for (thông tin tra cứu mã số BHXH).',
  fields: (t) => ({
    by: t.field({ type: CodeLookUpMethodInput, description: 'What is known of the person (cách tra cứu).' }),
    exactAccents: t.boolean({
      defaultValue: false,
      description:
        'Whether the accents of the name must be right; where the tone is written does not matter, `Hoà` is `Hòa` (tra cứu có dấu).',
    }),
    proof: t.field({
      type: ProofOfWorkInput,
      required: false,
      description: 'Absent or null at the first try; asked for by `ProofOfWorkRequired` (lời giải bài toán).',
    }),
  }),
});

const FindSocialInsuranceCodeResult = builder.unionType('FindSocialInsuranceCodeResult', {
  description: 'Who matches, or why nobody is shown (kết quả tra cứu mã số BHXH).',
  types: [CodeFoundType, CodeNotFoundType, TooManyCandidatesType, ProofOfWorkRequiredType, LookUpRateLimitedType],
  resolveType: (result) => result.kind,
});

builder.mutationField('findSocialInsuranceCode', (t) =>
  t.field({
    type: FindSocialInsuranceCodeResult,
    description:
      'Finds the social-insurance code of a person who has all of the given attributes (tra cứu mã số BHXH). For everybody; answers are masked, every try is recorded, the second try asks for a proof of work, and five tries a day are the most for one person or one number.',
    args: {
      input: t.arg({ type: FindSocialInsuranceCodeInput, description: 'Whose code (thông tin tra cứu).' }),
    },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input: { by, exactAccents, proof } }, context) =>
      context.services.codeFinder.find({ by, exactAccents: exactAccents ?? false, proof: proof ?? null }, context),
  }),
);
