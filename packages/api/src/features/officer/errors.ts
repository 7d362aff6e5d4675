import type { Problem } from '../../platform/problem.ts';

/** One answer for an unknown login, a wrong password, a disabled officer and an expired temporary password. */
export type OfficerSignInRefused = Problem<'OfficerSignInRefused'>;

/** @see OfficerSignInRefused */
export function officerSignInRefused(): OfficerSignInRefused {
  return {
    kind: 'OfficerSignInRefused',
    code: 'OFFICER_SIGN_IN_REFUSED',
    text: {
      vi: 'Tên đăng nhập hoặc mật khẩu không đúng, hoặc không còn dùng được. Hãy kiểm tra lại hoặc hỏi người quản trị.',
      en: 'Login or password is wrong, or no longer valid. Check them, or ask the administrator.',
    },
  };
}

/** Too many wrong passwords. */
export interface OfficerSignInLocked extends Problem<'OfficerSignInLocked'> {
  until: Date;
}

/** @see OfficerSignInLocked */
export function officerSignInLocked(until: Date): OfficerSignInLocked {
  return {
    kind: 'OfficerSignInLocked',
    code: 'OFFICER_SIGN_IN_LOCKED',
    text: {
      vi: 'Đã nhập sai quá số lần cho phép. Hãy thử lại sau thời điểm cho biết.',
      en: 'Too many wrong passwords. Try again after the given time.',
    },
    until,
  };
}

/** The password is temporary: the code comes together with a new one. */
export type OfficerPasswordRequired = Problem<'OfficerPasswordRequired'>;

/** @see OfficerPasswordRequired */
export function officerPasswordRequired(): OfficerPasswordRequired {
  return {
    kind: 'OfficerPasswordRequired',
    code: 'OFFICER_PASSWORD_REQUIRED',
    text: {
      vi: 'Mật khẩu hiện tại là tạm thời. Hãy gửi lại mã cùng với mật khẩu mới.',
      en: 'The password is temporary. Send the code again together with a new password.',
    },
  };
}
