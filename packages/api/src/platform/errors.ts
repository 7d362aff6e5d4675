import type { Localized } from './locale.ts';

/** Codes of top-level errors: a closed set, listed with what to do in docs/errors.md. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'SESSION_KICKED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_DOCUMENT_NOT_FOUND',
  'NOT_FOUND',
  'TOO_COMPLEX',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * A refusal that the caller may read: a code, a message in every language, and facts for programs.
 *
 * Services throw it; the server turns it into a GraphQL error in the request's language.
 */
export class CodedError extends Error {
  readonly code: ErrorCode;
  readonly text: Localized;
  /** Shown as `extensions`; holds no personal data. */
  readonly facts: Record<string, unknown>;

  constructor(code: ErrorCode, text: Localized, facts: Record<string, unknown> = {}) {
    super(text.en);
    this.code = code;
    this.text = text;
    this.facts = facts;
  }
}

/** Nobody is signed in, or the token is not one of ours. */
export function unauthenticated(): CodedError {
  return new CodedError('UNAUTHENTICATED', {
    vi: 'Bạn chưa đăng nhập hoặc phiên đăng nhập không còn hiệu lực. Hãy đăng nhập lại.',
    en: 'You are not signed in, or your sign-in is no longer valid. Sign in again.',
  });
}

/** Somebody is signed in who may not do this; an administrator gives the duty. */
export function dutyMissing(duty: string): CodedError {
  return new CodedError(
    'FORBIDDEN',
    {
      vi: `Việc này cần nhiệm vụ ${duty}. Hãy đề nghị người quản trị giao nhiệm vụ.`,
      en: `This needs the duty ${duty}. Ask the administrator for it.`,
    },
    { duty },
  );
}

/** Texts for a session of the one kind that asks for what is the other's. */
const OTHER_SESSION = {
  MEMBER: {
    vi: 'Bạn đang đăng nhập với tư cách cán bộ. Việc này cần phiên đăng nhập của người tham gia: hãy đăng nhập bằng tài khoản cá nhân.',
    en: 'You are signed in as an officer. This needs the session of a member: sign in with a personal account.',
  },
  OFFICER: {
    vi: 'Bạn đang đăng nhập với tư cách người tham gia. Việc này cần phiên đăng nhập của cán bộ: hãy đăng nhập bằng tài khoản cán bộ.',
    en: 'You are signed in as a member. This needs the session of an officer: sign in with an officer’s account.',
  },
} as const satisfies Record<string, Localized>;

/** Somebody is signed in, as a member where an officer is needed or the other way round; signing in again is no help. */
export function sessionNeeded(needs: keyof typeof OTHER_SESSION): CodedError {
  return new CodedError('FORBIDDEN', OTHER_SESSION[needs], { needs });
}

/** A value that the caller must correct; names the argument, never repeats the value. */
export function badInput(argument: string, text: Localized): CodedError {
  return new CodedError('BAD_USER_INPUT', text, { argument });
}

/**
 * The server is busy or a part of it is away; the same request may be sent again.
 *
 * @param retryAfter seconds to wait.
 */
export function unavailable(retryAfter: number): CodedError {
  return new CodedError(
    'UNAVAILABLE',
    { vi: 'Hệ thống đang bận. Hãy thử lại sau ít giây.', en: 'The service is busy. Try again in a few seconds.' },
    { retryAfterSeconds: retryAfter },
  );
}
