export type { ChallengeInvalid, CodeInvalid, CodeLimitReached, CodeTooSoon } from './errors.ts';
export { codeInvalid } from './errors.ts';
export { CHALLENGE_LIFE_MS, type Challenge, type ChallengePurpose, openChallenge, spend } from './queries.ts';
export {
  ChallengeInvalidType,
  CodeInvalidType,
  CodeLimitReachedType,
  CodeSentType,
  CodeTooSoonType,
  codeSendingResult,
} from './schema.ts';
export { type CodeSending, type CodeSent, createOtpService, type Destination, type OtpService } from './service.ts';
