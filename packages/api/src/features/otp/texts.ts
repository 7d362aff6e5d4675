import type { Message } from '../../platform/delivery/message.ts';
import type { Locale, Localized } from '../../platform/locale.ts';
import type { ChallengePurpose } from './queries.ts';

/** What a code is for, as its message says it. */
const PURPOSES: Record<ChallengePurpose, Localized> = {
  DEVICE_TAKEOVER: { vi: 'đăng nhập trên thiết bị mới', en: 'signing in on a new device' },
  FIRST_PASSWORD: { vi: 'đặt mật khẩu lần đầu', en: 'choosing your first password' },
  CHANGE_PASSWORD: { vi: 'đổi mật khẩu', en: 'changing your password' },
  RESET_PASSWORD: { vi: 'đặt lại mật khẩu', en: 'resetting your password' },
  REGISTER: { vi: 'đăng ký tài khoản', en: 'registering an account' },
  CHANGE_CONTACT: { vi: 'đổi thông tin liên hệ', en: 'changing your contact details' },
  REGISTER_CHILD: { vi: 'đăng ký tài khoản cho con', en: 'registering an account for your child' },
  OFFICER_SIGN_IN: { vi: 'cán bộ đăng nhập', en: 'signing in as an officer' },
  SEND_PETITION: { vi: 'gửi phản ánh, kiến nghị', en: 'sending a petition' },
  SUBMIT_DOSSIER: { vi: 'nộp hồ sơ', en: 'submitting a dossier' },
};

/** The message that carries a code. */
export function codeMessage(
  to: Pick<Message, 'channel' | 'to'>,
  purpose: ChallengePurpose,
  code: string,
  locale: Locale,
): Message {
  const what = PURPOSES[purpose][locale];
  const text = {
    vi: `An Sinh: ${code} là mã xác nhận để ${what}. Mã có hiệu lực 5 phút. Không cung cấp mã này cho bất kỳ ai, kể cả cán bộ.`,
    en: `An Sinh: ${code} is your code for ${what}. It is valid for 5 minutes. Give it to nobody, not even an officer.`,
  };
  return { ...to, subject: locale === 'vi' ? 'Mã xác nhận An Sinh' : 'Your An Sinh code', text: text[locale] };
}
