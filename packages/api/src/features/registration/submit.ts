import type { Caller } from '../../platform/caller.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { badInput } from '../../platform/errors.ts';
import { vietnamYear } from '../../platform/vietnam-time.ts';
import { recordAudit } from '../audit/index.ts';
import { claimFilesFor } from '../file/index.ts';
import type { Challenge, CodeInvalid, CodeLimitReached } from '../otp/index.ts';
import { dossierNumber } from './dossier-number.ts';
import {
  type AlreadyRegistered,
  alreadyRegistered,
  type PhoneInUse,
  phoneInUse,
  type RegistrationNotOpen,
  type RegistrationPhotoNotUsable,
  registrationNotOpen,
  registrationPhotoNotUsable,
} from './errors.ts';
import { filesOf } from './photos/kinds.ts';
import { findPhotos } from './photos/queries.ts';
import { findObstacle, markSubmitted, nextDossier } from './queries.ts';
import type { RegistrationChanged, RegistrationDeps } from './service.ts';
import { submissionNotices } from './texts.ts';

/** How long a submitted form waits for an officer before it expires, in milliseconds. */
const WAITS_MS = 30 * 24 * 3_600_000;

/** A form that has its dossier number, and why one gets none. */
export type ProvedSubmission =
  | RegistrationChanged<'RegistrationSubmitted'>
  | AlreadyRegistered
  | PhoneInUse
  | RegistrationNotOpen
  | RegistrationPhotoNotUsable;
export type Submission = ProvedSubmission | CodeInvalid | CodeLimitReached;

/**
 * Submits a form with the code that its phone received: a dossier number is given, once.
 *
 * @throws CodedError BAD_USER_INPUT without the commitment, or for what can be no code.
 */
export async function submit(
  deps: RegistrationDeps,
  { challenge, code, commitment }: { challenge: string; code: string; commitment: boolean },
  caller: Caller,
): Promise<Submission> {
  checkCommitment(commitment);
  const result = await deps.otp.withCode<Submission>(
    { challenge, purpose: 'REGISTER', code },
    { work: (tx, spent) => submitProved(deps, tx, spent, submissionNotices, caller) },
    caller,
  );
  if (result.kind === 'RegistrationSubmitted') deps.delivery.wake();
  return result;
}

/** @throws CodedError BAD_USER_INPUT without the commitment. */
export function checkCommitment(commitment: boolean): void {
  if (!commitment)
    throw badInput('input.commitment', {
      vi: 'Hãy đồng ý với cam kết của tờ khai để nộp hồ sơ.',
      en: 'Agree to the commitment of the form to submit it.',
    });
}

/**
 * Submits the form of a spent challenge: of two that submit for one person or phone, one is told so when it tries again.
 *
 * @param noticesOf what is told to whom, by the language of the request.
 */
export async function submitProved(
  deps: RegistrationDeps,
  tx: Transaction,
  challenge: Pick<Challenge, 'id'>,
  noticesOf: typeof submissionNotices,
  caller: Caller,
): Promise<ProvedSubmission> {
  const now = deps.clock.now();
  const obstacle = await findObstacle(tx, challenge.id, now);
  if (!obstacle) return registrationNotOpen();
  if (obstacle.personTaken) return alreadyRegistered();
  if (obstacle.phoneTaken) return phoneInUse();
  // Before the dossier number: what is returned is committed.
  const photos = await findPhotos(tx, challenge.id);
  if (!(await claimFilesFor(tx, filesOf(photos), now)))
    return registrationPhotoNotUsable(photos.map(({ purpose }) => purpose));
  const year = vietnamYear(now);
  const { sequence, agency } = await nextDossier(tx, obstacle.agencyCode, year);
  const number = dossierNumber(sequence, year, agency);
  const expiresAt = new Date(now.getTime() + WAITS_MS);
  const submitted = await markSubmitted(tx, challenge.id, { dossierNumber: number, now, expiresAt });
  if (!submitted) throw new Error('a form that was cancelled meanwhile is not submitted'); // rolls the number back
  const { memberId } = obstacle;
  await recordAudit(tx, caller, { memberId, kind: 'REGISTRATION_SUBMITTED', at: now });
  for (const notice of noticesOf(submitted, number, caller.locale))
    await deps.delivery.enqueue(tx, { memberId, subjectId: submitted.id }, notice, now);
  return { kind: 'RegistrationSubmitted', challenge: challenge.id };
}
