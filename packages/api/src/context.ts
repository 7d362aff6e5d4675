import type { OfficerSession } from './features/officer/index.ts';
import type { PrismaClient } from './platform/database/client.ts';
import type { CodedError } from './platform/errors.ts';
import type { Locale } from './platform/locale.ts';
import type { ClientMark } from './platform/read-limits.ts';
import type { Services } from './services.ts';

/** Who is asking: a live session of one member. */
export interface MemberSession {
  memberId: string;
  sessionId: string;
}

/** The key under which a request carries its database; only queries.ts files and the schema builder read it. */
const CLIENT = Symbol('prisma client');

/** What every resolver receives. */
export interface Context {
  /** The live session, already checked against its row; null when nobody is signed in. */
  session: MemberSession | null;
  /** The officer whose live session came with the request; null for everybody else. */
  officer: OfficerSession | null;
  /** Why the token that came with the request names no live session, when there is more to say than UNAUTHENTICATED. */
  refusal: CodedError | null;
  /** IP address of the caller, as far as it is known. */
  clientAddress: string;
  /** What tells clients behind one address apart. */
  client: ClientMark;
  /** Where this caller reaches the server, without a slash at the end. */
  publicAddress: string;
  services: Services;
  locale: Locale;
  requestId: string;
  /** Judges the credentials again: why they no longer hold, or null. Subscriptions ask before every event. */
  recheck(): Promise<CodedError | null>;
  [CLIENT]: PrismaClient;
}

export function createContext(values: Omit<Context, typeof CLIENT>, client: PrismaClient): Context {
  return { ...values, [CLIENT]: client };
}

export function clientOf(context: Context): PrismaClient {
  return context[CLIENT];
}
