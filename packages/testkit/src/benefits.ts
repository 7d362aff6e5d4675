import type { Prisma } from '@ansinh/api/platform/database/client.ts';
import type { TestDatabase } from './database.ts';

/**
 * A benefit of a member: the manual's maternity spell unless told otherwise.
 *
 * @returns the stored row.
 */
export function createBenefit(
  database: TestDatabase,
  memberId: string,
  values: Partial<Prisma.BenefitUncheckedCreateInput> = {},
) {
  const maternity = values.kind === undefined || values.kind === 'ODS';
  return database.client.benefit.create({
    data: {
      memberId,
      kind: 'ODS',
      regime: 'MAT_BIRTH',
      regimeName: 'Sinh con',
      amount: '18423000',
      ...(maternity ? { fromDate: new Date('2014-09-15'), toDate: new Date('2015-03-14') } : {}),
      ...values,
    },
  });
}
