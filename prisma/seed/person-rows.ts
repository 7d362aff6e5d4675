import type { DemoBenefit, DemoPerson, DemoVisit } from './person.ts';
import { silhouette } from './portrait.ts';
import type { Row } from './rows.ts';
import { stableId } from './stable-id.ts';

/** Ids of the directory rows that people refer to. */
export interface Places {
  facilityId(code: string): string;
  employerId(code: string): string;
  provinceId(code: string, day: string): string;
  wardId(code: string, day: string): string;
}

/** Rows of a person by table, in an order that keeps the foreign keys. */
export type PersonRows = [table: string, rows: Row[]][];

/** Id of a demo person: the same on every machine. */
export function memberIdOf(code: string): string {
  return stableId('member', code);
}

/** Everything that one person brings into the database. */
export function rowsOf(person: DemoPerson, passwordHash: string, places: Places): PersonRows {
  const memberId = memberIdOf(person.code);
  return [
    ['member', [memberRow(person)]],
    ['account', accountRows(person, passwordHash)],
    ['member_portrait', portraitRows(person)],
    ['identity_document', (person.documents ?? []).map((document) => identityRow(memberId, document))],
    ['member_address', (person.addresses ?? []).map((address) => addressRow(memberId, address, places))],
    ...cardRows(person, places),
    ['participation_period', periodRows(person, places)],
    ...(person.benefits ?? []).flatMap((benefit) => benefitRows(memberId, benefit)),
    ...(person.visits ?? []).flatMap((visit) => visitRows(memberId, visit, places)),
  ];
}

function accountRows({ code, accountPhone, email }: DemoPerson, passwordHash: string): Row[] {
  return accountPhone ? [{ memberId: memberIdOf(code), passwordHash, phone: accountPhone, email: email ?? null }] : [];
}

function memberRow(person: DemoPerson): Row {
  return {
    id: memberIdOf(person.code),
    socialInsuranceCode: person.code,
    personalIdNumber: person.personalIdNumber ?? null,
    householdCode: person.householdCode ?? null,
    fullName: person.fullName,
    birthDate: person.birthDate,
    birthDatePrecision: person.birthDatePrecision ?? 'DAY',
    gender: person.gender,
    phone: person.phone ?? null,
    email: person.email ?? null,
  };
}

function portraitRows({ code, portraitTakenOn }: DemoPerson): Row[] {
  if (!portraitTakenOn) return [];
  const content = `\\x${silhouette().toString('hex')}`;
  return [{ memberId: memberIdOf(code), mediaType: 'image/png', content, takenOn: portraitTakenOn }];
}

function identityRow(memberId: string, document: NonNullable<DemoPerson['documents']>[number]): Row {
  const { kind, number, issuedOn = null, issuedBy = null } = document;
  return { memberId, id: stableId('document', memberId, kind, number), kind, number, issuedOn, issuedBy };
}

function addressRow(memberId: string, address: NonNullable<DemoPerson['addresses']>[number], places: Places): Row {
  const { kind, street = null, districtName = null, provinceCode, wardCode, recordedOn } = address;
  return {
    memberId,
    kind,
    street,
    districtName,
    provinceId: provinceCode ? places.provinceId(provinceCode, recordedOn) : null,
    wardId: wardCode ? places.wardId(wardCode, recordedOn) : null,
  };
}

function cardRows(person: DemoPerson, places: Places): PersonRows {
  const memberId = memberIdOf(person.code);
  const cards = (person.cards ?? []).map((card) => ({
    ...card,
    id: stableId('card', memberId, card.prefix, card.validFrom),
  }));
  return [
    [
      'health_card',
      cards.map((card) => ({
        memberId,
        id: card.id,
        number: person.code,
        subjectCode: card.prefix.slice(0, 2),
        benefitLevel: Number(card.prefix[2]),
        provinceCode: card.prefix.slice(3),
        livingArea: card.livingArea ?? null,
        validFrom: card.validFrom,
        validTo: card.validTo ?? null,
        issuedOn: card.issuedOn ?? null,
        issuerName: card.issuerName ?? null,
        facilityId: card.facilityCode ? places.facilityId(card.facilityCode) : null,
        fiveYearContinuousDate: card.fiveYearContinuousDate ?? null,
        copaymentExemptFrom: card.copaymentExemptFrom ?? null,
        controlNumber: card.controlNumber ?? null,
        checkString: card.checkString ?? null,
        status: card.status,
      })),
    ],
    [
      'health_card_event',
      cards.flatMap(({ id, history = [] }) =>
        history.map(({ status, occurredOn, reason = null }) => ({
          memberId,
          cardId: id,
          id: stableId('card-event', id, status, occurredOn),
          status,
          occurredOn,
          reason,
        })),
      ),
    ],
  ];
}

function periodRows(person: DemoPerson, places: Places): Row[] {
  const memberId = memberIdOf(person.code);
  return (person.periods ?? []).map((period) => ({
    ...period,
    memberId,
    id: stableId('period', memberId, period.insuranceType, period.fromMonth, period.scheme, period.employerCode ?? ''),
    fromMonth: `${period.fromMonth}-01`,
    toMonth: `${period.toMonth}-01`,
    employerId: period.employerCode ? places.employerId(period.employerCode) : null,
    unpaidLeaveMonths: period.unpaidLeaveMonths.map((month) => `${month}-01`),
  }));
}

function benefitRows(memberId: string, { adjustments = [], payments = [], ...benefit }: DemoBenefit): PersonRows {
  const benefitId = stableId('benefit', memberId, benefit.regime, benefit.decisionNumber ?? '', benefit.fromDate ?? '');
  const keys = { memberId, benefitId };
  return [
    ['benefit', [{ memberId, id: benefitId, ...benefit }]],
    [
      'benefit_adjustment',
      adjustments.map(({ decree, fromMonth, percent = null, amount = null }) => ({
        ...keys,
        id: stableId('adjustment', benefitId, decree, fromMonth),
        decree,
        fromMonth: `${fromMonth}-01`,
        percent,
        amount,
      })),
    ],
    [
      'benefit_payment',
      payments.map(({ month, adjustment = 0, topUp = 0, allowance = 0, deduction = 0, paidOn = null, ...payment }) => ({
        ...keys,
        month: `${month}-01`,
        ...payment,
        adjustment,
        topUp,
        allowance,
        deduction,
        paidOn,
      })),
    ],
  ];
}

function visitRows(memberId: string, visit: DemoVisit, places: Places): PersonRows {
  const { facilityCode, cards, lines, sickLeave, ...columns } = visit;
  const facilityId = places.facilityId(facilityCode);
  const visitId = stableId('visit', facilityCode, visit.treatmentCode);
  return [
    [
      'medical_visit',
      [
        {
          memberId,
          id: visitId,
          facilityId,
          ...columns,
          secondaryIcd10: columns.secondaryIcd10 ?? [],
          departmentCodes: columns.departmentCodes ?? [],
          followUpDates: columns.followUpDates ?? [],
          traditionalCodes: [],
          receivedAt: columns.settledAt ?? columns.dischargedAt,
          ...totalsOf(visit),
        },
      ],
    ],
    ['medical_visit_card', cards.map((card, index) => ({ memberId, visitId, position: index + 1, ...card }))],
    [
      'medical_cost_line',
      lines.map((line, index) => ({
        memberId,
        visitId,
        id: stableId('line', visitId, String(index + 1)),
        position: index + 1,
        ...line,
        orderedAt: visit.admittedAt,
      })),
    ],
    [
      'sick_leave_certificate',
      sickLeave
        ? [
            {
              memberId,
              id: stableId('leave', sickLeave.serialNumber),
              visitId,
              facilityId,
              ...sickLeave,
              diagnosis: visit.diagnosis,
            },
          ]
        : [],
    ],
  ];
}

/** The sums of XML1 over the lines, so that the claim's invariants hold: T_BHTT = T_TONGCHI_BH − T_BNCCT. */
function totalsOf({ lines }: DemoVisit): Row {
  const sum = (value: (line: DemoVisit['lines'][number]) => number) =>
    lines.reduce((total, line) => total + value(line), 0);
  return {
    drugCost: sum((line) => (line.kind === 'DRUG' ? line.amount : 0)),
    supplyCost: sum((line) => (line.kind === 'SUPPLY' ? line.amount : 0)),
    totalCost: sum((line) => line.amount),
    coveredCost: sum((line) => line.coveredAmount),
    selfPaid: sum((line) => line.selfPaid),
    copayment: sum((line) => line.copayment),
    paidByFund: sum((line) => line.paidByFund),
    otherSources: sum((line) => line.otherSources),
  };
}
