import type { Context } from '../../context.ts';
import { sessionNeeded, unauthenticated } from '../../platform/errors.ts';
import { NOBODY, uuidOrNobody } from '../../platform/ids.ts';

/**
 * The key under which `node(id)` looks up a row that a member owns: always the session's member, so another
 * member's id answers as an unknown one.
 *
 * @throws CodedError UNAUTHENTICATED without a session; FORBIDDEN for an officer.
 */
export function ownedKey(context: Context, id: string): { memberId_id: { memberId: string; id: string } } {
  return { memberId_id: { memberId: sessionMemberId(context), id: uuidOrNobody(id) } };
}

/**
 * The key under which `node(id)` looks up the member: the one of the session, or nobody.
 *
 * @throws CodedError UNAUTHENTICATED without a session; FORBIDDEN for an officer.
 */
export function ownMemberKey(context: Context, id: string): { id: string } {
  const memberId = sessionMemberId(context);
  return { id: id === memberId ? memberId : NOBODY };
}

function sessionMemberId(context: Context): string {
  if (context.session) return context.session.memberId;
  throw context.officer ? sessionNeeded('MEMBER') : (context.refusal ?? unauthenticated());
}
