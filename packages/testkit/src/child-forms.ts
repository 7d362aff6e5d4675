import { randomUUID } from 'node:crypto';
import type { Prisma } from '@ansinh/api/platform/database/client.ts';
import type { TestDatabase } from './database.ts';
import { createAgency } from './directory.ts';
import { createMember } from './people.ts';

let forms = 0;

/**
 * A form that a member submitted for a child, by row; give what the test is about.
 *
 * @returns the stored row.
 */
export async function createChildForm(
  database: TestDatabase,
  guardianId: string,
  values: Partial<Prisma.RegistrationUncheckedCreateInput> = {},
) {
  forms += 1;
  const at = new Date('2026-01-04T08:00:00Z');
  const birthDate = new Date('2018-09-02');
  const [child, agency] = [await createMember(database, { birthDate }), await createAgency(database)];
  const validFrom = new Date('2025-07-01');
  const province = await database.client.province.upsert({
    where: { code_validFrom: { code: '98', validFrom } },
    update: {},
    create: { code: '98', name: 'Thử', fullName: 'Tỉnh Thử', validFrom },
  });
  const ward = await database.client.ward.upsert({
    where: { code_validFrom: { code: '98001', validFrom } },
    update: {},
    create: { code: '98001', name: 'Thử', fullName: 'Phường Thử', provinceId: province.id, validFrom },
  });
  return database.client.registration.create({
    data: {
      memberId: child.id,
      challengeId: randomUUID(),
      formVersion: '01-166/2016/NĐ-CP',
      status: 'SUBMITTED',
      socialInsuranceCode: child.socialInsuranceCode,
      fullName: child.fullName,
      birthDate,
      birthDatePrecision: 'DAY',
      identityKind: 'BIRTH_CERTIFICATE',
      identityNumber: '99/2018',
      provinceId: province.id,
      wardId: ward.id,
      phone: '0980000000',
      formByEmail: false,
      agencyId: agency.id,
      agencyCode: agency.code,
      dossierNumber: `${String(forms).padStart(5, '0')}/2026/99999`,
      createdAt: at,
      submittedAt: at,
      expiresAt: new Date('2099-01-01'),
      guardianId,
      guardianRelation: 'MOTHER',
      ...values,
    },
  });
}
