import type { Prisma } from '@ansinh/api/platform/database/client.ts';
import type { TestDatabase } from './database.ts';

/** A segment as a test says it: `2020-01` to `2020-06`, and what else the test is about. */
export type SegmentValues = Partial<Omit<Prisma.ParticipationPeriodUncheckedCreateInput, 'fromMonth' | 'toMonth'>> & {
  from: string;
  to: string;
  /** Months `YYYY-MM` with 14 or more unpaid working days. */
  unpaid?: string[];
};

let segments = 0;

/**
 * Contribution segments of a member, social insurance (BHXH) and ended unless the test says otherwise.
 *
 * @returns the stored rows, in the order given.
 */
export function createSegments(database: TestDatabase, memberId: string, values: SegmentValues[]) {
  return database.client.participationPeriod.createManyAndReturn({
    data: values.map(({ from, to, unpaid = [], ...rest }) => {
      segments += 1;
      return {
        memberId,
        insuranceType: 'BHXH',
        status: 'ENDED',
        employerName: `Đơn vị thử ${segments}`,
        fromMonth: firstOf(from),
        toMonth: firstOf(to),
        unpaidLeaveMonths: unpaid.map(firstOf),
        ...rest,
      };
    }),
  });
}

function firstOf(month: string): Date {
  return new Date(`${month}-01T00:00:00Z`);
}
