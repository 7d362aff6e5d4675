import type { Problem } from '../../platform/problem.ts';
import type { PasswordWeakness } from './password-policy.ts';

/** One answer for an unknown login and a wrong password. */
export type InvalidCredentials = Problem<'InvalidCredentials'>;

/** @see InvalidCredentials */
export function invalidCredentials(): InvalidCredentials {
  return {
    kind: 'InvalidCredentials',
    code: 'INVALID_CREDENTIALS',
    text: {
      vi: 'Sai tên đăng nhập hoặc mật khẩu. Hãy kiểm tra rồi thử lại.',
      en: 'The login or the password is wrong. Check them and try again.',
    },
  };
}

/** Too many tries, whether the account exists or not. */
export interface AccountLocked extends Problem<'AccountLocked'> {
  until: Date;
}

/** @see AccountLocked */
export function accountLocked(until: Date): AccountLocked {
  return {
    kind: 'AccountLocked',
    code: 'ACCOUNT_LOCKED',
    text: {
      vi: 'Bạn đã nhập quá số lần cho phép. Vui lòng thử lại sau thời điểm cho biết.',
      en: 'Too many wrong tries. Try again after the given time.',
    },
    until,
  };
}

/** The password was right, but an officer has disabled the account. */
export interface AccountDisabled extends Problem<'AccountDisabled'> {
  /** Null where it was done by hand, before officers could. */
  since: Date | null;
  reason: string | null;
}

/** @see AccountDisabled */
export function accountDisabled(facts: Omit<AccountDisabled, keyof Problem>): AccountDisabled {
  return {
    kind: 'AccountDisabled',
    code: 'ACCOUNT_DISABLED',
    text: {
      vi: 'Tài khoản bị khóa. Hãy mang giấy tờ tùy thân đến cơ quan bảo hiểm xã hội để được mở lại.',
      en: 'The account is disabled. Bring your identity document to a social-insurance agency to have it enabled again.',
    },
    ...facts,
  };
}

/** The password was right, and another device is signed in. */
export interface DeviceConflict extends Problem<'DeviceConflict'> {
  otherDevice: { name: string; lastSeenAt: Date };
  challenge: string;
  challengeExpiresAt: Date;
}

/** @see DeviceConflict */
export function deviceConflict(facts: Omit<DeviceConflict, keyof Problem>): DeviceConflict {
  return {
    kind: 'DeviceConflict',
    code: 'DEVICE_CONFLICT',
    text: {
      vi: 'Tài khoản đang đăng nhập trên thiết bị khác. Hãy yêu cầu mã xác nhận nếu muốn tiếp tục; thiết bị đó sẽ bị đăng xuất sau khi bạn nhập mã.',
      en: 'The account is signed in on another device. To go on, ask for a code; that device is signed out once you enter it.',
    },
    ...facts,
  };
}

/** The password was right but temporary: a new one must be chosen first. */
export interface PasswordChangeRequired extends Problem<'PasswordChangeRequired'> {
  challenge: string;
  challengeExpiresAt: Date;
}

/** @see PasswordChangeRequired */
export function passwordChangeRequired(facts: Omit<PasswordChangeRequired, keyof Problem>): PasswordChangeRequired {
  return {
    kind: 'PasswordChangeRequired',
    code: 'PASSWORD_CHANGE_REQUIRED',
    text: {
      vi: 'Mật khẩu này là tạm thời. Hãy đặt mật khẩu mới để đăng nhập.',
      en: 'This password is temporary. Choose a new one to sign in.',
    },
    ...facts,
  };
}

/** The password was right, temporary, and too old. */
export type TemporaryPasswordExpired = Problem<'TemporaryPasswordExpired'>;

/** @see TemporaryPasswordExpired */
export function temporaryPasswordExpired(): TemporaryPasswordExpired {
  return {
    kind: 'TemporaryPasswordExpired',
    code: 'TEMPORARY_PASSWORD_EXPIRED',
    text: {
      vi: 'Mật khẩu tạm thời đã hết hạn. Hãy dùng chức năng quên mật khẩu để đặt mật khẩu mới.',
      en: 'The temporary password has expired. Reset the password to choose a new one.',
    },
  };
}

/** The old password is wrong. */
export type OldPasswordWrong = Problem<'OldPasswordWrong'>;

/** @see OldPasswordWrong */
export function oldPasswordWrong(): OldPasswordWrong {
  return {
    kind: 'OldPasswordWrong',
    code: 'OLD_PASSWORD_WRONG',
    text: { vi: 'Mật khẩu cũ không đúng. Hãy nhập lại.', en: 'The old password is wrong. Enter it again.' },
  };
}

/** The new password was typed in two ways. */
export type PasswordsDiffer = Problem<'PasswordsDiffer'>;

/** @see PasswordsDiffer */
export function passwordsDiffer(): PasswordsDiffer {
  return {
    kind: 'PasswordsDiffer',
    code: 'PASSWORDS_DIFFER',
    text: {
      vi: 'Hai lần nhập mật khẩu mới không giống nhau. Hãy nhập lại.',
      en: 'The new password was entered in two different ways. Enter it again.',
    },
  };
}

/** The new password would be guessed. */
export interface PasswordTooWeak extends Problem<'PasswordTooWeak'> {
  reasons: PasswordWeakness[];
}

/** @see PasswordTooWeak */
export function passwordTooWeak(reasons: PasswordWeakness[]): PasswordTooWeak {
  return {
    kind: 'PasswordTooWeak',
    code: 'PASSWORD_TOO_WEAK',
    text: {
      vi: 'Mật khẩu mới chưa đủ mạnh. Hãy chọn mật khẩu khác theo các lý do kèm theo.',
      en: 'The new password is too weak. Choose another one that heeds the given reasons.',
    },
    reasons,
  };
}

/** The password that a session was asked for once more is wrong. */
export type PasswordWrong = Problem<'PasswordWrong'>;

/** @see PasswordWrong */
export function passwordWrong(): PasswordWrong {
  return {
    kind: 'PasswordWrong',
    code: 'PASSWORD_WRONG',
    text: { vi: 'Mật khẩu không đúng. Hãy nhập lại.', en: 'The password is wrong. Enter it again.' },
  };
}

/** The account has this phone or e-mail already. */
export type ContactUnchanged = Problem<'ContactUnchanged'>;

/** @see ContactUnchanged */
export function contactUnchanged(): ContactUnchanged {
  return {
    kind: 'ContactUnchanged',
    code: 'CONTACT_UNCHANGED',
    text: {
      vi: 'Tài khoản đang dùng chính số điện thoại hoặc thư điện tử này. Hãy nhập thông tin khác.',
      en: 'The account has this phone or e-mail already. Enter another one.',
    },
  };
}

/** The contacts of a child under 14 are its guardian's. */
export type ContactKeptByGuardian = Problem<'ContactKeptByGuardian'>;

/** @see ContactKeptByGuardian */
export function contactKeptByGuardian(): ContactKeptByGuardian {
  return {
    kind: 'ContactKeptByGuardian',
    code: 'CONTACT_KEPT_BY_GUARDIAN',
    text: {
      vi: 'Tài khoản của trẻ dưới 14 tuổi nhận mã qua điện thoại và thư điện tử của cha, mẹ hoặc người giám hộ. Hãy nhờ người giám hộ đổi thông tin liên hệ trong tài khoản của họ.',
      en: 'The account of a child under 14 has its guardian’s phone and e-mail. Ask the guardian to change them in their own account.',
    },
  };
}

/** The account has no phone that could receive the code; told only to whoever has shown the password. */
export type PhoneMissing = Problem<'PhoneMissing'>;

/**
 * @see PhoneMissing
 * @param keptByGuardian for a child under 14, who has no phone of its own to register.
 */
export function phoneMissing(keptByGuardian: boolean): PhoneMissing {
  return {
    kind: 'PhoneMissing',
    code: 'PHONE_MISSING',
    text: keptByGuardian
      ? {
          vi: 'Không có số điện thoại nào nhận được mã của tài khoản này. Cha, mẹ hoặc người giám hộ hãy liên hệ cơ quan bảo hiểm xã hội để mở lại tài khoản của mình.',
          en: 'No phone can receive codes of this account. The parent or guardian should ask a social-insurance agency to enable their own account again.',
        }
      : {
          vi: 'Tài khoản chưa có số điện thoại riêng để nhận mã. Hãy đăng ký số điện thoại trên thiết bị đang đăng nhập (mục đổi thông tin liên hệ), hoặc nộp lại tờ khai mẫu 01, rồi thử lại.',
          en: 'The account has no phone of its own for codes. Register one on the device that is signed in (change of contact), or submit form 01 again, then try again.',
        },
  };
}

/** Another account has this phone. */
export type PhoneTaken = Problem<'PhoneTaken'>;

/** @see PhoneTaken */
export function phoneTaken(): PhoneTaken {
  return {
    kind: 'PhoneTaken',
    code: 'PHONE_TAKEN',
    text: {
      vi: 'Số điện thoại này đang dùng cho tài khoản khác. Hãy dùng số khác, hoặc liên hệ cơ quan bảo hiểm xã hội.',
      en: 'This phone belongs to another account. Use another one, or contact your social-insurance agency.',
    },
  };
}
