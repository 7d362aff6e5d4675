import { builder, HALF_OF_THE_BUDGET } from '../../builder.ts';
import { ProblemInterface } from '../../platform/problem-type.ts';
import type {
  AlreadyRegistered,
  IdentityNotMatched,
  PhoneInUse,
  RegistrationLimitReached,
  RegistrationNotOpen,
} from './errors.ts';
import type { IdentityKind } from './form.ts';
import { RegistrationProgress } from './progress.ts';
import { findByChallenge, readByDossier } from './queries.ts';

export const RegistrationDocumentKind = builder.enumType('RegistrationDocumentKind', {
  description: 'A paper that says who somebody is (loại giấy tờ tùy thân).',
  values: {
    CCCD: { description: 'Citizen identity card, 12 digits (căn cước công dân).' },
    CMND: { description: 'Former identity card, 9 digits (chứng minh nhân dân).' },
    PASSPORT: { description: 'Passport, such as `C1234567` (hộ chiếu).' },
    BIRTH_CERTIFICATE: { description: 'Birth certificate (giấy khai sinh).' },
    PERSONAL_ID: { description: 'Personal id number, 12 digits (số định danh cá nhân).' },
  } as const satisfies Record<IdentityKind, { description: string }>,
});

export const ContactAddressInput = builder.inputType('ContactAddressInput', {
  description: 'Where letters go, by the places of today (địa chỉ liên hệ).',
  fields: (t) => ({
    street: t.string({ required: false, description: 'House and street, at most 255 characters (số nhà, đường).' }),
    provinceCode: t.string({ description: 'Two digits, such as `01` (mã tỉnh, thành phố).' }),
    wardCode: t.string({ description: 'Five digits, such as `00070` (mã xã, phường).' }),
  }),
});

/** What whoever registers may see of it: what stands on the receipt, and the form as it was typed, to be printed. */
export const RegistrationReceipt = builder.prismaObject('Registration', {
  variant: 'RegistrationReceipt',
  description: 'A registration as its registrant follows it (hồ sơ đăng ký tài khoản của người đăng ký).',
  interfaces: [RegistrationProgress],
  select: { guardianId: true },
  fields: () => ({}),
});

export const IdentityNotMatchedType = builder.objectRef<IdentityNotMatched>('IdentityNotMatched').implement({
  description:
    'The form does not agree with the record, code `IDENTITY_NOT_MATCHED`; which part is not told (thông tin không khớp).',
  interfaces: [ProblemInterface],
});

export const AlreadyRegisteredType = builder.objectRef<AlreadyRegistered>('AlreadyRegistered').implement({
  description:
    'The person has an account, or a form that waits, code `ALREADY_REGISTERED` (đã có tài khoản hoặc đã nộp tờ khai).',
  interfaces: [ProblemInterface],
});

export const PhoneInUseType = builder.objectRef<PhoneInUse>('PhoneInUse').implement({
  description:
    'Another account or form has the phone, code `PHONE_IN_USE` (số điện thoại đã được sử dụng). Start again with another.',
  interfaces: [ProblemInterface],
});

export const RegistrationLimitReachedType = builder
  .objectRef<RegistrationLimitReached>('RegistrationLimitReached')
  .implement({
    description: 'Too many forms, code `REGISTRATION_LIMIT_REACHED` (đăng ký quá số lần cho phép).',
    interfaces: [ProblemInterface],
    fields: (t) => ({
      until: t.expose('until', { type: 'DateTime', description: 'From then on it works again (khóa đến lúc).' }),
    }),
  });

export const RegistrationNotOpenType = builder.objectRef<RegistrationNotOpen>('RegistrationNotOpen').implement({
  description:
    'No such registration, or it was decided, cancelled or has expired, code `REGISTRATION_NOT_OPEN` (tờ khai không còn xử lý được).',
  interfaces: [ProblemInterface],
});

builder.queryField('registrationStatus', (t) =>
  t.prismaField({
    type: RegistrationReceipt,
    nullable: true,
    description:
      'How far a submitted registration has come (tra cứu tình trạng hồ sơ đăng ký). Null when number and phone are not those of one dossier, whichever is wrong; at most 10 questions in 15 minutes, 30 wrong ones a day with one phone.',
    args: {
      dossierNumber: t.arg.string({ description: 'Dossier number, such as `06991/2026/00012` (mã hồ sơ).' }),
      phone: t.arg.string({ description: 'The phone on the form, such as `0912345678` (số điện thoại).' }),
    },
    complexity: HALF_OF_THE_BUDGET,
    resolve: async (query, _root, args, context) => {
      const asked = await context.services.registration.askAfter(args, context);
      const found = asked && (await readByDossier(context, query, asked.dossierNumber, asked.phone));
      if (found) await context.services.registration.noteRightQuestion(asked);
      return found;
    },
  }),
);

builder.queryField('registration', (t) =>
  t.prismaField({
    type: RegistrationReceipt,
    nullable: true,
    description:
      'How far a registration has come, for whoever holds its challenge (hồ sơ đăng ký theo mã yêu cầu). Null for an unknown one.',
    args: {
      challenge: t.arg.id({ description: 'The challenge of `CodeSent`, which the app keeps (mã yêu cầu).' }),
    },
    complexity: HALF_OF_THE_BUDGET,
    resolve: (query, _root, { challenge }, context) => findByChallenge(context, query, challenge),
  }),
);
