export type { ChallengeInvalid, CodeInvalid, CodeLimitReached, CodeTooSoon } from './errors.ts';
export { challengeInvalid, codeInvalid, codeLimitReached } from './errors.ts';
export { codesToRange } from './limits.ts';
export {
  CHALLENGE_LIFE_MS,
  type Challenge,
  type ChallengePurpose,
  findChallenge,
  type NewContact,
  openChallenge,
  removeOldChallenges,
  spend,
  voidChallenges,
} from './queries.ts';
export {
  ChallengeInvalidType,
  CodeChannel,
  CodeInvalidType,
  CodeLimitReachedType,
  CodeSentType,
  CodeTooSoonType,
  codeSendingResult,
} from './schema.ts';
export { type CodeSending, type CodeSent, createOtpService, type Destination, type OtpService } from './service.ts';
