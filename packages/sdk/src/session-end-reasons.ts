import type { SessionEndReason } from './_generated/operations.ts';

// Kept complete by the compiler: a reason that the schema gains is missing here.
const REASONS: Record<SessionEndReason, true> = {
  DISABLED_BY_OFFICER: true,
  ENDED_BY_MEMBER: true,
  EXPIRED: true,
  PASSWORD_CHANGED: true,
  PASSWORD_RESET: true,
  REFRESH_REUSED: true,
  REPLACED: true,
  SIGNED_OUT: true,
  TAKEN_OVER: true,
};

/** Every reason for which a session ends. */
export const SESSION_END_REASONS = Object.keys(REASONS) as SessionEndReason[]; // the keys of the record above
