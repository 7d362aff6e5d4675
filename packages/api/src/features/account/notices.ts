import type { Message } from '../../platform/delivery/message.ts';
import type { Localized } from '../../platform/locale.ts';

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
