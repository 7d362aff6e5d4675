import { type Month, monthOf } from './month.ts';

/** Where a contribution segment stands (trạng thái quá trình). */
export type SegmentStatus = 'ACTIVE' | 'ENDED' | 'RESERVED' | 'CONSUMED' | 'LATE' | 'CLOSED';

/** What the totals need of a contribution segment; months stand as the first of the month, both ends included. */
export interface Segment {
  status: SegmentStatus;
  fromMonth: Date;
  toMonth: Date;
  /** Months with 14 or more unpaid working days. */
  unpaidLeaveMonths: readonly Date[];
}

/** What a month is to the total of its insurance type. */
export type MonthStatus =
  | 'COUNTED'
  | 'OVERLAP_SAME_TYPE'
  | 'CONSUMED'
  | 'LATE_UNPAID'
  | 'NOT_CONTRIBUTED_14_DAYS'
  | 'GAP';

/** One month of the ledger, with the segments that name it. */
export interface LedgerMonth<Row extends Segment> {
  month: Month;
  status: MonthStatus;
  segments: Row[];
}

/** What one segment says of one month. */
export type Claim = 'CONSUMED' | 'COUNTED' | 'LATE_UNPAID' | 'NOT_CONTRIBUTED_14_DAYS';

/**
 * Which claim holds where segments of one insurance type disagree about a month, strongest first.
 *
 * 1. CONSUMED: a month is counted once, and that count has been paid out; it cannot be used again
 *    (Law 41/2024/QH15, Article 5.3; unemployment: Law 74/2025/QH15, Article 35).
 * 2. COUNTED: paid through one employer is paid, whatever another one owes.
 * 3. LATE_UNPAID: owed, and counted once it is paid (Law 41/2024/QH15, Articles 38 to 41).
 * 4. NOT_CONTRIBUTED_14_DAYS.
 */
export const CLAIMS_BY_STRENGTH: readonly Claim[] = ['CONSUMED', 'COUNTED', 'LATE_UNPAID', 'NOT_CONTRIBUTED_14_DAYS'];

/** Kept (bảo lưu) and closed (chốt sổ) time counts like any other; so does time of unemployment insurance not yet used. */
const CLAIM_OF_STATUS: Record<SegmentStatus, Claim> = {
  ACTIVE: 'COUNTED',
  ENDED: 'COUNTED',
  RESERVED: 'COUNTED',
  CLOSED: 'COUNTED',
  LATE: 'LATE_UNPAID',
  CONSUMED: 'CONSUMED',
};

/**
 * What a segment says of a month inside it.
 *
 * A month with 14 or more unpaid working days is not contributed, so nothing of it can be late or used
 * (unemployment: Law 74/2025/QH15, Article 33.4).
 */
export function claimOf(segment: Segment, month: Month): Claim {
  const unpaid = segment.unpaidLeaveMonths.some((date) => monthOf(date) === month);
  return unpaid ? 'NOT_CONTRIBUTED_14_DAYS' : CLAIM_OF_STATUS[segment.status];
}

/**
 * The months of one insurance type, one by one, from the first to the last that any segment names, with what each is
 * to the total; the months in between that none names are gaps.
 *
 * @param segments of one insurance type, in any order.
 * @returns oldest month first; COUNTED and OVERLAP_SAME_TYPE together are the total.
 */
export function ledgerOf<Row extends Segment>(segments: readonly Row[]): LedgerMonth<Row>[] {
  const byMonth = new Map<Month, Row[]>();
  for (const segment of segments)
    for (let month = monthOf(segment.fromMonth); month <= monthOf(segment.toMonth); month += 1)
      byMonth.set(month, [...(byMonth.get(month) ?? []), segment]);
  if (byMonth.size === 0) return [];

  const first = Math.min(...byMonth.keys());
  const last = Math.max(...byMonth.keys());
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const month = first + index;
    const named = byMonth.get(month) ?? [];
    return { month, status: statusOf(month, named), segments: named };
  });
}

/** Whether the month is in the total: once, however many segments name it (Decision 595/QĐ-BHXH, Article 46.4). */
export function isCounted(status: MonthStatus): boolean {
  return status === 'COUNTED' || status === 'OVERLAP_SAME_TYPE';
}

function statusOf(month: Month, segments: readonly Segment[]): MonthStatus {
  const claims = segments.map((segment) => claimOf(segment, month));
  const strongest = CLAIMS_BY_STRENGTH.find((claim) => claims.includes(claim));
  if (!strongest) return 'GAP';
  const counting = claims.filter((claim) => claim === 'COUNTED').length;
  return strongest === 'COUNTED' && counting > 1 ? 'OVERLAP_SAME_TYPE' : strongest;
}
