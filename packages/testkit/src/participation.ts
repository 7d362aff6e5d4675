import type { Prisma } from '@ansinh/api/platform/database/client.ts';
import type { TestDatabase } from './database.ts';
import { createMember } from './people.ts';

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

let employers = 0;

/** The person of the user manual, as far as the manual prints him: five rows and what makes 146 months of them. */
export async function createManualPerson(database: TestDatabase) {
  employers += 1;
  const code = `HC${9900 + employers}A`;
  const member = await createMember(database, { gender: 'MALE' });
  const employer = await database.client.employer.create({
    data: { name: 'Trung tâm Công nghệ thông tin', codes: { create: { code } } },
  });
  const row = { employerId: employer.id, employerCode: code, employerName: 'TRUNG TÂM CÔNG NGHỆ THÔNG TIN' };
  await createSegments(database, member.id, [
    { from: '2006-07', to: '2016-09', ...row },
    { from: '2017-07', to: '2017-07', ...row },
    {
      from: '2020-02',
      to: '2020-09',
      ...row,
      status: 'ACTIVE',
      jobTitle: 'Chuyên viên (cao đẳng), Phó trưởng phòng',
      workplace: '150 Phố Vọng, Hà Nội',
      contributionSalary: '5453400.00',
      salary: '5453400',
      contributionAmount: '1390617',
      salaryCoefficient: '3.66',
      employerRate: '17.5',
      employeeRate: '8',
    },
    { from: '2017-08', to: '2017-12', ...row },
    { from: '2016-10', to: '2017-05', ...row },
    { from: '2017-06', to: '2017-06', ...row },
  ]);
  return { ...member, employerCode: code };
}
