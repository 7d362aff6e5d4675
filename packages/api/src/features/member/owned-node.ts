import type { Context } from '../../context.ts';
import { unauthenticated } from '../../platform/errors.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** No row has it: a text that is no uuid is an id that is not known. */
const UNKNOWN_ID = '00000000-0000-0000-0000-000000000000';

/**
 * The key under which `node(id)` looks up a row that a member owns: always the session's member, so another
 * member's id answers as an unknown one.
 *
 * @throws CodedError UNAUTHENTICATED without a session.
 */
export function ownedKey(context: Context, id: string): { memberId_id: { memberId: string; id: string } } {
  return { memberId_id: { memberId: sessionMemberId(context), id: UUID.test(id) ? id : UNKNOWN_ID } };
}

/**
 * The key under which `node(id)` looks up the member: the one of the session, or nobody.
 *
 * @throws CodedError UNAUTHENTICATED without a session.
 */
export function ownMemberKey(context: Context, id: string): { id: string } {
  const memberId = sessionMemberId(context);
  return { id: id === memberId ? memberId : UNKNOWN_ID };
}

function sessionMemberId(context: Context): string {
  if (!context.session) throw context.refusal ?? unauthenticated();
  return context.session.memberId;
}
