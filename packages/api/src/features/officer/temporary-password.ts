import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another on a small screen or over the phone. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const GROUP = 4;

/** A temporary password such as `k7mp-x3qd-9wra`: 59 bits from a cryptographic source. */
export function newTemporaryPassword(): string {
  const group = () => Array.from({ length: GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** How long a temporary password can be signed in with, in milliseconds. */
export const TEMPORARY_PASSWORD_MS = 3 * 24 * 3_600_000;
