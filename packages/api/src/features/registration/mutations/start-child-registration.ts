import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { ChallengeInvalidType, CodeLimitReachedType, CodeSentType, CodeTooSoonType } from '../../otp/index.ts';
import { ChildNotEligibleType, GuardianNotEligibleType, GuardianRelationEnum } from '../child/schema.ts';
import { RegistrationPhotoInput, RegistrationPhotoNotUsableType } from '../photos/schema.ts';
import {
  AlreadyRegisteredType,
  ContactAddressInput,
  IdentityNotMatchedType,
  RegistrationLimitReachedType,
} from '../schema.ts';

const StartChildRegistrationInput = builder.inputType('StartChildRegistrationInput', {
  description: 'Form 01 of a child under 18 without an identity card (tờ khai đăng ký tài khoản cho con).',
  fields: (t) => ({
    socialInsuranceCode: t.string({ description: 'Code of the child, such as `9900000001` (mã số BHXH).' }),
    fullName: t.string({ description: 'Whole name of the child; accents may be left out (họ và tên).' }),
    birthDate: t.string({ description: 'As the birth certificate says, such as `2018-09-02` (ngày sinh).' }),
    birthCertificateNumber: t.string({
      description: 'Number of the birth certificate, 1 to 20 digits, letters and slashes (số giấy khai sinh).',
    }),
    relation: t.field({ type: GuardianRelationEnum, description: 'What you are to the child (quan hệ với trẻ).' }),
    contactAddress: t.field({ type: ContactAddressInput, description: 'Where letters go (địa chỉ liên hệ).' }),
    receivingAgencyCode: t.string({
      description: 'Code of the agency that decides, such as `0100` (cơ quan tiếp nhận).',
    }),
    photos: t.field({
      type: [RegistrationPhotoInput],
      description:
        'A `PORTRAIT` of the child and its `BIRTH_CERTIFICATE`, both required (ảnh cá nhân, ảnh giấy khai sinh).',
    }),
    sendFormByEmail: t.boolean({
      defaultValue: false,
      description: "Send the form to the e-mail of the member's account, as PDF (gửi email tờ khai).",
    }),
  }),
});

const StartChildRegistrationResult = builder.unionType('StartChildRegistrationResult', {
  description: "A code is on its way to the member's own phone, or why not (kết quả bắt đầu đăng ký cho con).",
  types: [
    CodeSentType,
    IdentityNotMatchedType,
    AlreadyRegisteredType,
    ChildNotEligibleType,
    GuardianNotEligibleType,
    RegistrationLimitReachedType,
    RegistrationPhotoNotUsableType,
    ChallengeInvalidType,
    CodeTooSoonType,
    CodeLimitReachedType,
  ],
  resolveType: (result) => result.kind,
});

builder.mutationField('startChildRegistration', (t) =>
  t.withAuth({ member: true }).field({
    type: StartChildRegistrationResult,
    description:
      "First half of registering an account for a child (đăng ký tài khoản cho con): compares the form with the record and sends a code to the member's own phone. Call it again for a new code. Needs a live session.",
    args: { input: t.arg({ type: StartChildRegistrationInput, description: 'The form (tờ khai).' }) },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) =>
      context.services.registration.startChild(
        context.session,
        { ...input, sendFormByEmail: input.sendFormByEmail ?? false },
        context,
      ),
  }),
);
