import { CodedError } from '../../../platform/errors.ts';
import type { Problem } from '../../../platform/problem.ts';

/** Nobody has the code, or its person has no account. */
export type AccountNotFound = Problem<'AccountNotFound'>;

/** @see AccountNotFound */
export function accountNotFound(): AccountNotFound {
  return {
    kind: 'AccountNotFound',
    code: 'ACCOUNT_NOT_FOUND',
    text: {
      vi: 'Không có tài khoản nào với mã số BHXH này. Hãy kiểm tra lại mã số trên giấy tờ.',
      en: 'There is no account with this social-insurance code. Check the code on the papers.',
    },
  };
}

/** The account is in that state already. */
export type AccountUnchanged = Problem<'AccountUnchanged'>;

/** @see AccountUnchanged */
export function accountUnchanged(): AccountUnchanged {
  return {
    kind: 'AccountUnchanged',
    code: 'ACCOUNT_UNCHANGED',
    text: {
      vi: 'Tài khoản đã ở trạng thái này, nên không có gì thay đổi. Hãy xem lại bằng officerAccount.',
      en: 'The account is in this state already, so nothing was changed. Read it with `officerAccount`.',
    },
  };
}

/** An officer asks after more accounts than a desk serves. */
export function tooManyAccounts(until: Date, now: Date): CodedError {
  return new CodedError(
    'RATE_LIMITED',
    {
      vi: 'Bạn đã tra cứu quá nhiều tài khoản trong một giờ. Hãy thử lại sau.',
      en: 'You asked after too many accounts within an hour. Try again later.',
    },
    { retryAfterSeconds: Math.ceil((until.getTime() - now.getTime()) / 1000) },
  );
}
