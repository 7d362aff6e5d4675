import { newTrackingCode } from '@ansinh/api/features/petition/index.ts';
import { createBenefit } from './benefits.ts';
import { createChildForm } from './child-forms.ts';
import type { TestDatabase } from './database.ts';
import { createAgency } from './directory.ts';
import { createHealthCard } from './health-card.ts';
import { createSegments } from './participation.ts';
import { createMember } from './people.ts';
import { createCertificate, createVisit } from './visits.ts';

const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

let records = 0;

/**
 * A member with at least one row in every table that members own.
 *
 * @returns the member, and a word that every free text of the record holds.
 */
export async function createFullRecord(database: TestDatabase) {
  records += 1;
  const canary = `Hoàng Yến ${String.fromCharCode(64 + records)}`;
  const digits = String(records).padStart(2, '0');
  const member = await createMember(database, {
    fullName: canary,
    personalIdNumber: `0990990990${digits}`,
    householdCode: `HO ${canary}`,
    phone: `0990000${digits}1`,
    email: `canary${digits}@example.vn`,
    identityDocuments: { create: { kind: 'PASSPORT', number: `B99000${digits}`, issuedBy: canary } },
    addresses: { create: { kind: 'CONTACT', street: canary } },
    portrait: { create: { mediaType: 'image/png', content: Buffer.concat([PNG_SIGNATURE, Buffer.from(canary)]) } },
  });
  await createHealthCard(database, member, {
    issuerName: canary,
    controlNumber: `990000000000${digits}`,
    history: { create: { status: 'VALID', occurredOn: new Date('2026-01-01'), reason: canary } },
  });
  await createSegments(
    database,
    member.id,
    (['BHXH', 'BHTN', 'BHTNLD_BNN', 'BHYT'] as const).map((insuranceType) => ({
      from: '2020-01',
      to: '2020-06',
      insuranceType,
      employerName: canary,
      jobTitle: canary,
    })),
  );
  await createBenefits(database, member.id, canary);
  const visit = await createVisit(database, member.id, { diagnosis: canary, note: canary }, [{ name: canary }]);
  await database.client.medicalVisitCard.create({
    data: { memberId: member.id, visitId: visit.id, position: 0, cardNumber: `DN401${member.socialInsuranceCode}` },
  });
  await createCertificate(database, visit, { diagnosis: canary, employerName: canary });
  await database.client.auditEvent.create({
    data: { memberId: member.id, kind: 'SIGNED_IN', at: new Date('2026-01-02T08:00:00Z'), deviceName: canary },
  });
  await createPetition(database, member.id, canary);
  await createChildForm(database, member.id, { fullName: canary });
  return { member, canary };
}

function attachment(at: Date) {
  const times = { createdAt: at, uploadExpiresAt: at, uploadedAt: at, storedAt: at, claimedAt: at };
  return { purpose: 'PETITION_ATTACHMENT', mediaType: 'application/pdf', bytes: 1_000, ...times } as const;
}

async function createPetition(database: TestDatabase, memberId: string, canary: string): Promise<void> {
  const at = new Date('2026-01-03T08:00:00Z');
  const agency = await createAgency(database);
  await database.client.petition.create({
    data: {
      senderId: memberId,
      memberId,
      code: newTrackingCode(2026),
      kind: 'FEEDBACK',
      subject: canary,
      content: `${canary}, một phản ánh để thử.`,
      agencyId: agency.id,
      agencyCode: agency.code,
      noticeChannel: 'SMS',
      locale: 'vi',
      letterDigest: Buffer.from(canary),
      sentAt: at,
      dueOn: new Date('2026-01-26'),
      changedAt: at,
      events: {
        create: {
          position: 1,
          action: 'SENT',
          status: 'RECEIVED',
          at,
          by: 'SENDER',
          note: canary,
          files: { create: { number: 1, file: { create: attachment(at) } } },
        },
      },
    },
  });
}

async function createBenefits(database: TestDatabase, memberId: string, canary: string): Promise<void> {
  const of = { organisationName: canary, regimeName: canary, bankName: canary };
  const payments = {
    create: { month: new Date('2026-05-01'), base: 5_000_000, method: 'BANK', status: 'PAID' },
  } as const;
  await createBenefit(database, memberId, of);
  await createBenefit(database, memberId, { ...of, kind: 'ONE_TIME', regime: 'FUNERAL', decisionNumber: canary });
  await createBenefit(database, memberId, {
    ...of,
    kind: 'MONTHLY',
    regime: 'PENSION',
    adjustments: { create: { decree: canary, fromMonth: new Date('2026-07-01'), percent: 8 } },
    payments,
  });
  await createBenefit(database, memberId, {
    ...of,
    kind: 'UNEMPLOYMENT',
    regime: 'UI_ALLOW',
    monthsGranted: 3,
    monthsDrawn: 1,
    unemploymentStatus: 'TERMINATED',
    terminationGround: 'n',
    payments,
  });
}
