import type { Message } from '../../platform/delivery/message.ts';
import type { Locale } from '../../platform/locale.ts';
import { vietnamDay } from '../../platform/vietnam-time.ts';

/** What the registrant is told once the form is submitted: by SMS, and by e-mail when that was asked for. */
export function submissionNotices(
  to: { phone: string; email: string | null; formByEmail: boolean },
  dossierNumber: string,
  locale: Locale,
): Message[] {
  const subject = { vi: 'An Sinh đã nhận tờ khai đăng ký', en: 'An Sinh has received your registration' }[locale];
  const text = {
    vi: `An Sinh: đã nhận tờ khai đăng ký, mã hồ sơ ${dossierNumber}. Hãy mang giấy tờ tùy thân đến bộ phận một cửa của cơ quan BHXH đã chọn trong 30 ngày.`,
    en: `An Sinh: your registration was received, dossier ${dossierNumber}. Bring your identity document to the one-stop desk of the chosen agency within 30 days.`,
  }[locale];
  const sms: Message = { channel: 'SMS', to: to.phone, subject: '', text };
  return to.formByEmail && to.email ? [sms, { channel: 'EMAIL', to: to.email, subject, text }] : [sms];
}

/** The account is there: login and temporary password, in both languages, for nobody knows who reads it. */
export function approvalNotice(phone: string, login: string, password: string, until: Date): Message {
  const day = vietnamDay(until).toISOString().slice(0, 10).split('-').reverse().join('/');
  return {
    channel: 'SMS',
    to: phone,
    subject: '',
    text: `An Sinh: tài khoản đã được cấp. Tên đăng nhập: ${login}. Mật khẩu tạm thời: ${password}. Hãy đăng nhập và đổi mật khẩu trước ngày ${day}.\nYour account is ready; sign in with this login and temporary password before ${day}.`,
  };
}

/** An officer said no; the reason is read with the dossier number, not in a message. */
export function rejectionNotice(phone: string, dossierNumber: string): Message {
  return {
    channel: 'SMS',
    to: phone,
    subject: '',
    text: `An Sinh: hồ sơ đăng ký ${dossierNumber} bị từ chối. Hãy tra cứu hồ sơ để xem lý do.\nYour registration ${dossierNumber} was rejected. Ask after the dossier to read why.`,
  };
}
