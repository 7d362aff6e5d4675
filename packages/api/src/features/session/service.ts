import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { isLive } from './queries.ts';
import { readAccessToken, type TokenKeys } from './tokens.ts';

export interface SessionService {
  /** The live session that an access token names, or null. */
  authenticate(accessToken: string): Promise<{ memberId: string; sessionId: string } | null>;
}

export interface SessionDeps {
  database: Database;
  clock: Clock;
  tokenKeys: TokenKeys;
}

export function createSessionService({ database, clock, tokenKeys }: SessionDeps): SessionService {
  return {
    async authenticate(accessToken) {
      const claims = await readAccessToken(tokenKeys, accessToken, clock);
      return claims && (await isLive(database, claims, clock.now())) ? claims : null;
    },
  };
}
