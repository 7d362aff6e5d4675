import { builder } from '../../../builder.ts';
import { SessionClosed } from './session-closed.ts';

builder.mutationField('signOut', (t) =>
  t.withAuth({ member: true }).field({
    type: SessionClosed,
    description: 'Ends the session of this device (đăng xuất). Its tokens are void at once. Needs a live session.',
    resolve: async (_root, _args, context) => {
      await context.services.session.end(context.session, 'SIGNED_OUT', context);
      return { ...context.session, kind: 'SessionClosed' as const };
    },
  }),
);
