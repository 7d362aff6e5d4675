import type { Caller } from '../../platform/caller.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Delivery } from '../../platform/delivery/delivery.ts';
import { badInput, CodedError } from '../../platform/errors.ts';
import type { EventListener } from '../../platform/events/listener.ts';
import { uuidOrNobody } from '../../platform/ids.ts';
import type { Logger } from '../../platform/logger.ts';
import { countAttempt, takeBackAttempt } from '../../platform/rate-limit.ts';
import { vietnamDay } from '../../platform/vietnam-time.ts';
import { parsePhone } from '../account/index.ts';
import {
  CHALLENGE_LIFE_MS,
  type CodeInvalid,
  type CodeLimitReached,
  type CodeSending,
  codeInvalid,
  type OtpService,
  openChallenge,
} from '../otp/index.ts';
import type { WorkingCalendarService } from '../working-calendar/index.ts';
import { findAddressee } from './addressee.ts';
import { mayClaim } from './attachments.ts';
import {
  type AttachmentNotUsable,
  attachmentNotUsable,
  type PetitionLimitReached,
  type PetitionNotFound,
  type PetitionNotOpen,
  petitionLimitReached,
  petitionNotFound,
  petitionNotOpen,
} from './errors.ts';
import { createHandling, type Handling } from './handling/handle.ts';
import { attachmentsOf, type LetterInput, plainText, readLetter } from './letter.ts';
import { draftsFrom, questionsAfter } from './limits.ts';
import { type LockedPetition, lockForSender } from './queries.ts';
import { answered } from './refusal.ts';
import { senderIdOf } from './sender-id.ts';
import { type PetitionSent, storePetition } from './sending.ts';
import { findByChallenge, insertDraft, takeDraft } from './sending-queries.ts';
import { type StepTaken, takeStep, type WantedStep, withoutFiles } from './steps.ts';
import { dueAfterSupplement } from './terms.ts';
import { readTrackingCode } from './tracking-code.ts';
import { createPetitionWatch, type PetitionWatch } from './watch.ts';

/** Which petition its sender means: a code, with the phone unless the member is signed in. */
export interface SenderReference {
  code: string;
  phone?: string | null | undefined;
}

/** The member who is signed in, where one is. */
export type Asker = { memberId: string } | null;

/** A question after a petition that was counted. */
export interface Question {
  code: string;
  phone: string | null;
  memberId: string | null;
  /** Code and phone were right: it does not count, so that whoever knows them may look as often as they like. */
  wasRight(): Promise<void>;
}

export type Sending = PetitionSent | PetitionLimitReached | AttachmentNotUsable | CodeSending;
export type Confirmation = PetitionSent | PetitionLimitReached | AttachmentNotUsable | CodeInvalid | CodeLimitReached;
export type SenderStep = StepTaken | PetitionNotFound | PetitionNotOpen;

/** What senders do, what officers do, and how members hear of it. */
export interface PetitionService extends Handling, PetitionWatch {
  /**
   * Sends a letter. A member's is a petition at once; anybody else's waits for the code that its phone receives.
   *
   * @throws CodedError BAD_USER_INPUT for a malformed field, or an agency or place that the lists do not know.
   */
  send(input: LetterInput, asker: Asker, caller: Caller): Promise<Sending>;
  /** Makes a waiting letter a petition by the code that its phone received; a repeated confirmation finds it again. */
  confirm(input: { challenge: string; code: string }, caller: Caller): Promise<Confirmation>;
  /**
   * Reads and counts a question after a petition.
   *
   * @throws CodedError RATE_LIMITED; BAD_USER_INPUT for what can be no code or phone, and without a phone or member.
   */
  askAfter(reference: SenderReference, asker: Asker, caller: Caller, argument?: string): Promise<Question>;
  /** Supplies what an officer asked for. */
  supplement(
    input: SenderReference & { text: string; attachments?: readonly string[] | null | undefined },
    asker: Asker,
    caller: Caller,
  ): Promise<SenderStep | AttachmentNotUsable>;
  /** Takes a petition back that is not answered. */
  withdraw(input: SenderReference, asker: Asker, caller: Caller): Promise<SenderStep>;
  /** Says whether the answer satisfies, once for each answer; a satisfied sender closes the petition. */
  rate(
    input: SenderReference & { satisfied: boolean; comment?: string | null | undefined },
    asker: Asker,
    caller: Caller,
  ): Promise<SenderStep>;
}

export interface PetitionDeps {
  database: Database;
  clock: Clock;
  logger: Logger;
  events: EventListener;
  otp: OtpService;
  delivery: Delivery;
  workingCalendar: WorkingCalendarService;
  /** Key of the ids under which senders without an account are kept. */
  senderKey: Buffer;
}

/** Codes are bound to the challenge; whoever sends without an account has no device that we know. */
const DEVICE = { id: 'petition', name: 'Phản ánh, kiến nghị' };
const SUPPLEMENT = { min: 5, max: 5_000 };
const COMMENT = { min: 2, max: 1_000 };

/** Feedback, petitions and complaints (Law 42/2013/QH13, Law on Complaints 02/2011/QH13). */
export function createPetitionService(deps: PetitionDeps): PetitionService {
  const { database, clock, otp, delivery, workingCalendar } = deps;

  async function addressed(letter: ReturnType<typeof readLetter>) {
    const agency = await findAddressee(database.pool, letter.addressee, vietnamDay(clock.now()));
    return { letter, agency, calendar: await workingCalendar.calendar() };
  }

  async function askAfter(reference: SenderReference, asker: Asker, caller: Caller, argument = ''): Promise<Question> {
    const code = readTrackingCode(reference.code, `${argument}code`);
    const phone = reference.phone ? parsePhone(reference.phone, `${argument}phone`) : null;
    if (!phone && !asker)
      throw badInput(`${argument}phone`, {
        vi: 'Hãy đăng nhập, hoặc ghi số điện thoại đã dùng khi gửi.',
        en: 'Sign in, or give the phone with which it was sent.',
      });
    const now = clock.now();
    const counters = phone ? questionsAfter(phone, caller.clientAddress) : [];
    const until = phone && (await countAttempt(database.pool, counters, now));
    if (until) throw tooManyQuestions(until, now);
    const wasRight = async () => {
      if (phone) await takeBackAttempt(database.pool, counters);
    };
    return { code, phone, memberId: asker?.memberId ?? null, wasRight };
  }

  /** One step of the sender, behind the lock of the petition. */
  async function step(
    reference: SenderReference,
    asker: Asker,
    caller: Caller,
    wanted: (petition: LockedPetition) => WantedStep | PetitionNotOpen,
  ): Promise<SenderStep | AttachmentNotUsable> {
    const asked = await askAfter(reference, asker, caller, 'input.');
    const result = await inTransaction<SenderStep | AttachmentNotUsable>(database, async (tx) => {
      const petition = await lockForSender(tx, asked.code, asked);
      if (!petition) return petitionNotFound();
      const next = wanted(petition);
      return 'code' in next ? next : takeStep(deps, tx, petition, next, caller);
    });
    if (result.kind !== 'PetitionNotFound') await asked.wasRight();
    if (result.kind === 'StepTaken') delivery.wake();
    return result;
  }

  return {
    ...createHandling(deps),
    ...createPetitionWatch(deps),

    async send(input, asker, caller) {
      const given = await addressed(readLetter(input, asker !== null));
      if (asker) {
        const sender = { senderId: asker.memberId, memberId: asker.memberId, challengeId: null };
        const sent = await answered(inTransaction(database, (tx) => storePetition(deps, tx, sender, given, caller)));
        if (sent.kind === 'PetitionSent') delivery.wake();
        return sent;
      }
      const { letter } = given;
      if (!letter.contact) throw new Error('a letter without an account has a contact'); // read so
      const { phone } = letter.contact;
      const now = clock.now();
      const senderId = senderIdOf(deps.senderKey, phone);
      // Before anything counts: nobody should pay for a code that cannot help.
      if (!(await mayClaim(database, senderId, letter, now))) return attachmentNotUsable();
      const until = await countAttempt(database.pool, draftsFrom(caller.clientAddress), now);
      if (until) return petitionLimitReached(until);
      const challenge = await inTransaction(database, async (tx) => {
        const opened = { memberId: senderId, purpose: 'SEND_PETITION', device: DEVICE, passwordSetAt: now } as const;
        const challengeId = await openChallenge(tx, opened, now);
        const expiresAt = new Date(now.getTime() + CHALLENGE_LIFE_MS);
        await insertDraft(tx, { challengeId, senderId, letter, expiresAt });
        return challengeId;
      });
      return otp.sendCode(
        { challenge, purpose: 'SEND_PETITION', tellDestination: true },
        async () => ({ channel: 'SMS', to: phone }),
        caller,
      );
    },

    async confirm({ challenge, code }, caller) {
      const calendar = await workingCalendar.calendar();
      const confirmed = await answered(
        otp.withCode<PetitionSent | CodeInvalid>(
          { challenge, purpose: 'SEND_PETITION', code },
          {
            work: async (tx, { id }) => {
              const draft = await takeDraft(tx, id);
              if (!draft) return codeInvalid();
              const { letter, senderId } = draft;
              const agency = await findAddressee(tx, letter.addressee, vietnamDay(clock.now()));
              const sender = { senderId, memberId: null, challengeId: id };
              return storePetition(deps, tx, sender, { letter, agency, calendar }, caller);
            },
          },
          caller,
        ),
      );
      if (confirmed.kind === 'PetitionSent') delivery.wake();
      if (confirmed.kind !== 'CodeInvalid') return confirmed;
      // The answer of the first confirmation may have been lost: whoever holds the challenge made it.
      const before = await findByChallenge(database.pool, uuidOrNobody(challenge));
      return before ? { kind: 'PetitionSent', id: before.id } : confirmed;
    },

    askAfter,

    async supplement(input, asker, caller) {
      const note = plainText(input.text, SUPPLEMENT, 'input.text');
      const attachments = attachmentsOf(input.attachments);
      const calendar = await workingCalendar.calendar();
      return step(input, asker, caller, (petition) => ({
        action: 'SUPPLEMENTED',
        by: 'SENDER',
        note,
        attachments,
        changes: { dueOn: dueAfterSupplement(calendar, petition, vietnamDay(clock.now())) },
        audit: 'PETITION_SUPPLEMENTED',
      }));
    },

    async withdraw(input, asker, caller) {
      const wanted = { action: 'WITHDRAWN', by: 'SENDER', audit: 'PETITION_WITHDRAWN' } as const;
      return withoutFiles(await step(input, asker, caller, () => wanted));
    },

    async rate(input, asker, caller) {
      const note = input.comment ? plainText(input.comment, COMMENT, 'input.comment') : null;
      const { satisfied } = input;
      const rated = await step(input, asker, caller, (petition) => {
        // Read behind the lock: of two at once the second finds the first one's.
        if (petition.satisfied !== null) return petitionNotOpen(petition.status);
        const action = satisfied && petition.status === 'ANSWERED' ? 'CLOSED' : 'RATED';
        return { action, by: 'SENDER', note, changes: { satisfied }, audit: 'PETITION_RATED' };
      });
      return withoutFiles(rated);
    },
  };
}

function tooManyQuestions(until: Date, now: Date): CodedError {
  return new CodedError(
    'RATE_LIMITED',
    {
      vi: 'Đã tra cứu quá số lần cho phép. Hãy thử lại sau ít phút.',
      en: 'Petitions were asked after too often. Try again in some minutes.',
    },
    { retryAfterSeconds: Math.ceil((until.getTime() - now.getTime()) / 1000) },
  );
}
