import type { Problem } from '../../platform/problem.ts';
import type { FilePurpose } from '../file/index.ts';

/** Code, name, birth date and identity number are not those of one person on record. */
export type IdentityNotMatched = Problem<'IdentityNotMatched'>;

/** @see IdentityNotMatched */
export function identityNotMatched(): IdentityNotMatched {
  return {
    kind: 'IdentityNotMatched',
    code: 'IDENTITY_NOT_MATCHED',
    text: {
      vi: 'Thông tin kê khai không khớp với dữ liệu của cơ quan BHXH. Hãy kiểm tra mã số BHXH, họ tên, ngày sinh và số giấy tờ; nếu đúng, hãy liên hệ cơ quan BHXH gần nhất.',
      en: 'What the form says does not agree with the record. Check code, name, birth date and identity number; if they are right, go to the nearest agency.',
    },
  };
}

/** The person has an account, or a registration that waits. */
export type AlreadyRegistered = Problem<'AlreadyRegistered'>;

/** @see AlreadyRegistered */
export function alreadyRegistered(): AlreadyRegistered {
  return {
    kind: 'AlreadyRegistered',
    code: 'ALREADY_REGISTERED',
    text: {
      vi: 'Người này đã có tài khoản hoặc đã nộp tờ khai. Hãy đăng nhập, đặt lại mật khẩu hoặc tra cứu tình trạng hồ sơ.',
      en: 'This person has an account, or has submitted a form already. Sign in, reset the password, or ask after the dossier.',
    },
  };
}

/** Another account, or a registration that waits, has the phone. Told only to whoever proved to hold it. */
export type PhoneInUse = Problem<'PhoneInUse'>;

/** @see PhoneInUse */
export function phoneInUse(): PhoneInUse {
  return {
    kind: 'PhoneInUse',
    code: 'PHONE_IN_USE',
    text: {
      vi: 'Số điện thoại này đã dùng cho tài khoản hoặc tờ khai khác. Mỗi số chỉ dùng cho một tài khoản; hãy dùng số khác.',
      en: 'Another account or registration has this phone. One phone, one account: use another number.',
    },
  };
}

/** Too many forms. */
export interface RegistrationLimitReached extends Problem<'RegistrationLimitReached'> {
  until: Date;
}

/** @see RegistrationLimitReached */
export function registrationLimitReached(until: Date): RegistrationLimitReached {
  return {
    kind: 'RegistrationLimitReached',
    code: 'REGISTRATION_LIMIT_REACHED',
    text: {
      vi: 'Đã có quá nhiều lần đăng ký. Hãy thử lại sau thời điểm cho biết.',
      en: 'There were too many registrations. Try again after the given time.',
    },
    until,
  };
}

/** Who is 18, or has an identity card from 14 on, registers alone. */
export type ChildNotEligible = Problem<'ChildNotEligible'>;

/** @see ChildNotEligible */
export function childNotEligible(): ChildNotEligible {
  return {
    kind: 'ChildNotEligible',
    code: 'CHILD_NOT_ELIGIBLE',
    text: {
      vi: 'Người này đã đủ 18 tuổi, hoặc từ đủ 14 tuổi và đã có căn cước công dân, nên phải tự đăng ký. Hãy lập tờ khai đăng ký tài khoản đứng tên người đó.',
      en: 'This person is 18, or 14 and has an identity card, and so registers alone. Start an ordinary registration in their name.',
    },
  };
}

/** Only an adult with an account and phone of the own registers a child. */
export type GuardianNotEligible = Problem<'GuardianNotEligible'>;

/** @see GuardianNotEligible */
export function guardianNotEligible(): GuardianNotEligible {
  return {
    kind: 'GuardianNotEligible',
    code: 'GUARDIAN_NOT_ELIGIBLE',
    text: {
      vi: 'Chỉ người từ đủ 18 tuổi, có tài khoản đang hoạt động với số điện thoại của chính mình, mới đăng ký được cho con. Hãy đăng ký số điện thoại của bạn trong Thông tin tài khoản, hoặc để cha, mẹ khác của con đăng ký.',
      en: 'A child is registered by an adult whose account is active and has a phone of its own. Register your phone under account details, or let the other parent do it.',
    },
  };
}

/** There is no such registration, or it is no longer where this can be done. */
export type RegistrationNotOpen = Problem<'RegistrationNotOpen'>;

/** @see RegistrationNotOpen */
export function registrationNotOpen(): RegistrationNotOpen {
  return {
    kind: 'RegistrationNotOpen',
    code: 'REGISTRATION_NOT_OPEN',
    text: {
      vi: 'Không có tờ khai này, hoặc tờ khai đã được xử lý, đã hủy hay đã hết hạn. Hãy xem lại tình trạng hồ sơ; muốn đăng ký tiếp thì lập tờ khai mới.',
      en: 'There is no such registration, or it was decided, cancelled or has expired. Look at its status again; to go on registering, start a new form.',
    },
  };
}

/** Photos of the form cannot be used: not uploaded, used already, or too old. */
export interface RegistrationPhotoNotUsable extends Problem<'RegistrationPhotoNotUsable'> {
  photos: FilePurpose[];
}

/** @see RegistrationPhotoNotUsable */
export function registrationPhotoNotUsable(photos: FilePurpose[]): RegistrationPhotoNotUsable {
  return {
    kind: 'RegistrationPhotoNotUsable',
    code: 'REGISTRATION_PHOTO_NOT_USABLE',
    text: {
      vi: 'Có ảnh chưa tải lên xong, đã được dùng hoặc đã quá 24 giờ. Hãy tải lại các ảnh này rồi gửi lại tờ khai.',
      en: 'A photo was not uploaded, was used already or is older than 24 hours. Upload it again, then start again.',
    },
    photos,
  };
}
