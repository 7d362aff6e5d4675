import type { TestDatabase } from '@ansinh/testkit';
import { createFakeClock, createMember } from '@ansinh/testkit';
import type { ClaimSpec } from '@ansinh/testkit/claims.ts';
import type { ImportOptions, Outcome, Rejection, Source, Warning } from '../outcome.ts';
import { createVisitImporter, type VisitImporterDeps } from './index.ts';

/** What a test reads of an import. */
export interface Imported {
  kinds: Outcome['kind'][];
  rejections: Rejection[];
  warnings: Warning[];
}

/** A source over bytes in memory, in pieces of `piece` bytes. */
export function bytesSource(bytes: Uint8Array, piece = 64 * 1024): Source {
  return {
    name: 'claims.xml',
    async *open() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

/** Imports a claim file and gathers what became of its records; warnings are apart from the kinds. */
export async function importClaims(
  deps: Pick<VisitImporterDeps, 'database'> & Partial<VisitImporterDeps>,
  bytes: Uint8Array | string,
  options: Partial<ImportOptions> & { piece?: number } = {},
): Promise<Imported> {
  const importer = createVisitImporter({ clock: createFakeClock(), ...deps });
  const source = bytesSource(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, options.piece);
  const imported: Imported = { kinds: [], rejections: [], warnings: [] };
  for await (const outcome of importer.run(source, { dryRun: false, createMissing: false, ...options })) {
    if (outcome.kind === 'warning') imported.warnings.push(outcome.warning);
    else imported.kinds.push(outcome.kind);
    if (outcome.kind === 'rejected') imported.rejections.push(outcome.rejection);
  }
  return imported;
}

let claims = 0;

/** A new member, and the claim of a treatment of hers at facility 99001. */
export async function memberWithClaim(
  database: TestDatabase,
  values: Partial<ClaimSpec> = {},
): Promise<{ memberId: string; spec: ClaimSpec }> {
  await createFacility(database);
  const member = await createMember(database, { fullName: 'Trần Thị Thử Nghiệm' });
  return { memberId: member.id, spec: { ...claimOf(member), ...values } };
}

/** Many of {@link memberWithClaim}, in two statements. */
export async function membersWithClaims(
  database: TestDatabase,
  count: number,
): Promise<{ memberId: string; spec: ClaimSpec }[]> {
  await createFacility(database);
  const members = await database.client.member.createManyAndReturn({
    data: Array.from({ length: count }, () => {
      people += 1;
      return {
        socialInsuranceCode: `9988${String(people).padStart(6, '0')}`,
        fullName: 'Trần Thị Thử Nghiệm',
        birthDate: new Date('1985-04-12'),
        gender: 'FEMALE' as const, // one of the enum's values, not any text
      };
    }),
  });
  return members.map((member) => ({ memberId: member.id, spec: claimOf(member) }));
}

let people = 0;

async function createFacility(database: TestDatabase): Promise<void> {
  await database.client.facility.upsert({
    where: { code: '99001' },
    update: {},
    create: { code: '99001', name: 'Bệnh viện Thử nghiệm' },
  });
}

function claimOf(member: { fullName: string; socialInsuranceCode: string }): ClaimSpec {
  claims += 1;
  return {
    facilityCode: '99001',
    treatmentCode: `LK${process.pid}.${claims}`,
    fullName: member.fullName,
    socialInsuranceCode: member.socialInsuranceCode,
  };
}

/** All that is stored of a treatment but what each import makes anew (ids, time of receipt). */
export async function storedVisit(database: TestDatabase, treatmentCode: string) {
  const visit = await database.client.medicalVisit.findFirst({
    where: { treatmentCode },
    omit: { id: true, facilityId: true, receivedAt: true, sourceDigest: true },
    include: {
      cards: { omit: { visitId: true, memberId: true }, orderBy: { position: 'asc' } },
      costLines: { omit: { visitId: true, memberId: true, id: true }, orderBy: { position: 'asc' } },
      sickLeaveCertificates: {
        omit: { visitId: true, memberId: true, id: true, facilityId: true },
        orderBy: { serialNumber: 'asc' },
      },
    },
  });
  // Decimals and dates as text, so that tests compare what is stored and not objects.
  return visit && (JSON.parse(JSON.stringify(visit)) as Omit<typeof visit, never>);
}
