import type { Caller } from '../../platform/caller.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { inTransaction, type Transaction } from '../../platform/database/transaction.ts';
import type { Delivery } from '../../platform/delivery/delivery.ts';
import { badInput, CodedError } from '../../platform/errors.ts';
import { NOBODY, uuidOrNobody } from '../../platform/ids.ts';
import { countAttempt } from '../../platform/rate-limit.ts';
import { parseDevice } from '../account/index.ts';
import { recordAudit, recordOfficerReads } from '../audit/index.ts';
import type { OfficerSession } from '../officer/index.ts';
import {
  CHALLENGE_LIFE_MS,
  type Challenge,
  type CodeInvalid,
  type CodeLimitReached,
  type CodeSending,
  challengeInvalid,
  codeLimitReached,
  type OtpService,
  openChallenge,
} from '../otp/index.ts';
import type { Device } from '../session/index.ts';
import { type Approval, approve, type Rejection, reject } from './decision/decide.ts';
import { dossierNumber, dossierYear, readDossierNumber } from './dossier-number.ts';
import {
  type AlreadyRegistered,
  alreadyRegistered,
  type IdentityNotMatched,
  identityNotMatched,
  type PhoneInUse,
  phoneInUse,
  type RegistrationLimitReached,
  type RegistrationNotOpen,
  registrationLimitReached,
  registrationNotOpen,
} from './errors.ts';
import { type Form, type FormInput, phoneOf, readForm } from './form.ts';
import { codesToPhone, formsOf, questionsAfter } from './limits.ts';
import {
  cancel,
  findObstacle,
  findPerson,
  findPlaces,
  findUnproved,
  insertDraft,
  markCodeSent,
  nextDossier,
  submit,
} from './queries.ts';
import { submissionNotices } from './texts.ts';

/** How long a submitted form waits for an officer before it expires, in milliseconds. */
const WAITS_MS = 30 * 24 * 3_600_000;

/** A form whose fate changed; it is read again by its challenge. */
export interface RegistrationChanged<Kind extends string> {
  kind: Kind;
  challenge: string;
}

export type Start = CodeSending | IdentityNotMatched | AlreadyRegistered | RegistrationLimitReached;
export type Submission =
  | RegistrationChanged<'RegistrationSubmitted'>
  | AlreadyRegistered
  | PhoneInUse
  | RegistrationNotOpen
  | CodeInvalid
  | CodeLimitReached;
export type Cancellation = RegistrationChanged<'RegistrationCancelled'> | RegistrationNotOpen;

/** What a person does with form 01 before there is an account. */
export interface RegistrationService {
  /**
   * Stores form 01 and sends a code to its phone.
   *
   * Every form is counted before it is compared. Which attribute differs from the record is not told.
   * @throws CodedError BAD_USER_INPUT for a malformed field, or a place or agency that the lists do not know.
   */
  start(input: FormInput & { device: Device }, caller: Caller): Promise<Start>;
  /** Sends a new code for a form that waits for one. */
  resendCode(challenge: string, caller: Caller): Promise<CodeSending>;
  /**
   * Submits a form with the code that its phone received: a dossier number is given, once.
   *
   * @throws CodedError BAD_USER_INPUT without the commitment, or for what can be no code.
   */
  submit(input: { challenge: string; code: string; commitment: boolean }, caller: Caller): Promise<Submission>;
  /** Withdraws a form that nobody has decided on, by its challenge. */
  cancel(challenge: string, caller: Caller): Promise<Cancellation>;
  /**
   * Counts a question after a dossier and reads its keys.
   *
   * @returns null for what can be no dossier number.
   * @throws CodedError RATE_LIMITED; BAD_USER_INPUT for a malformed phone.
   */
  askAfter(
    given: { dossierNumber: string; phone: string },
    caller: Caller,
  ): Promise<{ dossierNumber: string; phone: string } | null>;
  /** Writes into the trail of each person that an officer is about to read the form. */
  noteReads(officer: OfficerSession, memberIds: readonly string[], caller: Caller): Promise<void>;
  /** @see approve */
  approve(officer: OfficerSession, id: string, caller: Caller): Promise<Approval>;
  /** @see reject */
  reject(officer: OfficerSession, input: { id: string; reason: string }, caller: Caller): Promise<Rejection>;
}

export interface RegistrationDeps {
  database: Database;
  clock: Clock;
  otp: OtpService;
  delivery: Delivery;
  directory: { today(): Date };
}

/** Registration by form 01 (Decree 166/2016/NĐ-CP, official letter 777/CNTT-PM). */
export function createRegistrationService(deps: RegistrationDeps): RegistrationService {
  const { database, clock, otp, delivery } = deps;

  async function sendCode(challenge: string, caller: Caller): Promise<CodeSending> {
    const unproved = await findUnproved(database.pool, uuidOrNobody(challenge));
    if (!unproved) return challengeInvalid();
    const until = await countAttempt(database.pool, [codesToPhone(unproved.phone)], clock.now());
    if (until) return codeLimitReached(until);
    return otp.sendCode(
      { challenge, purpose: 'REGISTER', tellDestination: true },
      async (tx) => {
        await markCodeSent(tx, challenge);
        return { channel: 'SMS', to: unproved.phone };
      },
      caller,
    );
  }

  /** Behind the spent code: of two that submit for one person or phone, one is told so when it tries again. */
  async function submitProved(tx: Transaction, challenge: Challenge, caller: Caller): Promise<Submission> {
    const now = clock.now();
    const obstacle = await findObstacle(tx, challenge.id);
    if (!obstacle) return registrationNotOpen();
    if (obstacle.personTaken) return alreadyRegistered();
    if (obstacle.phoneTaken) return phoneInUse();
    const year = dossierYear(now);
    const { sequence, agency } = await nextDossier(tx, obstacle.agencyCode, year);
    const number = dossierNumber(sequence, year, agency);
    const expiresAt = new Date(now.getTime() + WAITS_MS);
    const submitted = await submit(tx, challenge.id, { dossierNumber: number, now, expiresAt });
    if (!submitted) throw new Error('a form that was cancelled meanwhile is not submitted'); // rolls the number back
    const { memberId } = challenge;
    await recordAudit(tx, caller, { memberId, kind: 'REGISTRATION_SUBMITTED', at: now });
    for (const notice of submissionNotices(submitted, number, caller.locale))
      await delivery.enqueue(tx, { memberId, subjectId: submitted.id }, notice, now);
    return { kind: 'RegistrationSubmitted', challenge: challenge.id };
  }

  return {
    async start(input, caller) {
      const day = deps.directory.today();
      const form = readForm(input, day);
      const device = parseDevice(input.device);
      const now = clock.now();
      const places = known(await findPlaces(database.pool, form, day));
      const until = await countAttempt(database.pool, formsOf(form, caller.clientAddress), now);
      if (until) return registrationLimitReached(until);
      const draft = await inTransaction(database, (tx) => openDraft(tx, { form, places, device, now }, caller));
      return draft.kind === 'Drafted' ? sendCode(draft.challenge, caller) : draft;
    },

    resendCode: sendCode,

    async submit({ challenge, code, commitment }, caller) {
      if (!commitment)
        throw badInput('input.commitment', {
          vi: 'Hãy đồng ý với cam kết của tờ khai để nộp hồ sơ.',
          en: 'Agree to the commitment of the form to submit it.',
        });
      const result = await otp.withCode<Submission>(
        { challenge, purpose: 'REGISTER', code },
        { work: (tx, spent) => submitProved(tx, spent, caller) },
        caller,
      );
      if (result.kind === 'RegistrationSubmitted') delivery.wake();
      return result;
    },

    cancel: (challenge, caller) =>
      inTransaction(database, async (tx) => {
        const cancelled = await cancel(tx, uuidOrNobody(challenge));
        if (!cancelled) return registrationNotOpen();
        await recordAudit(tx, caller, { ...cancelled, kind: 'REGISTRATION_CANCELLED', at: clock.now() });
        return { kind: 'RegistrationCancelled', challenge };
      }),

    async noteReads({ officerId }, memberIds, caller) {
      if (memberIds.length === 0) return;
      const reads = { kind: 'REGISTRATION_READ' as const, officerId, memberIds, at: clock.now() };
      await recordOfficerReads(database.pool, caller, reads);
    },
    approve: (officer, id, caller) => approve(deps, officer, id, caller),
    reject: (officer, input, caller) => reject(deps, officer, input, caller),

    async askAfter(given, caller) {
      const phone = phoneOf(given.phone, 'phone');
      const number = readDossierNumber(given.dossierNumber);
      const now = clock.now();
      const until = await countAttempt(database.pool, questionsAfter(number ?? '', caller.clientAddress), now);
      if (until) throw tooManyQuestions(until, now);
      return number ? { dossierNumber: number, phone } : null;
    },
  };
}

interface KnownPlaces {
  provinceId: string;
  wardId: string;
  agencyId: string;
}

type Drafted = { kind: 'Drafted'; challenge: string };

/** Compares a form with the record; an agreeing one becomes a draft with a challenge. Either leaves a line in the trail. */
async function openDraft(
  tx: Transaction,
  given: { form: Form; places: KnownPlaces; device: Device; now: Date },
  caller: Caller,
): Promise<Drafted | IdentityNotMatched | AlreadyRegistered> {
  const { form, places, device, now } = given;
  const person = await findPerson(tx, form);
  const memberId = person?.id ?? NOBODY;
  const open = person !== null && !person.registered;
  const kind = open ? 'REGISTRATION_STARTED' : 'REGISTRATION_REFUSED';
  await recordAudit(tx, caller, { memberId, kind, at: now, deviceName: device.name });
  if (!person) return identityNotMatched();
  if (!open) return alreadyRegistered();
  const challenge = await openChallenge(tx, { memberId, purpose: 'REGISTER', device, passwordSetAt: now }, now);
  const expiresAt = new Date(now.getTime() + CHALLENGE_LIFE_MS);
  await insertDraft(tx, { memberId, challenge, form, places }, { now, expiresAt });
  return { kind: 'Drafted', challenge };
}

/** Places and agencies are public, so an unknown one is told. */
function known({ provinceId, wardId, agencyId }: Awaited<ReturnType<typeof findPlaces>>): KnownPlaces {
  if (!provinceId)
    throw badInput('input.contactAddress.provinceCode', {
      vi: 'Danh mục hiện hành không có tỉnh này. Hãy chọn trong danh sách tỉnh.',
      en: 'The list of today has no such province. Choose one of `provinces`.',
    });
  if (!wardId)
    throw badInput('input.contactAddress.wardCode', {
      vi: 'Danh mục hiện hành của tỉnh không có xã, phường này. Từ 01/07/2025 xã, phường có mã mới.',
      en: 'The province has no such ward today. Wards have new codes since 2025-07-01.',
    });
  if (!agencyId)
    throw badInput('input.receivingAgencyCode', {
      vi: 'Danh mục hiện hành không có cơ quan BHXH này. Hãy chọn trong danh sách cơ quan.',
      en: 'The list of today has no such agency. Choose one of `agencies`.',
    });
  return { provinceId, wardId, agencyId };
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
