import { type Context, clientOf, type MemberSession } from '../../context.ts';
import type { Prisma } from '../../platform/database/client.ts';

/** The member of the live session, with what the operation selects. */
export function findMember(
  context: Context & { session: MemberSession },
  query: Pick<Prisma.MemberFindUniqueOrThrowArgs, 'select' | 'include'>,
) {
  return clientOf(context).member.findUniqueOrThrow({ ...query, where: { id: context.session.memberId } });
}

/** By kind in the order of the enum in the database, then the latest issue, then by what never repeats. */
export const DOCUMENT_ORDER = [
  { kind: 'asc' },
  { issuedOn: { sort: 'desc', nulls: 'last' } },
  { id: 'asc' },
] satisfies Prisma.IdentityDocumentOrderByWithRelationInput[];
