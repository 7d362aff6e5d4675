import { builder } from '../../../builder.ts';
import { findOwnSession } from '../queries.ts';
import { Session } from '../schema.ts';
import type { TokenClaims } from '../tokens.ts';

/** A session that is over now, as its member sees it. */
export const SessionClosed = builder.objectRef<TokenClaims & { kind: 'SessionClosed' }>('SessionClosed').implement({
  description: 'The session is over (phiên đăng nhập đã kết thúc).',
  fields: (t) => ({
    session: t.prismaField({
      type: Session,
      description: 'The session, with when and why it ended (phiên đăng nhập).',
      resolve: (query, closed, _args, context) => findOwnSession(context, closed, query),
    }),
  }),
});
