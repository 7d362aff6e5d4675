import { type PasswordsDiffer, type PasswordTooWeak, passwordsDiffer, passwordTooWeak } from './errors.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { weaknessesOf } from './password-policy.ts';
import type { AccountOwner } from './queries.ts';
import { parsePassword } from './sign-in-input.ts';

/** A new password, typed twice. */
export interface NewPassword {
  newPassword: string;
  newPasswordAgain: string;
}

/** Whether both are the same to a keyboard; null when they are. */
export function differenceOf({ newPassword, newPasswordAgain }: NewPassword): PasswordsDiffer | null {
  return newPassword.normalize('NFKC') === newPasswordAgain.normalize('NFKC') ? null : passwordsDiffer();
}

/**
 * Judges a new password by the policy and hashes it.
 *
 * @throws CodedError BAD_USER_INPUT for none at all; UNAVAILABLE when too many hashes are waiting.
 */
export async function acceptPassword(
  { newPassword }: NewPassword,
  owner: AccountOwner,
): Promise<{ kind: 'Accepted'; passwordHash: string } | PasswordTooWeak> {
  parsePassword(newPassword, 'input.newPassword');
  const reasons = weaknessesOf(newPassword, owner);
  if (reasons.length === 0 && (await verifyPassword(owner.passwordHash, newPassword))) reasons.push('SAME_AS_BEFORE');
  return reasons.length > 0
    ? passwordTooWeak(reasons)
    : { kind: 'Accepted', passwordHash: await hashPassword(newPassword) };
}
