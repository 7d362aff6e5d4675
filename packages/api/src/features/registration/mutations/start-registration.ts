import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { DeviceInput } from '../../account/index.ts';
import { ChallengeInvalidType, CodeLimitReachedType, CodeSentType, CodeTooSoonType } from '../../otp/index.ts';
import { RegistrationPhotoInput, RegistrationPhotoNotUsableType } from '../photos/schema.ts';
import {
  AlreadyRegisteredType,
  ContactAddressInput,
  IdentityNotMatchedType,
  RegistrationDocumentKind,
  RegistrationLimitReachedType,
} from '../schema.ts';

const RegistrationDocumentInput = builder.inputType('RegistrationDocumentInput', {
  description: 'The identity document (giấy tờ tùy thân).',
  fields: (t) => ({
    kind: t.field({ type: RegistrationDocumentKind, description: 'Which paper (loại giấy tờ).' }),
    number: t.string({ description: 'Its number, such as `001085012345` (số giấy tờ).' }),
    issuedOn: t.field({ type: 'Date', required: false, description: 'When it was issued (ngày cấp).' }),
    issuedBy: t.string({ required: false, description: 'Who issued it, at most 255 characters (nơi cấp).' }),
  }),
});

const StartRegistrationInput = builder.inputType('StartRegistrationInput', {
  description: 'Form 01 of Decree 166/2016 (Mẫu số 01: tờ khai đăng ký sử dụng phương thức giao dịch điện tử).',
  fields: (t) => ({
    socialInsuranceCode: t.string({ description: 'Ten digits, such as `9900000001` (mã số BHXH).' }),
    fullName: t.string({ description: 'Whole name, such as `Nguyễn Văn An`; accents may be left out (họ và tên).' }),
    birthDate: t.string({
      description:
        'As the papers say, the day first: `12/04/1975`, `04/1975` or `1975`, also `12.4.1975` or `12-4-1975`; `1975-04-12` and `1975-04` are read too (ngày sinh).',
    }),
    identityDocument: t.field({ type: RegistrationDocumentInput, description: 'The paper (giấy tờ tùy thân).' }),
    contactAddress: t.field({ type: ContactAddressInput, description: 'Where letters go (địa chỉ liên hệ).' }),
    phone: t.string({ description: 'Receives the codes, such as `0912345678` (số điện thoại).' }),
    email: t.string({ required: false, description: 'E-mail, such as `an@example.vn` (thư điện tử).' }),
    receivingAgencyCode: t.string({
      description: 'Code of the agency that decides, such as `0100` (cơ quan tiếp nhận).',
    }),
    sendFormByEmail: t.boolean({
      defaultValue: false,
      description: 'Send the form by e-mail, too, as PDF; needs `email` (gửi email tờ khai).',
    }),
    photos: t.field({
      type: [RegistrationPhotoInput],
      defaultValue: [],
      description:
        'Photos of the person and of the paper, fields 8 and 9; `registrationForm` says which, and whether they are required (ảnh kèm tờ khai).',
    }),
    device: t.field({ type: DeviceInput, description: 'The device that registers (thiết bị).' }),
  }),
});

const StartRegistrationResult = builder.unionType('StartRegistrationResult', {
  description: 'A code is on its way to the phone of the form, or why not (kết quả bắt đầu đăng ký).',
  types: [
    CodeSentType,
    IdentityNotMatchedType,
    AlreadyRegisteredType,
    RegistrationLimitReachedType,
    RegistrationPhotoNotUsableType,
    ChallengeInvalidType,
    CodeTooSoonType,
    CodeLimitReachedType,
  ],
  resolveType: (result) => result.kind,
});

builder.mutationField('startRegistration', (t) =>
  t.field({
    type: StartRegistrationResult,
    description:
      'First half of registering an account by form 01 (đăng ký tài khoản): compares it with the record and sends a code to its phone. Keep the challenge: it submits and cancels.',
    args: { input: t.arg({ type: StartRegistrationInput, description: 'Form 01 (tờ khai).' }) },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (_root, { input }, context) =>
      context.services.registration.start(
        { ...input, photos: input.photos ?? [], sendFormByEmail: input.sendFormByEmail ?? false },
        context,
      ),
  }),
);
