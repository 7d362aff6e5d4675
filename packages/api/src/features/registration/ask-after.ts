import type { Caller } from '../../platform/caller.ts';
import { CodedError } from '../../platform/errors.ts';
import { countAttempt, takeBackAttempt } from '../../platform/rate-limit.ts';
import { parsePhone } from '../account/index.ts';
import { readDossierNumber } from './dossier-number.ts';
import { guessesAt, questionsAfter } from './limits.ts';
import type { RegistrationDeps } from './service.ts';

/** What finds a submitted form: both must be right. */
export interface DossierKeys {
  dossierNumber: string;
  phone: string;
}

/**
 * Counts a question after a dossier and reads its keys.
 *
 * @returns null for what can be no dossier number.
 * @throws CodedError RATE_LIMITED; BAD_USER_INPUT for a malformed phone.
 */
export async function askAfter(
  { database, clock }: RegistrationDeps,
  given: DossierKeys,
  caller: Caller,
): Promise<DossierKeys | null> {
  const phone = parsePhone(given.phone, 'phone');
  const number = readDossierNumber(given.dossierNumber);
  const now = clock.now();
  const keys = { dossierNumber: number ?? '', phone };
  const counters = [...questionsAfter(keys.dossierNumber, caller.clientAddress), ...guessesAt(keys)];
  const until = await countAttempt(database.pool, counters, now);
  if (until) throw tooManyQuestions(until, now);
  return number ? keys : null;
}

/** A question found its dossier: it is taken back where all questions of everybody are counted. */
export async function noteRightQuestion({ database }: RegistrationDeps, keys: DossierKeys): Promise<void> {
  await takeBackAttempt(database.pool, guessesAt(keys));
}

function tooManyQuestions(until: Date, now: Date): CodedError {
  return new CodedError(
    'RATE_LIMITED',
    {
      vi: 'Hồ sơ này đã được tra cứu quá số lần cho phép. Hãy thử lại sau ít phút.',
      en: 'Dossiers were asked after too often. Try again in some minutes.',
    },
    { retryAfterSeconds: Math.ceil((until.getTime() - now.getTime()) / 1000) },
  );
}
