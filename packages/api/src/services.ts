import { type AccountService, createAccountService } from './features/account/index.ts';
import {
  type AssistantService,
  createAssistantService,
  KEPT_MS,
  removeOldConversations,
} from './features/assistant/index.ts';
import { type CodeFinderService, createCodeFinderService } from './features/code-finder/index.ts';
import { createDirectoryService, type DirectoryService } from './features/directory/index.ts';
import { createFileService, type FileService } from './features/file/index.ts';
import { createHealthCardService, type HealthCardService } from './features/health-card/index.ts';
import { createMedicalVisitService, type MedicalVisitService } from './features/medical-visit/index.ts';
import { createNewsService, type NewsService } from './features/news/index.ts';
import { createOfficerService, type OfficerService } from './features/officer/index.ts';
import { createOtpService, type OtpService, removeOldChallenges } from './features/otp/index.ts';
import { createPetitionService, type PetitionService, tidyPetitions } from './features/petition/index.ts';
import {
  createFormAddresses,
  createRegistrationService,
  PRINTED_FORM,
  printedForms,
  type RegistrationService,
  tidyRegistrations,
} from './features/registration/index.ts';
import type { TokenKeys } from './features/session/index.ts';
import {
  createSessionService,
  deriveKey,
  removeOldRefreshTokens,
  type SessionService,
} from './features/session/index.ts';
import {
  createOfficialContacts,
  createSupportService,
  type OfficialContacts,
  type SupportService,
} from './features/support/index.ts';
import { createWorkingCalendarService, type WorkingCalendarService } from './features/working-calendar/index.ts';
import type { Clock } from './platform/clock.ts';
import type { Database } from './platform/database/client.ts';
import { createDelivery, type Delivery, type Senders } from './platform/delivery/delivery.ts';
import { removeOldMessages } from './platform/delivery/outbox.ts';
import { createSeal } from './platform/delivery/seal.ts';
import { createEventListener, type EventListener } from './platform/events/listener.ts';
import type { FileStore } from './platform/files/store.ts';
import { createHousekeeping, type Housekeeping } from './platform/housekeeping.ts';
import type { Logger } from './platform/logger.ts';
import { removeEndedCounters } from './platform/rate-limit.ts';

/** What the rooms are built from. */
export interface Deps {
  database: Database;
  clock: Clock;
  logger: Logger;
  tokenKeys: TokenKeys;
  /** Who takes messages over; left out, they stay in the development inbox. */
  senders?: Senders;
  /** Secret that the SMS gateway shows with its receipts; left out, none are taken. */
  receiptToken?: string;
  /** Whether form 01 is taken only with its photos; left out, it is taken without. */
  registrationPhotosRequired?: boolean;
  /** The mailbox that this installation answers; left out, none is published. */
  supportEmail?: string;
  /** Where files are kept. */
  files: FileStore;
}

/** What the rooms offer to resolvers and to each other. */
export interface Services {
  account: AccountService;
  session: SessionService;
  otp: OtpService;
  delivery: Delivery;
  /** What the database tells this process. */
  events: EventListener;
  codeFinder: CodeFinderService;
  directory: DirectoryService;
  contacts: OfficialContacts;
  file: FileService;
  healthCard: HealthCardService;
  medicalVisit: MedicalVisitService;
  news: NewsService;
  support: SupportService;
  registration: RegistrationService;
  petition: PetitionService;
  officer: OfficerService;
  workingCalendar: WorkingCalendarService;
  assistant: AssistantService;
  housekeeping: Housekeeping;
  /** Ends what the rooms do by themselves; requests are finished before. */
  close(): Promise<void>;
}

export function createServices(deps: Deps): Services {
  const events = createEventListener(deps.database.pool.options.connectionString, deps.logger);
  const session = createSessionService({ ...deps, events });
  const delivery = createDelivery({
    ...deps,
    seal: createSeal(deriveKey(deps.tokenKeys, 'outbox')),
    senders: deps.senders ?? { inbox: { send: async () => null } },
    receiptsComeIn: deps.receiptToken !== undefined,
    attachments: { [PRINTED_FORM]: printedForms(deps.database) },
  });
  const otp = createOtpService({ ...deps, delivery, codeKey: deriveKey(deps.tokenKeys, 'one-time codes') });
  const directory = createDirectoryService(deps);
  const workingCalendar = createWorkingCalendarService(deps);
  const file = createFileService({ ...deps, addressKey: deriveKey(deps.tokenKeys, 'addresses of files') });
  const { pool } = deps.database;
  const housekeeping = createHousekeeping(
    {
      counters: (now) => removeEndedCounters(pool, now),
      challenges: (now) => removeOldChallenges(pool, now),
      messages: (now) => removeOldMessages(pool, now),
      refreshTokens: (now) => removeOldRefreshTokens(pool, now),
      registrations: (now) => tidyRegistrations(pool, now),
      files: (now) => file.tidy(now),
      conversations: (now) => removeOldConversations(pool, new Date(now.getTime() - KEPT_MS)),
      petitions: (now) => tidyPetitions(pool, now),
    },
    deps,
  );
  const contacts = createOfficialContacts({ ...deps, directory });
  const assistant = createAssistantService({ ...deps, directory, contacts, events });
  return {
    account: createAccountService({
      ...deps,
      session,
      otp,
      delivery,
      nobodyKey: deriveKey(deps.tokenKeys, 'unknown logins'),
    }),
    otp,
    delivery,
    session,
    events,
    codeFinder: createCodeFinderService({
      ...deps,
      subjectKey: deriveKey(deps.tokenKeys, 'code look-ups'),
      proofKey: deriveKey(deps.tokenKeys, 'proof of work'),
    }),
    directory,
    contacts,
    file,
    healthCard: createHealthCardService(deps),
    medicalVisit: createMedicalVisitService(deps),
    news: createNewsService(deps),
    support: createSupportService({ ...deps, voterKey: deriveKey(deps.tokenKeys, 'votes on questions') }),
    officer: createOfficerService({ ...deps, otp }),
    registration: createRegistrationService({
      ...deps,
      otp,
      delivery,
      directory,
      file,
      photosRequired: deps.registrationPhotosRequired ?? false,
      formAddresses: createFormAddresses(deriveKey(deps.tokenKeys, 'addresses of printed forms')),
    }),
    petition: createPetitionService({
      ...deps,
      events,
      otp,
      delivery,
      workingCalendar,
      senderKey: deriveKey(deps.tokenKeys, 'senders of petitions'),
    }),
    workingCalendar,
    assistant,
    housekeeping,
    async close() {
      housekeeping.close();
      await assistant.close();
      await delivery.close();
      await events.close();
    },
  };
}
