import type { Message } from '../../platform/delivery/message.ts';
import type { Locale } from '../../platform/locale.ts';
import { dayText, vietnamDay } from '../../platform/vietnam-time.ts';

/** Who makes the printed form that goes with an e-mail. */
export const PRINTED_FORM = 'registration-form';

/** What the registrant is told once the form is submitted: by SMS, and by e-mail with the form when that was asked for. */
export function submissionNotices(
  to: { id: string; phone: string; email: string | null; formByEmail: boolean },
  dossierNumber: string,
  locale: Locale,
): Message[] {
  const subject = { vi: 'An Sinh đã nhận tờ khai đăng ký', en: 'An Sinh has received your registration' }[locale];
  const text = {
    vi: `An Sinh: đã nhận tờ khai đăng ký, mã hồ sơ ${dossierNumber}. Hãy mang giấy tờ tùy thân đến bộ phận một cửa của cơ quan BHXH đã chọn trong 30 ngày.`,
    en: `An Sinh: your registration was received, dossier ${dossierNumber}. Bring your identity document to the one-stop desk of the chosen agency within 30 days.`,
  }[locale];
  const sms: Message = { channel: 'SMS', to: to.phone, subject: '', text };
  if (!to.formByEmail || !to.email) return [sms];
  const enclosed = { vi: 'Tờ khai (Mẫu số 01) kèm theo thư này.', en: 'The form (Mẫu số 01) is enclosed.' }[locale];
  const attachment = { source: PRINTED_FORM, id: to.id };
  return [sms, { channel: 'EMAIL', to: to.email, subject, text: `${text}\n\n${enclosed}`, attachment }];
}

/** The account is there: login and temporary password, in both languages, for nobody knows who reads it. */
export function approvalNotice(phone: string, login: string, password: string, until: Date): Message {
  const day = dayText(vietnamDay(until));
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
