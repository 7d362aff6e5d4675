import type { Prisma } from '../../platform/database/client.ts';

/**
 * Newest first, then by what never repeats. The totals, the ledger and the list read the segments in this one order,
 * so that a whole screen is planned as one read of them.
 */
export const NEWEST_FIRST = [
  { fromMonth: 'desc' },
  { toMonth: 'desc' },
  { id: 'desc' },
] satisfies Prisma.ParticipationPeriodOrderByWithRelationInput[];

/** What the totals and the ledger need of a segment. */
export const SEGMENT_COLUMNS = {
  memberId: true,
  id: true,
  fromMonth: true,
  toMonth: true,
  status: true,
  unpaidLeaveMonths: true,
} satisfies Prisma.ParticipationPeriodSelect;

/** All segments of a participation, as the totals need them. */
export const ALL_SEGMENTS = {
  periods: { orderBy: NEWEST_FIRST, select: SEGMENT_COLUMNS },
} satisfies Prisma.ParticipationSelect;

/** The four insurance types in the order of the screens, which is the order of the enum in the database. */
export const SCREEN_ORDER = { insuranceType: 'asc' } satisfies Prisma.ParticipationOrderByWithRelationInput;
