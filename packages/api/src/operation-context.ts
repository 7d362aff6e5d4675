import { decodeJwt } from 'jose';
import { type Context, createContext } from './context.ts';
import { type CodedError, unauthenticated } from './platform/errors.ts';
import { newFacts, type RequestFacts } from './platform/request-facts.ts';
import type { SocketCredentials, SocketIdentity } from './platform/websocket.ts';
import type { Deps, Services } from './services.ts';

/** Makes the context of an operation out of what came with it, in the same way for every transport. */
export interface OperationContexts {
  contextOf(credentials: SocketCredentials, facts?: RequestFacts): Promise<Context>;
  /** Whom a socket's credentials name. */
  identify(credentials: SocketCredentials): Promise<SocketIdentity>;
}

export function createOperationContexts(deps: Deps, services: Services): OperationContexts {
  async function authenticate({ authorization }: SocketCredentials) {
    const token = tokenOf(authorization);
    if (!token) return { session: null, officer: null, refusal: null };
    const member = await services.session.authenticate(token);
    // A token is a member's or an officer's, never both: audience and type tell them apart.
    const officer = member.session || member.refusal ? null : await services.officer.authenticate(token);
    return { ...member, officer };
  }

  return {
    async contextOf(credentials, facts = newFacts(credentials.acceptLanguage)) {
      const { session, officer, refusal } = await authenticate(credentials);
      const recheck = async (): Promise<CodedError | null> => {
        if (!session && !officer) return null; // a public subscription has nothing to lose
        const now = await authenticate(credentials);
        return now.session || now.officer ? null : (now.refusal ?? unauthenticated());
      };
      const { clientAddress, client, publicAddress } = credentials;
      return createContext(
        { session, officer, refusal, recheck, clientAddress, client, publicAddress, services, ...facts },
        deps.database.client,
      );
    },

    async identify(credentials) {
      const { session, refusal } = await authenticate(credentials);
      return { session, refusal: refusal?.code ?? null, expiresAt: session ? expiryOf(credentials) : null };
    },
  };
}

function tokenOf(authorization: string | null): string | undefined {
  return /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
}

/** Read from a token whose signature was checked just before. */
function expiryOf({ authorization }: SocketCredentials): Date | null {
  const { exp } = decodeJwt(tokenOf(authorization) ?? '');
  return exp === undefined ? null : new Date(exp * 1000);
}
