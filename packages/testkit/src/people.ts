import type { Prisma } from '@ansinh/api/platform/database/client.ts';
import type { TestDatabase } from './database.ts';

let people = 0;

/**
 * A new member with a code of its own in the reserved range 99…; give what the test is about.
 *
 * @returns the stored row.
 */
export function createMember(database: TestDatabase, values: Partial<Prisma.MemberUncheckedCreateInput> = {}) {
  people += 1;
  return database.client.member.create({
    data: {
      socialInsuranceCode: `99${String(process.pid % 1000).padStart(3, '0')}${String(people).padStart(5, '0')}`,
      fullName: `Người Thử ${people}`,
      birthDate: new Date('1985-04-12'),
      gender: 'FEMALE',
      ...values,
    },
  });
}
