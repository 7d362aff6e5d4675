import type { Message } from '../../platform/delivery/message.ts';
import type { Localized } from '../../platform/locale.ts';
import type { AccountContactKind } from './contact.ts';

const TEXTS: Record<'PASSWORD_CHANGED' | 'PASSWORD_RESET', Localized> = {
  PASSWORD_CHANGED: {
    vi: 'An Sinh: Mật khẩu của bạn vừa được đổi. Nếu không phải bạn, hãy đặt lại mật khẩu ngay và báo cho cơ quan bảo hiểm xã hội.',
    en: 'An Sinh: your password was changed. If that was not you, reset it now and tell your social-insurance agency.',
  },
  PASSWORD_RESET: {
    vi: 'An Sinh: Mật khẩu của bạn vừa được đặt lại. Nếu không phải bạn, hãy đặt lại mật khẩu ngay và báo cho cơ quan bảo hiểm xã hội.',
    en: 'An Sinh: your password was reset. If that was not you, reset it now and tell your social-insurance agency.',
  },
};

/** Tells the owner what was done, in both languages: whoever did it chose the language of the request. */
export function passwordNotice(kind: keyof typeof TEXTS, phone: string): Message {
  return { channel: 'SMS', to: phone, subject: '', text: `${TEXTS[kind].vi}\n${TEXTS[kind].en}` };
}

const SUPERVISION_TEXTS: Record<'DISABLED' | 'ENABLED', Localized> = {
  DISABLED: {
    vi: 'An Sinh: Tài khoản của bạn đã bị khóa và đăng xuất khỏi mọi thiết bị. Hãy mang giấy tờ tùy thân đến cơ quan bảo hiểm xã hội để biết lý do và được mở lại.',
    en: 'An Sinh: your account was disabled and signed out everywhere. Bring your identity document to a social-insurance agency to learn why and have it enabled again.',
  },
  ENABLED: {
    vi: 'An Sinh: Tài khoản của bạn đã được mở lại. Nếu nghi người khác biết mật khẩu, hãy đặt lại mật khẩu trước khi đăng nhập.',
    en: 'An Sinh: your account was enabled again. If somebody else may know the password, reset it before you sign in.',
  },
};

/**
 * Tells the owner that an officer disabled or enabled the account, wherever the owner can be reached: one of the two may
 * be in a thief's hands. The reason is read at sign-in, not in a message.
 */
export function supervisionNotices(
  what: keyof typeof SUPERVISION_TEXTS,
  { phone, email }: { phone: string | null; email: string | null },
): Message[] {
  const text = `${SUPERVISION_TEXTS[what].vi}\n${SUPERVISION_TEXTS[what].en}`;
  const subject = { DISABLED: 'khóa tài khoản / account disabled', ENABLED: 'mở lại tài khoản / account enabled' }[
    what
  ];
  const sms: Message[] = phone === null ? [] : [{ channel: 'SMS', to: phone, subject: '', text }];
  return email === null ? sms : [...sms, { channel: 'EMAIL', to: email, subject: `An Sinh: ${subject}`, text }];
}

const CONTACT_TEXTS: Record<AccountContactKind, Localized> = {
  PHONE: {
    vi: 'An Sinh: Số điện thoại nhận mã của tài khoản vừa được đổi sang số khác. Nếu không phải bạn, hãy báo ngay cho cơ quan bảo hiểm xã hội để khóa tài khoản, và đặt lại mật khẩu qua thư điện tử nếu đã đăng ký.',
    en: 'An Sinh: the phone for codes of your account was changed to another one. If that was not you, tell your social-insurance agency at once to have the account disabled, and reset the password by e-mail if one is registered.',
  },
  EMAIL: {
    vi: 'An Sinh: Thư điện tử nhận mã của tài khoản vừa được đổi. Nếu không phải bạn, hãy đặt lại mật khẩu qua tin nhắn ngay và báo cho cơ quan bảo hiểm xã hội.',
    en: 'An Sinh: the e-mail for codes of your account was changed. If that was not you, reset the password by SMS now and tell your social-insurance agency.',
  },
};

/**
 * Tells the old contact that it is one no longer, in both languages and without the new one, which may be a thief's or a
 * stranger's. An account that had no e-mail is told by SMS of its first one. Null when there was nothing before.
 */
export function contactNotice(
  kind: AccountContactKind,
  old: { phone: string | null; email: string | null },
): Message | null {
  const text = `${CONTACT_TEXTS[kind].vi}\n${CONTACT_TEXTS[kind].en}`;
  if (kind === 'EMAIL' && old.email !== null)
    return { channel: 'EMAIL', to: old.email, subject: 'An Sinh: đổi thư điện tử / e-mail changed', text };
  return old.phone === null ? null : { channel: 'SMS', to: old.phone, subject: '', text };
}
