import { CLAIMS_BY_STRENGTH, type Claim, claimOf, type Segment } from './ledger.ts';
import { type Month, monthOf } from './month.ts';

/** The totals of one insurance type, in months. */
export interface Totals {
  /** Tổng thời gian tham gia: before and from 2014 together. */
  total: number;
  /** Tổng thời gian chậm đóng: not in the total until it is paid. */
  late: number;
  /** Counted months until 2013-12: 1.5 months of average pay a year in a lump sum, 2 from 2014. */
  before2014: number;
  from2014: number;
}

/** January 2014, from which on a year weighs 2 months of average pay in a lump sum. */
export const JANUARY_2014: Month = 2014 * 12;

/**
 * The totals of one insurance type, by a sweep over the ends of the segments.
 *
 * The months' union, never the segments' sum: a month counts once (Decision 595/QĐ-BHXH, Article 46.4), broken times
 * add up (Law 58/2014/QH13, Article 3.5), and gaps count nothing. It works apart from the ledger, which goes month by
 * month; a property test holds the two together.
 * @param segments of one insurance type, in any order.
 */
export function totalsOf(segments: readonly Segment[]): Totals {
  const edges = segments.flatMap(edgesOf).sort((one, other) => one.at - other.at);
  const open: Record<Claim, number> = { CONSUMED: 0, COUNTED: 0, LATE_UNPAID: 0, NOT_CONTRIBUTED_14_DAYS: 0 };
  const totals: Totals = { total: 0, late: 0, before2014: 0, from2014: 0 };
  let since = edges[0]?.at ?? 0;
  for (const { at, claim, change } of edges) {
    const strongest = CLAIMS_BY_STRENGTH.find((candidate) => open[candidate] > 0);
    if (strongest === 'COUNTED') addCounted(totals, since, at);
    if (strongest === 'LATE_UNPAID') totals.late += at - since;
    open[claim] += change;
    since = at;
  }
  return totals;
}

function addCounted(totals: Totals, from: Month, until: Month): void {
  const before = Math.max(0, Math.min(until, JANUARY_2014) - from);
  totals.total += until - from;
  totals.before2014 += before;
  totals.from2014 += until - from - before;
}

/** Where a claim begins (+1) and where it no longer holds (−1). */
interface Edge {
  at: Month;
  claim: Claim;
  change: 1 | -1;
}

/** The segment's stretches of one claim each: its unpaid months cut it. */
function edgesOf(segment: Segment): Edge[] {
  const from = monthOf(segment.fromMonth);
  const until = monthOf(segment.toMonth) + 1;
  const unpaid = segment.unpaidLeaveMonths.map(monthOf);
  if (unpaid.length === 0) return stretch(claimOf(segment, from), from, until);
  const cuts = [...new Set([from, ...unpaid, ...unpaid.map((month) => month + 1), until])]
    .filter((month) => month >= from && month <= until)
    .sort((one, other) => one - other);
  return cuts.slice(0, -1).flatMap((start, index) => stretch(claimOf(segment, start), start, cuts[index + 1] ?? until));
}

function stretch(claim: Claim, from: Month, until: Month): Edge[] {
  return [
    { at: from, claim, change: 1 },
    { at: until, claim, change: -1 },
  ];
}
