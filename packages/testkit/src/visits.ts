import type { Prisma } from '@ansinh/api/platform/database/client.ts';
import type { TestDatabase } from './database.ts';

let facilities = 0;
let visits = 0;

/** A facility with a code of its own in the reserved range 99…; at most 46,656 a test file. */
export function createFacility(database: TestDatabase, values: Partial<Prisma.FacilityUncheckedCreateInput> = {}) {
  facilities += 1;
  const code = `99${facilities.toString(36).toUpperCase().padStart(3, '0')}`;
  return database.client.facility.create({ data: { code, name: `Bệnh viện Thử ${facilities}`, ...values } });
}

/** What a cost line of a test says; the rest fits to it. */
type LineValues = Partial<Prisma.MedicalCostLineCreateWithoutVisitInput>;

/**
 * An outpatient visit of a member that costs 300,000 VND, of which the fund pays 80 %.
 *
 * @param values `facilityId` or a facility of its own; `dischargedAt` also moves the arrival to two hours before.
 * @param lines cost lines in order.
 * @returns the stored row.
 */
export async function createVisit(
  database: TestDatabase,
  memberId: string,
  values: Partial<Prisma.MedicalVisitUncheckedCreateInput> = {},
  lines: readonly LineValues[] = [],
) {
  visits += 1;
  const facilityId = values.facilityId ?? (await createFacility(database)).id;
  const dischargedAt = new Date(values.dischargedAt ?? '2026-03-10T10:00:00+07:00');
  return database.client.medicalVisit.create({
    data: {
      memberId,
      facilityId,
      treatmentCode: `LK${visits}`,
      admittedAt: new Date(dischargedAt.getTime() - 2 * 3_600_000),
      dischargedAt,
      careTypeCode: '01',
      drugCost: 100_000,
      supplyCost: 0,
      totalCost: 300_000,
      coveredCost: 300_000,
      selfPaid: 0,
      copayment: 60_000,
      paidByFund: 240_000,
      otherSources: 0,
      ...values,
      costLines: { create: lines.map(lineOf) },
    },
  });
}

function lineOf(values: LineValues, position: number) {
  return {
    kind: 'DRUG' as const,
    position,
    name: `Thuốc ${position}`,
    quantity: 10,
    unitPrice: 1_000,
    amount: 10_000,
    coveredAmount: 10_000,
    paidByFund: 8_000,
    otherSources: 0,
    selfPaid: 0,
    copayment: 2_000,
    ...values,
  };
}

/** A valid certificate of three days' leave, issued at a visit. */
export function createCertificate(
  database: TestDatabase,
  visit: { memberId: string; id: string; facilityId: string },
  values: Partial<Prisma.SickLeaveCertificateUncheckedCreateInput> = {},
) {
  visits += 1;
  return database.client.sickLeaveCertificate.create({
    data: {
      memberId: visit.memberId,
      visitId: visit.id,
      facilityId: visit.facilityId,
      documentNumber: `CT${visits}`,
      serialNumber: `SR${visits}`,
      leaveDays: 3,
      fromDate: new Date('2026-03-10'),
      toDate: new Date('2026-03-12'),
      issuedOn: new Date('2026-03-10'),
      ...values,
    },
  });
}
