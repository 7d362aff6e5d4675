import type { Problem } from '../../platform/problem.ts';
import { END_MESSAGES, type SessionEnd } from './ending.ts';

/** One answer for an unknown, a malformed and an expired refresh token. */
export type RefreshTokenInvalid = Problem<'RefreshTokenInvalid'>;

/** @see RefreshTokenInvalid */
export function refreshTokenInvalid(): RefreshTokenInvalid {
  return {
    kind: 'RefreshTokenInvalid',
    code: 'REFRESH_TOKEN_INVALID',
    text: {
      vi: 'Không gia hạn được phiên đăng nhập. Hãy đăng nhập lại.',
      en: 'The session cannot be renewed. Sign in again.',
    },
  };
}

/** The session of a refresh token is over. */
export interface SessionHasEnded extends Problem<'SessionHasEnded'> {
  end: SessionEnd;
}

/** @see SessionHasEnded */
export function sessionHasEnded(end: SessionEnd): SessionHasEnded {
  return { kind: 'SessionHasEnded', code: 'SESSION_ENDED', text: END_MESSAGES[end.reason], end };
}

/** No session of the member has that id; another member's answers the same. */
export type SessionNotFound = Problem<'SessionNotFound'>;

/** @see SessionNotFound */
export function sessionNotFound(): SessionNotFound {
  return {
    kind: 'SessionNotFound',
    code: 'SESSION_NOT_FOUND',
    text: {
      vi: 'Bạn không có phiên đăng nhập nào với mã này. Hãy lấy mã từ mySessions.',
      en: 'None of your sessions has this id. Take the id from `mySessions`.',
    },
  };
}
