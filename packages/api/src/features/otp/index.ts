export { CHALLENGE_LIFE_MS, type ChallengePurpose, openChallenge } from './challenge.ts';
