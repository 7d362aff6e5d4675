import { hashPassword } from '@ansinh/api/features/account/index.ts';
import type { Prisma } from '@ansinh/api/platform/database/client.ts';
import type { TestDatabase } from './database.ts';
import { createMember } from './people.ts';

/** The password of every account of the tests. */
export const TEST_PASSWORD = 'Mật khẩu thử nghiệm 1';

let hash: Promise<string> | undefined;
let phones = 0;

/** A phone number that no other account of this worker has. */
export function newPhone(): string {
  phones += 1;
  return `08${String(process.pid % 1000).padStart(3, '0')}${String(phones).padStart(5, '0')}`;
}

/**
 * A member with an account whose password is TEST_PASSWORD.
 *
 * @returns the stored member, with the account's phone.
 */
export async function createAccount(
  database: TestDatabase,
  values: Partial<Omit<Prisma.AccountUncheckedCreateInput, 'memberId'>> = {},
  member: Partial<Prisma.MemberUncheckedCreateInput> = {},
) {
  const owner = await createMember(database, member);
  hash ??= hashPassword(TEST_PASSWORD);
  const phone = values.phone ?? newPhone();
  await database.client.account.create({
    data: { memberId: owner.id, passwordHash: await hash, ...values, phone },
  });
  return { ...owner, phone };
}

/** A child with an account whose codes go to the phone of a guardian; its password is TEST_PASSWORD. */
export async function createChildAccount(database: TestDatabase, guardianId: string, birthDate: Date) {
  const child = await createAccount(database, {}, { birthDate });
  await database.client.account.update({ where: { memberId: child.id }, data: { phone: null, guardianId } });
  return child;
}
