import type { Message } from '../../platform/delivery/message.ts';
import type { Locale } from '../../platform/locale.ts';

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
