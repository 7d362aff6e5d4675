import type { Problem } from '../../platform/problem.ts';

/** One answer for a challenge that is unknown, expired, spent, or for something else. */
export type ChallengeInvalid = Problem<'ChallengeInvalid'>;

/** @see ChallengeInvalid */
export function challengeInvalid(): ChallengeInvalid {
  return {
    kind: 'ChallengeInvalid',
    code: 'CHALLENGE_INVALID',
    text: {
      vi: 'Yêu cầu không còn hiệu lực. Hãy làm lại từ đầu.',
      en: 'The challenge is no longer valid. Start again.',
    },
  };
}

/** A code was sent a moment ago. */
export interface CodeTooSoon extends Problem<'CodeTooSoon'> {
  retryAt: Date;
}

/** @see CodeTooSoon */
export function codeTooSoon(retryAt: Date): CodeTooSoon {
  return {
    kind: 'CodeTooSoon',
    code: 'CODE_TOO_SOON',
    text: {
      vi: 'Mã xác nhận vừa được gửi. Hãy chờ đến thời điểm cho biết rồi yêu cầu mã mới.',
      en: 'A code was sent a moment ago. Wait until the given time to ask for a new one.',
    },
    retryAt,
  };
}

/** Too many codes, or too many wrong ones. */
export interface CodeLimitReached extends Problem<'CodeLimitReached'> {
  until: Date;
}

/** @see CodeLimitReached */
export function codeLimitReached(until: Date): CodeLimitReached {
  return {
    kind: 'CodeLimitReached',
    code: 'CODE_LIMIT_REACHED',
    text: {
      vi: 'Bạn đã yêu cầu hoặc nhập sai mã quá nhiều lần. Hãy thử lại sau thời điểm cho biết.',
      en: 'Too many codes were asked for or entered wrongly. Try again after the given time.',
    },
    until,
  };
}

/** One answer for a code that is wrong, expired, used, of another purpose, or of an unknown challenge. */
export type CodeInvalid = Problem<'CodeInvalid'>;

/** @see CodeInvalid */
export function codeInvalid(): CodeInvalid {
  return {
    kind: 'CodeInvalid',
    code: 'CODE_INVALID',
    text: {
      vi: 'Mã xác nhận không đúng hoặc đã hết hạn. Hãy kiểm tra lại hoặc yêu cầu mã mới.',
      en: 'The code is wrong or has expired. Check it, or ask for a new one.',
    },
  };
}
