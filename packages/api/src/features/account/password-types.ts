import { builder } from '../../builder.ts';
import { ProblemInterface } from '../../platform/problem-type.ts';
import type { OldPasswordWrong, PasswordsDiffer, PasswordTooWeak, PhoneMissing } from './errors.ts';
import type { PasswordWeakness } from './password-policy.ts';

const PasswordWeaknessEnum = builder.enumType('PasswordWeakness', {
  description: 'Why a password is refused (lý do mật khẩu chưa đạt).',
  values: {
    TOO_SHORT: { description: 'Fewer than 8 characters (ngắn hơn 8 ký tự).' },
    TOO_LONG: { description: 'More than 128 characters (dài hơn 128 ký tự).' },
    UNREADABLE: { description: 'Holds control characters (chứa ký tự điều khiển).' },
    COMMON: { description: 'Among the passwords that are guessed first, such as `matkhau123` (quá phổ biến).' },
    REPEATED: { description: 'One or two characters again and again (lặp lại ký tự).' },
    CONTAINS_CODE: {
      description: 'Holds the social-insurance code or personal id number (chứa mã số BHXH, số định danh).',
    },
    CONTAINS_NAME: { description: "Holds the member's name (chứa họ tên)." },
    CONTAINS_BIRTH_DATE: { description: "Holds the member's birth date (chứa ngày sinh)." },
    CONTAINS_PHONE: { description: "Holds the member's phone number (chứa số điện thoại)." },
    SAME_AS_BEFORE: { description: 'Is the password that is to be replaced (trùng mật khẩu cũ).' },
  } as const satisfies Record<PasswordWeakness, { description: string }>,
});

export const OldPasswordWrongType = builder.objectRef<OldPasswordWrong>('OldPasswordWrong').implement({
  description: 'The old password is wrong, code `OLD_PASSWORD_WRONG` (mật khẩu cũ không đúng).',
  interfaces: [ProblemInterface],
});

export const PasswordsDifferType = builder.objectRef<PasswordsDiffer>('PasswordsDiffer').implement({
  description:
    'The new password was entered in two ways, code `PASSWORDS_DIFFER` (hai lần nhập mật khẩu mới không giống nhau).',
  interfaces: [ProblemInterface],
});

export const PasswordTooWeakType = builder.objectRef<PasswordTooWeak>('PasswordTooWeak').implement({
  description: 'The new password would be guessed, code `PASSWORD_TOO_WEAK` (mật khẩu mới chưa đủ mạnh).',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    reasons: t.expose('reasons', {
      type: [PasswordWeaknessEnum],
      description: 'Every reason; never empty (các lý do).',
    }),
  }),
});

export const PhoneMissingType = builder.objectRef<PhoneMissing>('PhoneMissing').implement({
  description:
    'The account has no phone for codes, code `PHONE_MISSING` (chưa có số điện thoại nhận mã): its owner came of age, or the account of the guardian is disabled. Register a phone with `requestContactChange`; told only after the right password.',
  interfaces: [ProblemInterface],
});
