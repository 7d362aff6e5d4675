import type { Caller } from '../../platform/caller.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { inTransaction, type Transaction } from '../../platform/database/transaction.ts';
import type { Delivery } from '../../platform/delivery/delivery.ts';
import { type Channel, type DeliveryState, masked } from '../../platform/delivery/message.ts';
import type { Logger } from '../../platform/logger.ts';
import { countAttempt, lockedUntil, takeBackAttempt } from '../../platform/rate-limit.ts';
import { recordAudit } from '../audit/index.ts';
import { type LockedAccount, lockAccount } from '../session/index.ts';
import { CODE_LIFE_MS, codeHmac, newCode, parseCode, RESEND_AFTER_MS, sameHmac } from './code.ts';
import {
  type ChallengeInvalid,
  type CodeInvalid,
  type CodeLimitReached,
  type CodeTooSoon,
  challengeInvalid,
  codeInvalid,
  codeLimitReached,
  codeTooSoon,
} from './errors.ts';
import { failedAnywhere, failedBy, pauseOf, sentTo } from './limits.ts';
import {
  type Challenge,
  type ChallengePurpose,
  countTry,
  findChallenge,
  findOpen,
  lockChallenge,
  setCode,
  spend,
} from './queries.ts';
import { codeMessage } from './texts.ts';

/** A code is on its way. */
export interface CodeSent {
  kind: 'CodeSent';
  challenge: string;
  channel: Channel;
  /** Null where even a masked one would tell whether the account exists. */
  maskedDestination: string | null;
  codeExpiresAt: Date;
  resendAt: Date;
}

export type CodeSending = CodeSent | ChallengeInvalid | CodeTooSoon | CodeLimitReached;

/** Where a code goes; null when there is nobody, and it must look as if there were. */
export type Destination = { channel: Channel; to: string | null };

/** Which challenge gets a code. */
interface Sending<Objection> {
  challenge: string;
  purpose: ChallengePurpose;
  tellDestination: boolean;
  check?: (tx: Transaction, challenge: Challenge) => Promise<Objection | null>;
}

/** Which challenge a code is for. */
interface Judged {
  challenge: string;
  purpose: ChallengePurpose;
  sessionId?: string;
}

export interface OtpService {
  /**
   * Sends a new code for a challenge: after 60 s, at most 5 an hour for the account.
   *
   * @param destinationOf where it goes, read in the same transaction.
   * @param request.tellDestination false where it would tell whether an account exists.
   * @param request.check runs first, behind the lock of the challenge; what it returns is the answer, and nothing is
   *   counted or sent. Only for challenges that are opened to whoever has shown the password.
   */
  sendCode<Objection = never>(
    request: Sending<Objection>,
    destinationOf: (tx: Transaction, challenge: Challenge) => Promise<Destination>,
    caller: Caller,
  ): Promise<CodeSending | Objection>;
  /**
   * Judges a code, and when it is right runs `work` in the transaction that spends it: once, however many ask at once.
   *
   * @param request.sessionId of who confirms, for a challenge that was opened in a session: in another it is unknown.
   * @param steps.check runs before, without locks; what it returns is the answer, and the code can be used again.
   * @param steps.work runs behind the lock of the account, which is null when there is none.
   * @throws CodedError BAD_USER_INPUT for what can be no code.
   */
  withCode<Result, Objection = never>(
    request: Judged & { code: string },
    steps: {
      check?: (challenge: Challenge) => Promise<Objection | null>;
      work: (tx: Transaction, challenge: Challenge, account: LockedAccount | null) => Promise<Result>;
    },
    caller: Caller,
  ): Promise<Result | Objection | CodeInvalid | CodeLimitReached>;
  /** How far the newest code of an open challenge has come; null when there is none. */
  deliveryOf(challenge: string): Promise<CodeDelivery | null>;
}

/** How far a code has come. */
export interface CodeDelivery {
  channel: Channel;
  state: DeliveryState;
  /** Nothing more will be known: whoever asks may stop asking. */
  isFinal: boolean;
  resendAt: Date;
}

export interface OtpDeps {
  database: Database;
  clock: Clock;
  logger: Logger;
  delivery: Delivery;
  /** Key of the HMAC under which codes are kept. */
  codeKey: Buffer;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function createOtpService(deps: OtpDeps): OtpService {
  const { database, clock, logger, delivery, codeKey } = deps;

  /** Tells the owner of a challenge that another session tried it. It uses up no try, so it locks nobody out. */
  async function recordForeignTry({ challenge: id, purpose, sessionId }: Judged, caller: Caller, at: Date) {
    const open = UUID.test(id) ? await findChallenge(database.pool, id, purpose, at) : null;
    if (open && open.sessionId !== (sessionId ?? null))
      await recordAudit(database.pool, caller, { memberId: open.memberId, kind: 'CODE_FAILED', at });
  }

  /** Whether the code is right. The try is counted, for the challenge and for the account, before it is compared. */
  async function judge(
    request: Judged,
    code: string,
    caller: Caller,
  ): Promise<Challenge | CodeInvalid | CodeLimitReached> {
    const now = clock.now();
    const { purpose } = request;
    const challenge = UUID.test(request.challenge) ? await countTry(database.pool, request, now) : null;
    if (!challenge) {
      await recordForeignTry(request, caller, now);
      return codeInvalid();
    }
    const { memberId, deviceName, codeHmac: expected } = challenge;
    const until = await countAttempt(database.pool, [failedBy(memberId, purpose)], now);
    if (until) return codeLimitReached(until);
    if (expected && sameHmac(expected, codeHmac(codeKey, challenge, code))) return challenge;
    await recordAudit(database.pool, caller, { memberId, kind: 'CODE_FAILED', at: now, deviceName });
    if (await countAttempt(database.pool, [failedAnywhere], now))
      logger.error({ code: 'CODE_GUESSING_ALARM' }, 'more wrong codes within an hour than people make');
    return codeInvalid();
  }

  return {
    async sendCode<Objection>(
      { challenge: id, purpose, tellDestination, check }: Sending<Objection>,
      destinationOf: (tx: Transaction, challenge: Challenge) => Promise<Destination>,
      caller: Caller,
    ) {
      if (!UUID.test(id)) return challengeInvalid();
      const sending = await inTransaction<CodeSending | { objection: Objection }>(database, async (tx) => {
        const now = clock.now();
        const challenge = await lockChallenge(tx, id, purpose, now);
        if (!challenge) return challengeInvalid();
        const objection = (await check?.(tx, challenge)) ?? null;
        if (objection !== null) return { objection };
        const { memberId } = challenge;
        const failed = await lockedUntil(tx, failedBy(memberId, purpose), now);
        if (failed) return codeLimitReached(failed);
        const pausing = await countAttempt(tx, [pauseOf(memberId, purpose)], now);
        if (pausing) return codeTooSoon(pausing);
        const until = await countAttempt(tx, [sentTo(memberId, purpose)], now);
        if (until) return codeLimitReached(until);

        const code = newCode();
        const codeExpiresAt = new Date(now.getTime() + CODE_LIFE_MS);
        await setCode(tx, challenge, {
          hmac: codeHmac(codeKey, challenge, code),
          sentAt: now,
          expiresAt: codeExpiresAt,
        });
        const { channel, to } = await destinationOf(tx, challenge);
        const owner = { memberId, subjectId: id };
        if (to === null) await delivery.pretend(tx, owner, channel, now);
        else await delivery.enqueue(tx, owner, codeMessage({ channel, to }, purpose, code, caller.locale), now);
        await recordAudit(tx, caller, { memberId, kind: 'CODE_SENT', at: now, deviceName: challenge.deviceName });
        return {
          kind: 'CodeSent',
          challenge: id,
          channel,
          maskedDestination: tellDestination && to !== null ? masked(channel, to) : null,
          codeExpiresAt,
          resendAt: new Date(now.getTime() + RESEND_AFTER_MS),
        };
      });
      if ('objection' in sending) return sending.objection;
      if (sending.kind === 'CodeSent') delivery.wake();
      return sending;
    },

    async withCode(request, { check, work }, caller) {
      const challenge = await judge(request, parseCode(request.code), caller);
      if ('kind' in challenge) return challenge;
      const counted = [failedBy(challenge.memberId, challenge.purpose)];
      const objection = (await check?.(challenge)) ?? null;
      if (objection) {
        await takeBackAttempt(database.pool, counted);
        return objection;
      }
      return inTransaction(database, async (tx) => {
        const account = await lockAccount(tx, challenge.memberId);
        if (!(await spend(tx, challenge, clock.now()))) return codeInvalid();
        await takeBackAttempt(tx, counted);
        return work(tx, challenge, account);
      });
    },

    async deliveryOf(challenge) {
      const open = UUID.test(challenge) ? await findOpen(database.pool, challenge, clock.now()) : null;
      if (!open?.codeSentAt) return null;
      const sending = await delivery.stateOf(challenge);
      if (!sending) return null;
      // A reset is asked for by anybody: what a real phone does to its message would tell that the account exists.
      const told =
        open.purpose === 'RESET_PASSWORD'
          ? { channel: sending.channel, state: 'SENT' as const, isFinal: true }
          : sending;
      return { ...told, resendAt: new Date(open.codeSentAt.getTime() + RESEND_AFTER_MS) };
    },
  };
}
