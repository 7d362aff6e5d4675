import { CodedError } from '../../platform/errors.ts';
import type { Localized } from '../../platform/locale.ts';
import { vietnamIso } from '../../platform/vietnam-time.ts';

/** Why a session ended, as the database says it. */
export type SessionEndReason =
  | 'SIGNED_OUT'
  | 'TAKEN_OVER'
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_RESET'
  | 'ENDED_BY_MEMBER'
  | 'DISABLED_BY_OFFICER'
  | 'REFRESH_REUSED'
  | 'EXPIRED'
  | 'REPLACED';

/** The end of a session. */
export interface SessionEnd {
  reason: SessionEndReason;
  at: Date;
  /** Name of the device that took its place, when one did. */
  byDevice: string | null;
}

/** What the person is told about each end. */
export const END_MESSAGES: Record<SessionEndReason, Localized> = {
  SIGNED_OUT: { vi: 'Bạn đã đăng xuất. Hãy đăng nhập lại.', en: 'You signed out. Sign in again.' },
  TAKEN_OVER: {
    vi: 'Tài khoản vừa đăng nhập trên thiết bị khác. Nếu không phải bạn, hãy đổi mật khẩu ngay.',
    en: 'Your account was signed in on another device. If that was not you, change your password now.',
  },
  PASSWORD_CHANGED: {
    vi: 'Mật khẩu đã được đổi. Hãy đăng nhập bằng mật khẩu mới.',
    en: 'The password was changed. Sign in with the new one.',
  },
  PASSWORD_RESET: {
    vi: 'Mật khẩu đã được đặt lại. Hãy đăng nhập bằng mật khẩu mới.',
    en: 'The password was reset. Sign in with the new one.',
  },
  ENDED_BY_MEMBER: {
    vi: 'Bạn đã kết thúc phiên đăng nhập này. Hãy đăng nhập lại.',
    en: 'You ended this session. Sign in again.',
  },
  DISABLED_BY_OFFICER: {
    vi: 'Tài khoản đã bị khóa. Hãy mang giấy tờ tùy thân đến cơ quan bảo hiểm xã hội để được mở lại.',
    en: 'The account was disabled. Bring your identity document to a social-insurance agency to have it enabled again.',
  },
  REFRESH_REUSED: {
    vi: 'Phiên đăng nhập bị kết thúc vì có dấu hiệu bị sao chép. Hãy đăng nhập lại.',
    en: 'The session was ended because it seems to have been copied. Sign in again.',
  },
  EXPIRED: { vi: 'Phiên đăng nhập đã hết hạn. Hãy đăng nhập lại.', en: 'The session expired. Sign in again.' },
  REPLACED: {
    vi: 'Bạn đã đăng nhập lại trên thiết bị này; phiên cũ đã kết thúc.',
    en: 'You signed in again on this device; the older session ended.',
  },
};

/** What a signed token of an ended session may learn: that it ended, why and when. */
export function sessionKicked(end: SessionEnd): CodedError {
  return new CodedError('SESSION_KICKED', END_MESSAGES[end.reason], { reason: end.reason, at: vietnamIso(end.at) });
}
