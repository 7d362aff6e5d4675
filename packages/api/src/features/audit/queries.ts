import { type Context, clientOf } from '../../context.ts';
import type { Prisma } from '../../platform/database/client.ts';

/** Lines of one member's trail, in the page's order. */
export function findActivityPage(context: Context, memberId: string, page: Prisma.AuditEventFindManyArgs) {
  return clientOf(context).auditEvent.findMany({ ...page, where: { AND: [{ memberId }, page.where ?? {}] } });
}
