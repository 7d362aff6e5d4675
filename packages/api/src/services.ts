import { type AccountService, createAccountService } from './features/account/index.ts';
import { createHealthCardService, type HealthCardService } from './features/health-card/index.ts';
import { createMedicalVisitService, type MedicalVisitService } from './features/medical-visit/index.ts';
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
  account: AccountService;
  session: SessionService;
  healthCard: HealthCardService;
  medicalVisit: MedicalVisitService;
}

export function createServices(deps: Deps): Services {
  const session = createSessionService(deps);
  return {
    account: createAccountService({ ...deps, session }),
    session,
    healthCard: createHealthCardService(deps),
    medicalVisit: createMedicalVisitService(deps),
  };
}
