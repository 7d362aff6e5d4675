import { type Context, clientOf, type MemberSession } from '../../context.ts';
import type { Prisma } from '../../platform/database/client.ts';
import type { Transaction } from '../../platform/database/transaction.ts';

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

/** Puts a person's photo on the record, in place of an earlier one; JPEG or PNG, at most 200 KB. */
export async function setPortrait(
  tx: Transaction,
  portrait: { memberId: string; mediaType: 'image/jpeg' | 'image/png'; content: Uint8Array },
): Promise<void> {
  await tx.query({
    name: 'member-portrait',
    text: `INSERT INTO member_portrait (member_id, media_type, content) VALUES ($1, $2, $3)
      ON CONFLICT (member_id) DO UPDATE SET media_type = $2, content = $3, taken_on = NULL`,
    values: [portrait.memberId, portrait.mediaType, Buffer.from(portrait.content)],
  });
}
