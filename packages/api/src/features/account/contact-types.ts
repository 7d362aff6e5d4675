import { builder } from '../../builder.ts';
import { ProblemInterface } from '../../platform/problem-type.ts';
import type { AccountContactKind } from './contact.ts';
import type { ContactChanged } from './contact-change.ts';
import type { ContactKeptByGuardian, ContactUnchanged, PasswordWrong, PhoneTaken } from './errors.ts';

export const AccountContactKindEnum = builder.enumType('AccountContactKind', {
  description: 'What an account is reached by (loại thông tin liên hệ).',
  values: {
    PHONE: { description: 'The mobile phone that codes go to; one phone, one account (số điện thoại).' },
    EMAIL: { description: 'The e-mail address that codes go to; it may be shared (thư điện tử).' },
  } as const satisfies Record<AccountContactKind, { description: string }>,
});

export const ContactChangedType = builder.objectRef<ContactChanged>('ContactChanged').implement({
  description: 'Codes and notices go to the new contact from now on (đã đổi thông tin liên hệ).',
  fields: (t) => ({
    kind: t.expose('contact', { type: AccountContactKindEnum, description: 'Which of the two (loại liên hệ).' }),
    maskedContact: t.exposeString('maskedContact', {
      description: 'The new one, such as `09•••••123` or `h•••@example.vn` (liên hệ mới, đã che).',
    }),
    at: t.expose('at', { type: 'DateTime', description: 'Since when (thời điểm đổi).' }),
  }),
});

export const PasswordWrongType = builder.objectRef<PasswordWrong>('PasswordWrong').implement({
  description: 'The password is wrong, code `PASSWORD_WRONG` (mật khẩu không đúng).',
  interfaces: [ProblemInterface],
});

export const ContactUnchangedType = builder.objectRef<ContactUnchanged>('ContactUnchanged').implement({
  description: 'The account has this phone or e-mail already, code `CONTACT_UNCHANGED` (thông tin liên hệ không đổi).',
  interfaces: [ProblemInterface],
});

export const ContactKeptByGuardianType = builder.objectRef<ContactKeptByGuardian>('ContactKeptByGuardian').implement({
  description:
    'Codes of a child under 14 go to its guardian, code `CONTACT_KEPT_BY_GUARDIAN` (thông tin liên hệ do người giám hộ quản lý).',
  interfaces: [ProblemInterface],
});

export const PhoneTakenType = builder.objectRef<PhoneTaken>('PhoneTaken').implement({
  description:
    'Another account has this phone, code `PHONE_TAKEN` (số điện thoại đã được dùng). Told only to who holds the phone; the code is spent.',
  interfaces: [ProblemInterface],
});
