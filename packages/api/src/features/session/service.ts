import type { Caller } from '../../platform/caller.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { CodedError } from '../../platform/errors.ts';
import type { EventListener } from '../../platform/events/listener.ts';
import type { Logger } from '../../platform/logger.ts';
import { recordAudit } from '../audit/index.ts';
import { sessionKicked } from './ending.ts';
import type { OpenedSession } from './lifecycle.ts';
import { findState, lockAccount, markEnded, touch } from './queries.ts';
import { type RefreshVerdict, refreshInTransaction } from './refresh.ts';
import type { TokenKeys } from './signed-token.ts';
import { ACCESS_TOKEN_SECONDS, readAccessToken, signAccessToken, type TokenClaims } from './tokens.ts';
import { createSessionWatch, type SessionWatch } from './watch.ts';

/** What a client receives for a session it just opened or refreshed. */
export interface SessionTokens extends TokenClaims {
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
}

/** New tokens of the same session, or why not. */
export type RefreshResult =
  | (SessionTokens & { kind: 'SessionRefreshed' })
  | Exclude<RefreshVerdict, { kind: 'SessionRefreshed' }>;

/** Whom a token names: a live session, or why not when there is more to say than UNAUTHENTICATED. */
export type Authentication = { session: TokenClaims; refusal: null } | { session: null; refusal: CodedError | null };

export interface SessionService extends SessionWatch {
  /** Judges an access token by its signature and by the row of its session. */
  authenticate(accessToken: string): Promise<Authentication>;
  /** Signs the tokens of a session that a transaction has just opened. */
  tokensOf(opened: OpenedSession): Promise<SessionTokens>;
  /** Exchanges a refresh token, once, for new tokens. */
  refresh(refreshToken: string, caller: Caller): Promise<RefreshResult>;
  /**
   * Ends a session of its own member; one that has ended already stays as it is.
   *
   * @returns false when the member has no such session.
   */
  end(session: TokenClaims, reason: 'SIGNED_OUT' | 'ENDED_BY_MEMBER', caller: Caller): Promise<boolean>;
}

export interface SessionDeps {
  database: Database;
  clock: Clock;
  logger: Logger;
  tokenKeys: TokenKeys;
  events: EventListener;
}

/** The use of a session is noted at most this often, in milliseconds. */
const TOUCH_EVERY_MS = 60_000;
const NOBODY_SIGNED_IN: Authentication = { session: null, refusal: null };

export function createSessionService(deps: SessionDeps): SessionService {
  const { database, clock, logger, tokenKeys } = deps;

  async function tokensOf({ memberId, sessionId, refreshToken }: OpenedSession): Promise<SessionTokens> {
    return {
      memberId,
      sessionId,
      refreshToken,
      accessToken: await signAccessToken(tokenKeys, { memberId, sessionId }, clock),
      accessTokenExpiresAt: new Date((Math.floor(clock.now().getTime() / 1000) + ACCESS_TOKEN_SECONDS) * 1000),
    };
  }

  return {
    ...createSessionWatch(database, deps.events, logger),
    tokensOf,

    async authenticate(accessToken) {
      const session = await readAccessToken(tokenKeys, accessToken, clock);
      const state = session && (await findState(database.pool, session));
      if (!session || !state) return NOBODY_SIGNED_IN;
      const now = clock.now();
      if (state.end)
        return state.end.reason === 'EXPIRED' ? NOBODY_SIGNED_IN : { session: null, refusal: sessionKicked(state.end) };
      if (state.expiresAt <= now) return NOBODY_SIGNED_IN;
      if (now.getTime() - state.lastSeenAt.getTime() >= TOUCH_EVERY_MS)
        // The answer does not wait for the note, and a lost note is made again a request later.
        touch(database, session, now).catch((error) => logger.warn({ code: error?.code }, 'session not touched'));
      return { session, refusal: null };
    },

    async refresh(refreshToken, caller) {
      const verdict = await inTransaction(database, (tx) =>
        refreshInTransaction(tx, refreshToken, clock.now(), caller),
      );
      return verdict.kind === 'SessionRefreshed' ? { ...verdict, ...(await tokensOf(verdict)) } : verdict;
    },

    end: (session, reason, caller) =>
      inTransaction(database, async (tx) => {
        await lockAccount(tx, session.memberId);
        const at = clock.now();
        const ended = await markEnded(tx, session, { reason, at, byDevice: null });
        if (!ended) return (await findState(tx, session)) !== null;
        const kind = reason === 'SIGNED_OUT' ? 'SIGNED_OUT' : 'SESSION_ENDED';
        await recordAudit(tx, caller, { ...session, kind, at, deviceName: ended.deviceName });
        return true;
      }),
  };
}
