import type { Caller } from '../../platform/caller.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { NOBODY } from '../../platform/ids.ts';
import { countAttempt, takeBackAttempt } from '../../platform/rate-limit.ts';
import {
  hashPassword,
  type PasswordTooWeak,
  parseDevice,
  passwordTooWeak,
  verifyPassword,
  weaknessesOf,
} from '../account/index.ts';
import { recordAudit } from '../audit/index.ts';
import {
  type Challenge,
  type CodeInvalid,
  type CodeLimitReached,
  type CodeSending,
  codeInvalid,
  type OtpService,
  openChallenge,
} from '../otp/index.ts';
import type { Device, TokenKeys } from '../session/index.ts';
import type { OfficerDuty } from './duty.ts';
import {
  type OfficerPasswordRequired,
  type OfficerSignInLocked,
  type OfficerSignInRefused,
  officerPasswordRequired,
  officerSignInLocked,
  officerSignInRefused,
} from './errors.ts';
import { passwordTries } from './limits.ts';
import {
  endOfficerSession,
  findLiveOfficer,
  findOfficer,
  findOfficerById,
  lockUnchanged,
  type OfficerRow,
  openOfficerSession,
  setOfficerPassword,
} from './queries.ts';
import { type OfficerClaims, readOfficerToken, signOfficerToken } from './tokens.ts';

/** A working day; then password and code again. */
const SESSION_MS = 8 * 3_600_000;

/** An officer who is signed in. */
export interface OfficerSession extends OfficerClaims {
  /** Whose registrations and petitions the officer sees. */
  agencyCode: string;
  /** As the row says at every request: a duty that is taken away is gone at once. */
  duties: readonly OfficerDuty[];
}

/** An officer is signed in. */
export interface OfficerSignedIn {
  kind: 'OfficerSignedIn';
  accessToken: string;
  expiresAt: Date;
  fullName: string;
  agencyCode: string;
  duties: readonly OfficerDuty[];
}

export type OfficerSignIn = CodeSending | OfficerSignInRefused | OfficerSignInLocked;
export type OfficerConfirmation =
  | OfficerSignedIn
  | OfficerPasswordRequired
  | PasswordTooWeak
  | CodeInvalid
  | CodeLimitReached;

/** Signing in as an officer: a password and a code, each time. */
export interface OfficerService {
  /** First half: with the right password a code goes to the officer's phone. Unknown logins cost the same. */
  signIn(input: { login: string; password: string; device: Device }, caller: Caller): Promise<OfficerSignIn>;
  /** Second half: with the right code a session of 8 hours opens; a temporary password is replaced with it. */
  confirm(
    input: { challenge: string; code: string; newPassword?: string | null | undefined },
    caller: Caller,
  ): Promise<OfficerConfirmation>;
  /** Whom an officer's token names; null for every other token. */
  authenticate(accessToken: string): Promise<OfficerSession | null>;
  signOut(session: OfficerSession, caller: Caller): Promise<void>;
}

export interface OfficerDeps {
  database: Database;
  clock: Clock;
  otp: OtpService;
  tokenKeys: TokenKeys;
}

export function createOfficerService(deps: OfficerDeps): OfficerService {
  const { database, clock, otp, tokenKeys } = deps;

  /** Replaces the temporary password, or says why not; null when there is nothing to replace. */
  async function newHash(officer: OfficerRow, newPassword: string | null | undefined) {
    if (!officer.temporaryPasswordExpiresAt) return null;
    if (!newPassword) return officerPasswordRequired();
    const owner = { ...officer, socialInsuranceCode: officer.login, personalIdNumber: null, birthDate: new Date(0) };
    const reasons = weaknessesOf(newPassword, owner);
    if (reasons.length === 0 && (await verifyPassword(officer.passwordHash, newPassword)))
      reasons.push('SAME_AS_BEFORE');
    return reasons.length > 0 ? passwordTooWeak(reasons) : hashPassword(newPassword);
  }

  return {
    async signIn(input, caller) {
      const device = parseDevice(input.device);
      const login = input.login.normalize('NFKC').trim().toLowerCase().slice(0, 50);
      const now = clock.now();
      const tries = passwordTries(login, caller.clientAddress);
      const until = await countAttempt(database.pool, tries, now);
      if (until) {
        await recordAudit(database.pool, caller, { memberId: NOBODY, kind: 'OFFICER_SIGN_IN_FAILED', at: now });
        return officerSignInLocked(until);
      }
      const found = await findOfficer(database.pool, login);
      const right = await verifyPassword(found?.passwordHash ?? null, input.password.slice(0, 128));
      const expired = found?.temporaryPasswordExpiresAt && found.temporaryPasswordExpiresAt <= now;
      if (!found || !right || expired) {
        const officer = found ? { officerId: found.id } : {};
        await recordAudit(database.pool, caller, {
          memberId: NOBODY,
          kind: 'OFFICER_SIGN_IN_FAILED',
          at: now,
          ...officer,
        });
        return officerSignInRefused();
      }
      await takeBackAttempt(database.pool, tries);
      const challenge = await openChallenge(
        database.pool,
        { memberId: found.id, purpose: 'OFFICER_SIGN_IN', device, passwordSetAt: found.passwordChangedAt },
        now,
      );
      const request = { challenge, purpose: 'OFFICER_SIGN_IN', tellDestination: true } as const;
      return otp.sendCode(request, async () => ({ channel: 'SMS', to: found.phone }), caller);
    },

    async confirm(input, caller) {
      let passwordHash: string | null = null;
      const opened = await otp.withCode<
        (OfficerClaims & { kind: 'Opened'; officer: OfficerRow; now: Date }) | CodeInvalid,
        OfficerPasswordRequired | PasswordTooWeak
      >(
        { ...input, purpose: 'OFFICER_SIGN_IN' },
        {
          async check({ memberId }: Challenge) {
            const officer = await findOfficerById(database.pool, memberId);
            const accepted = officer && (await newHash(officer, input.newPassword));
            if (accepted !== null && typeof accepted === 'object') return accepted;
            passwordHash = accepted;
            return null;
          },
          async work(tx, { memberId, passwordSetAt, deviceName }) {
            const now = clock.now();
            const officer = await lockUnchanged(tx, memberId, passwordSetAt);
            if (!officer || (officer.temporaryPasswordExpiresAt && !passwordHash)) return codeInvalid();
            if (passwordHash) await setOfficerPassword(tx, officer.id, passwordHash, now);
            const expiresAt = new Date(now.getTime() + SESSION_MS);
            const sessionId = await openOfficerSession(tx, officer.id, { now, expiresAt });
            await recordAudit(tx, caller, {
              memberId: NOBODY,
              kind: 'OFFICER_SIGNED_IN',
              at: now,
              deviceName,
              officerId: officer.id,
            });
            return { kind: 'Opened', officerId: officer.id, sessionId, officer, now };
          },
        },
        caller,
      );
      if (opened.kind !== 'Opened') return opened;
      const { officer, now, ...claims } = opened;
      const expiresAt = new Date(now.getTime() + SESSION_MS);
      const accessToken = await signOfficerToken(tokenKeys, claims, { now, expiresAt });
      return {
        kind: 'OfficerSignedIn',
        accessToken,
        expiresAt,
        fullName: officer.fullName,
        agencyCode: officer.agencyCode,
        duties: officer.duties,
      };
    },

    async authenticate(accessToken) {
      const claims = await readOfficerToken(tokenKeys, accessToken, clock);
      const live = claims && (await findLiveOfficer(database.pool, claims, clock.now()));
      return live ? { ...claims, ...live } : null;
    },

    signOut: (session, caller) =>
      inTransaction(database, async (tx) => {
        const at = clock.now();
        await endOfficerSession(tx, session, at);
        await recordAudit(tx, caller, {
          memberId: NOBODY,
          kind: 'OFFICER_SIGNED_OUT',
          at,
          officerId: session.officerId,
        });
      }),
  };
}
