import { builder, HALF_OF_THE_BUDGET } from '../../../builder.ts';
import { ProblemInterface } from '../../../platform/problem-type.ts';
import type { RefreshTokenInvalid, SessionHasEnded } from '../errors.ts';
import { SessionEndReasonEnum } from '../schema.ts';
import type { SessionTokens } from '../service.ts';
import { SessionTokensInterface } from '../session-tokens-type.ts';

const SessionRefreshed = builder.objectRef<SessionTokens & { kind: 'SessionRefreshed' }>('SessionRefreshed').implement({
  description: 'New tokens of the same session (gia hạn thành công). The old refresh token is spent.',
  interfaces: [SessionTokensInterface],
});

const RefreshTokenInvalidType = builder.objectRef<RefreshTokenInvalid>('RefreshTokenInvalid').implement({
  description: 'The token is unknown or has expired, code `REFRESH_TOKEN_INVALID` (token gia hạn không hợp lệ).',
  interfaces: [ProblemInterface],
});

const SessionHasEndedType = builder.objectRef<SessionHasEnded>('SessionHasEnded').implement({
  description: 'The session is over, code `SESSION_ENDED` (phiên đăng nhập đã kết thúc). Sign in again.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    reason: t.field({
      type: SessionEndReasonEnum,
      description: 'Why it ended (lý do).',
      resolve: ({ end }) => end.reason,
    }),
    at: t.field({ type: 'DateTime', description: 'When it ended (lúc kết thúc).', resolve: ({ end }) => end.at }),
  }),
});

const RefreshSessionResult = builder.unionType('RefreshSessionResult', {
  description: 'New tokens, or why not (kết quả gia hạn).',
  types: [SessionRefreshed, RefreshTokenInvalidType, SessionHasEndedType],
  resolveType: (result) => result.kind,
});

const RefreshSessionInput = builder.inputType('RefreshSessionInput', {
  description: 'The token to exchange (token gia hạn).',
  fields: (t) => ({
    refreshToken: t.string({ description: 'The newest refresh token of the session (token gia hạn).' }),
  }),
});

builder.mutationField('refreshSession', (t) =>
  t.field({
    type: RefreshSessionResult,
    description:
      'Exchanges a refresh token for new tokens, once (gia hạn phiên đăng nhập). A second use ends the session, for it may be stolen; only an answer that got lost may be asked for again within 30 seconds.',
    args: { input: t.arg({ type: RefreshSessionInput, description: 'The refresh token (token gia hạn).' }) },
    complexity: HALF_OF_THE_BUDGET,
    resolve: async (_root, { input }, context) => {
      const result = await context.services.session.refresh(input.refreshToken, context);
      // The rest of the selection is read by the member whose session it is.
      if (result.kind === 'SessionRefreshed')
        context.session = { memberId: result.memberId, sessionId: result.sessionId };
      return result;
    },
  }),
);
