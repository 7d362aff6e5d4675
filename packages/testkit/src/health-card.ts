import type { Prisma } from '@ansinh/api/platform/database/client.ts';
import type { TestDatabase } from './database.ts';

/**
 * A health-insurance card of a member, valid through 2026; give what the test is about.
 *
 * @returns the stored row.
 */
export function createHealthCard(
  database: TestDatabase,
  member: { id: string; socialInsuranceCode: string },
  values: Partial<Prisma.HealthCardUncheckedCreateInput> = {},
) {
  return database.client.healthCard.create({
    data: {
      memberId: member.id,
      number: member.socialInsuranceCode,
      subjectCode: 'DN',
      benefitLevel: 4,
      provinceCode: '01',
      validFrom: new Date('2026-01-01'),
      validTo: new Date('2026-12-31'),
      ...values,
    },
  });
}
