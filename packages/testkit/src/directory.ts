import type { Prisma } from '@ansinh/api/platform/database/client.ts';
import type { TestDatabase } from './database.ts';

let made = 0;

/** An employer with a code of its own in the range 99…; `codes` adds or replaces. */
export function createEmployer(database: TestDatabase, values: Partial<Prisma.EmployerUncheckedCreateInput> = {}) {
  made += 1;
  return database.client.employer.create({
    data: {
      name: `Công ty Thử ${made}`,
      codes: { create: { code: `99${String(made).padStart(8, '0')}DNA03` } },
      ...values,
    },
  });
}

/** A local agency with a code of its own that holds since 2025-07-01. */
export function createAgency(database: TestDatabase, values: Partial<Prisma.AgencyUncheckedCreateInput> = {}) {
  made += 1;
  return database.client.agency.create({
    data: {
      code: `99${String(made).padStart(4, '0')}`,
      name: `BHXH cơ sở Thử ${made}`,
      level: 'LOCAL',
      validFrom: new Date('2025-07-01'),
      ...values,
    },
  });
}

/** A collection point with a code of its own. */
export function createCollectionPoint(
  database: TestDatabase,
  values: Partial<Prisma.CollectionPointUncheckedCreateInput> = {},
) {
  made += 1;
  return database.client.collectionPoint.create({
    data: { code: `9900000000TH0100070${String(made).padStart(3, '0')}`, name: `Điểm thu Thử ${made}`, ...values },
  });
}
