import type { Database } from '../../platform/database/client.ts';
import type { EventListener } from '../../platform/events/listener.ts';
import type { Logger } from '../../platform/logger.ts';
import type { SessionEnd } from './ending.ts';
import { findEnds, SESSION_ENDED_CHANNEL } from './queries.ts';
import type { TokenClaims } from './tokens.ts';

/** Tells when sessions end, whichever process ended them. */
export interface SessionWatch {
  /**
   * Calls back once when the session ends, or at once when it has ended.
   *
   * @returns a function that stops it.
   */
  onEnded(session: TokenClaims, listener: (end: SessionEnd) => void): () => void;
  /** How many listeners wait for the end of a session in this process. */
  watchersOf(sessionId: string): number;
}

interface Watched extends TokenClaims {
  listeners: Set<(end: SessionEnd) => void>;
}

const RETRY_MS = 500;

/** Watches sessions by notices, and by their rows whenever a notice may have been lost. */
export function createSessionWatch(database: Database, events: EventListener, logger: Logger): SessionWatch {
  const watched = new Map<string, Watched>();
  let handling = false;

  /** The rows are the truth: a notice only says where to look. */
  async function check(sessions: readonly TokenClaims[]): Promise<void> {
    if (sessions.length === 0) return;
    try {
      for (const [sessionId, end] of await findEnds(database, sessions)) tell(sessionId, end);
    } catch (error) {
      logger.warn({ err: error }, 'cannot read ended sessions; trying again');
      setTimeout(() => check(sessions.filter((it) => watched.has(it.sessionId))), RETRY_MS).unref();
    }
  }

  function tell(sessionId: string, end: SessionEnd): void {
    const entry = watched.get(sessionId);
    watched.delete(sessionId);
    for (const listener of entry?.listeners ?? []) listener(end);
  }

  function listen(): void {
    if (handling) return;
    handling = true;
    events.handle(SESSION_ENDED_CHANNEL, {
      notice(sessionId) {
        const entry = watched.get(sessionId);
        if (entry) void check([entry]);
      },
      listening: () => void check([...watched.values()]),
    });
  }

  return {
    onEnded(session, listener) {
      const { memberId, sessionId } = session;
      const entry = watched.get(sessionId) ?? { memberId, sessionId, listeners: new Set() };
      watched.set(sessionId, entry);
      entry.listeners.add(listener);
      listen();
      // It may have ended between its last check and now; without a connection, `listening` checks later.
      if (events.listening) void check([session]);
      return () => {
        entry.listeners.delete(listener);
        if (entry.listeners.size === 0 && watched.get(sessionId) === entry) watched.delete(sessionId);
      };
    },
    watchersOf: (sessionId) => watched.get(sessionId)?.listeners.size ?? 0,
  };
}
