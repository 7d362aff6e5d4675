import { type CombinedError, type Exchange, mapExchange, type Operation } from '@urql/core';
import { authExchange } from '@urql/exchange-auth';
import { SESSION_END_REASONS } from './session-end-reasons.ts';
import type { SessionKeeper } from './session-keeper.ts';
import { bearer } from './socket.ts';

/**
 * Sends the access token with every operation, and renews it when it is due or refused.
 *
 * However many operations meet a dead token, one renewal happens and each is sent once more.
 */
export function sessionExchange(keeper: SessionKeeper): Exchange {
  return authExchange(async (utilities) => {
    await keeper.current();
    let refused: string | undefined;
    return {
      addAuthToOperation(operation) {
        const session = keeper.known();
        return session ? utilities.appendHeaders(operation, { authorization: bearer(session.accessToken) }) : operation;
      },
      willAuthError: () => keeper.isDue(),
      didAuthError(error, operation) {
        if (!keeper.known() || !hasCode(error, 'UNAUTHENTICATED')) return false;
        refused = authorizationOf(operation);
        return true;
      },
      async refreshAuth() {
        const session = keeper.known();
        const renewedAlready = refused !== undefined && session && bearer(session.accessToken) !== refused;
        refused = undefined;
        if (!renewedAlready) await keeper.renew();
      },
    };
  });
}

/** Ends the session here when the API says that it is over. */
export function kickExchange(keeper: SessionKeeper): Exchange {
  return mapExchange({
    async onResult(result) {
      const { error, operation } = result;
      const kicked = error?.graphQLErrors.find((it) => it.extensions.code === 'SESSION_KICKED');
      const session = keeper.known();
      // An answer to an older session must not end the one of now.
      if (!kicked || !session || authorizationOf(operation) !== bearer(session.accessToken)) return result;
      const { reason, at } = kicked.extensions;
      await keeper.end({
        code: 'SESSION_KICKED',
        message: kicked.message,
        reason: SESSION_END_REASONS.find((known) => known === reason) ?? null,
        at: typeof at === 'string' ? at : null,
      });
      return result;
    },
  });
}

function hasCode(error: CombinedError, code: string): boolean {
  return error.graphQLErrors.some((it) => it.extensions.code === code);
}

function authorizationOf(operation: Operation): string | undefined {
  const { fetchOptions } = operation.context;
  const headers = typeof fetchOptions === 'function' ? undefined : fetchOptions?.headers;
  return new Headers(headers).get('authorization') ?? undefined;
}
