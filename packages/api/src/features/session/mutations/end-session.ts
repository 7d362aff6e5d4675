import { builder } from '../../../builder.ts';
import { ProblemInterface } from '../../../platform/problem-type.ts';
import { type SessionNotFound, sessionNotFound } from '../errors.ts';
import { Session } from '../schema.ts';
import { SessionClosed } from './session-closed.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const SessionNotFoundType = builder.objectRef<SessionNotFound>('SessionNotFound').implement({
  description: 'None of the member’s sessions has this id, code `SESSION_NOT_FOUND` (không có phiên đăng nhập này).',
  interfaces: [ProblemInterface],
});

const EndSessionResult = builder.unionType('EndSessionResult', {
  description: 'The ended session, or why not (kết quả kết thúc phiên).',
  types: [SessionClosed, SessionNotFoundType],
  resolveType: (result) => result.kind,
});

const EndSessionInput = builder.inputType('EndSessionInput', {
  description: 'The session to end (phiên cần kết thúc).',
  fields: (t) => ({
    session: t.globalID({ for: [Session], description: 'Id of one of `mySessions` (mã phiên đăng nhập).' }),
  }),
});

builder.mutationField('endSession', (t) =>
  t.withAuth({ member: true }).field({
    type: EndSessionResult,
    description:
      'Ends one of the member’s sessions (kết thúc phiên đăng nhập). One that has ended stays as it is. Needs a live session.',
    args: { input: t.arg({ type: EndSessionInput, description: 'The session (phiên cần kết thúc).' }) },
    resolve: async (_root, { input }, context) => {
      const session = { memberId: context.session.memberId, sessionId: input.session.id };
      const owned =
        UUID.test(session.sessionId) && (await context.services.session.end(session, 'ENDED_BY_MEMBER', context));
      return owned ? { ...session, kind: 'SessionClosed' as const } : sessionNotFound();
    },
  }),
);
