import { builder } from '../../builder.ts';
import { findOwnSession } from './queries.ts';
import { Session } from './schema.ts';
import type { SessionTokens } from './service.ts';

/** The tokens of an open session, and the session. */
export const SessionTokensInterface = builder.interfaceRef<SessionTokens>('SessionTokens').implement({
  description: 'Tokens of an open session (token của phiên đăng nhập). Keep them on the device only.',
  fields: (t) => ({
    accessToken: t.exposeString('accessToken', {
      description:
        'Goes with every request as `Authorization: Bearer …`; a JWT that lives 15 minutes (token truy cập).',
    }),
    accessTokenExpiresAt: t.expose('accessTokenExpiresAt', {
      type: 'DateTime',
      description: 'When the access token ends; refresh before (hạn của token truy cập).',
    }),
    refreshToken: t.exposeString('refreshToken', {
      description: 'Exchanged once by `refreshSession` for new tokens (token gia hạn).',
    }),
    session: t.prismaField({
      type: Session,
      description: 'The session on this device (phiên đăng nhập).',
      resolve: (query, tokens, _args, context) => findOwnSession(context, tokens, query),
    }),
  }),
});
