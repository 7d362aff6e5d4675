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
  return noticesOf(to, { subject, text }, locale);
}

function noticesOf(
  to: { id: string; phone: string; email: string | null; formByEmail: boolean },
  { subject, text }: { subject: string; text: string },
  locale: Locale,
): Message[] {
  const sms: Message = { channel: 'SMS', to: to.phone, subject: '', text };
  if (!to.formByEmail || !to.email) return [sms];
  const enclosed = { vi: 'Tờ khai (Mẫu số 01) kèm theo thư này.', en: 'The form (Mẫu số 01) is enclosed.' }[locale];
  const attachment = { source: PRINTED_FORM, id: to.id };
  return [sms, { channel: 'EMAIL', to: to.email, subject, text: `${text}\n\n${enclosed}`, attachment }];
}

/** What a guardian is told once the form of a child is submitted: nobody has to come to the desk. */
export const childSubmissionNotices: typeof submissionNotices = (to, dossierNumber, locale) => {
  const subject = { vi: 'An Sinh đã nhận tờ khai đăng ký cho con', en: 'An Sinh has received the form of your child' }[
    locale
  ];
  const text = {
    vi: `An Sinh: đã nhận tờ khai đăng ký cho con, mã hồ sơ ${dossierNumber}. Hồ sơ được xét trực tuyến, không cần đến cơ quan BHXH; kết quả gửi đến số này.`,
    en: `An Sinh: the form of your child was received, dossier ${dossierNumber}. It is decided online, without a visit; the result comes to this number.`,
  }[locale];
  return noticesOf(to, { subject, text }, locale);
};

/** The account of a child is there: the guardian gets its login and temporary password. */
export function childApprovalNotice(phone: string, login: string, password: string, until: Date): Message {
  const day = dayText(vietnamDay(until));
  return {
    channel: 'SMS',
    to: phone,
    subject: '',
    text: `An Sinh: tài khoản của con đã được cấp. Tên đăng nhập: ${login}. Mật khẩu tạm thời: ${password}. Hãy đăng nhập trên thiết bị của con và đổi mật khẩu trước ngày ${day}; mã xác nhận gửi đến số này.\nYour child's account is ready; sign in with this login and temporary password before ${day}. Codes come to this number.`,
  };
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
