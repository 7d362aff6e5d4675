import type { TokenKeys } from './features/session/index.ts';
import { createSessionService, type SessionService } from './features/session/index.ts';
import type { Clock } from './platform/clock.ts';
import type { Database } from './platform/database/client.ts';
import type { Logger } from './platform/logger.ts';

/** What the rooms are built from. */
export interface Deps {
  database: Database;
  clock: Clock;
  logger: Logger;
  tokenKeys: TokenKeys;
}

/** What the rooms offer to resolvers and to each other. */
export interface Services {
  session: SessionService;
}

export function createServices(deps: Deps): Services {
  return { session: createSessionService(deps) };
}
