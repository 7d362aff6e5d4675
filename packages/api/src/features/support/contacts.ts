/** In which way a contact is reached. */
export type ContactKind = 'PHONE' | 'SMS' | 'EMAIL' | 'WEBSITE';

/** A contact that the social-insurance agency itself answers at. */
export interface OfficialContact {
  kind: ContactKind;
  /** As it is shown. */
  value: string;
  label: { vi: string; en: string };
  /** Null when no hours are published. */
  hours: { vi: string; en: string } | null;
  note: { vi: string; en: string } | null;
}

/** The contacts to show people; what else counts as official is decided in `official-contact.ts`. */
export const OFFICIAL_CONTACTS: readonly OfficialContact[] = [
  {
    kind: 'PHONE',
    value: '1900 9068',
    label: { vi: 'Tổng đài hỗ trợ BHXH Việt Nam', en: 'Hotline of Vietnam Social Security' },
    // As the app's own notice to schools of 2023 prints it.
    hours: { vi: 'Mọi ngày, cả ngày lẫn đêm (24/7)', en: 'Every day, day and night (24/7)' },
    note: {
      vi: 'Bấm phím 8 khi quên mật khẩu. Tổng đài không bao giờ hỏi mật khẩu hay mã OTP của bạn.',
      en: 'Press 8 for a forgotten password. The hotline never asks for your password or a one-time code.',
    },
  },
  {
    kind: 'SMS',
    value: '8079',
    label: { vi: 'Đầu số tin nhắn lấy lại mật khẩu', en: 'Number for password texts' },
    hours: null,
    note: {
      vi: 'Soạn BH MK, dấu cách, mã số BHXH; giá 1.000 đồng một tin. Đặt lại mật khẩu trong ứng dụng thì không mất phí.',
      en: 'Text BH MK, a blank and your code; 1,000 VND a message. Resetting the password in the app is free.',
    },
  },
  {
    kind: 'WEBSITE',
    value: 'https://baohiemxahoi.gov.vn',
    label: { vi: 'Cổng thông tin điện tử BHXH Việt Nam', en: 'Portal of Vietnam Social Security' },
    hours: null,
    note: {
      vi: 'Cơ quan BHXH tỉnh có trang riêng dưới tên miền này.',
      en: 'Provincial agencies have pages of their own under this domain.',
    },
  },
  {
    kind: 'WEBSITE',
    value: 'https://dichvucong.baohiemxahoi.gov.vn',
    label: { vi: 'Cổng dịch vụ công BHXH Việt Nam', en: 'Public services of Vietnam Social Security' },
    hours: null,
    note: {
      vi: 'Đăng ký tài khoản, nộp và theo dõi hồ sơ.',
      en: 'Open an account, file and follow dossiers.',
    },
  },
];

/** The mailbox that an installation answers: which one it is, its operator says. */
export function supportMailbox(address: string): OfficialContact {
  return {
    kind: 'EMAIL',
    value: address,
    label: { vi: 'Thư điện tử hỗ trợ', en: 'Support by e-mail' },
    hours: null,
    note: {
      vi: 'Đừng gửi mật khẩu hay mã OTP qua thư. Phản ánh, kiến nghị gửi trong ứng dụng thì có mã để theo dõi.',
      en: 'Never send a password or a one-time code. A petition sent in the app has a code to follow it by.',
    },
  };
}
