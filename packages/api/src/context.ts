import type { PrismaClient } from './platform/database/client.ts';
import type { Locale } from './platform/locale.ts';
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
  services: Services;
  locale: Locale;
  requestId: string;
  [CLIENT]: PrismaClient;
}

export function createContext(values: Omit<Context, typeof CLIENT>, client: PrismaClient): Context {
  return { ...values, [CLIENT]: client };
}

export function clientOf(context: Context): PrismaClient {
  return context[CLIENT];
}
