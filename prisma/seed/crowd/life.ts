import type { CopyValue } from '../../../packages/api/src/platform/database/copy.ts';
import { ratesOf } from '../contribution-rates.ts';
import { percentOf } from '../contributions.ts';
import type { YearMonth } from '../reference-levels.ts';
import { type Chance, chanceOf } from './chance.ts';
import { FAMILY_NAMES, GIVEN_NAMES, ILLNESSES, JOBS, LINES, MIDDLE_NAMES, ODS_REGIMES } from './words.ts';

/** What a crowd is made from, the same for everybody in it. */
export interface CrowdSetting {
  seed: number;
  passwordHash: string;
  facilities: readonly { id: string; code: string }[];
  employers: readonly { id: string; code: string; name: string }[];
}

/** Rows of the tables that a crowd fills, in the order that keeps the foreign keys. */
export const CROWD_COLUMNS = {
  member: ['id', 'social_insurance_code', 'personal_id_number', 'full_name', 'birth_date', 'gender', 'phone'],
  account: ['member_id', 'password_hash', 'phone'],
  health_card: [
    ...['member_id', 'id', 'number', 'subject_code', 'benefit_level', 'province_code', 'valid_from', 'valid_to'],
    ...['issued_on', 'issuer_name', 'facility_id', 'five_year_continuous_date', 'status'],
  ],
  participation_period: [
    ...['member_id', 'id', 'insurance_type', 'status', 'from_month', 'to_month', 'employer_id', 'employer_code'],
    ...[
      'employer_name',
      'job_title',
      'contribution_salary',
      'salary',
      'contribution_amount',
      'employer_rate',
      'employee_rate',
    ],
  ],
  benefit: [
    ...['member_id', 'id', 'kind', 'regime', 'regime_name', 'decision_number', 'decision_date', 'from_date', 'to_date'],
    ...['amount', 'days', 'organisation_name', 'payment_method'],
  ],
  medical_visit: [
    ...['member_id', 'id', 'facility_id', 'treatment_code', 'status', 'received_at', 'admitted_at', 'discharged_at'],
    ...['settled_at', 'reason', 'diagnosis', 'primary_icd10', 'care_type_code', 'access_category', 'treatment_days'],
    ...['treatment_result_code', 'discharge_type_code', 'drug_cost', 'supply_cost', 'total_cost', 'covered_cost'],
    ...['self_paid', 'copayment', 'paid_by_fund', 'other_sources'],
  ],
  medical_visit_card: ['member_id', 'visit_id', 'position', 'card_number', 'facility_code', 'valid_from', 'valid_to'],
  medical_cost_line: [
    ...[
      'member_id',
      'visit_id',
      'id',
      'kind',
      'position',
      'group_code',
      'code',
      'name',
      'unit',
      'quantity',
      'unit_price',
    ],
    ...['scope_code', 'payment_rate', 'coverage_rate', 'amount', 'covered_amount', 'paid_by_fund', 'other_sources'],
    ...['self_paid', 'copayment', 'ordered_at'],
  ],
} as const;

export type CrowdTable = keyof typeof CROWD_COLUMNS;
export type CrowdRows = Record<CrowdTable, CopyValue[][]>;

/** How many people a crowd may have: as many as keep the last six digits of the personal id apart. */
export const LARGEST_CROWD = 1_000_000;
const COVERAGE = 80;
const LAST_MONTH = monthNumber(2026, 10);

/** An empty row set, to be filled by `addLife`. */
export function emptyRows(): CrowdRows {
  return {
    member: [],
    account: [],
    health_card: [],
    participation_period: [],
    benefit: [],
    medical_visit: [],
    medical_visit_card: [],
    medical_cost_line: [],
  };
}

/** Mã số BHXH of a person of the crowd: `991` and the person's number. */
export function crowdCode(person: number): string {
  return `991${String(person).padStart(7, '0')}`;
}

/** Adds a person: account, card, 12 contribution segments, 5 benefits, 0 to 6 visits with 2 to 5 lines each. */
export function addLife(rows: CrowdRows, person: number, setting: CrowdSetting): void {
  const chance = chanceOf(setting.seed, person);
  const code = crowdCode(person);
  const memberId = idOf('m', person, 0);
  const isMale = chance.real() < 0.5;
  const birthYear = chance.between(1965, 2003);
  const personalId = `099${(birthYear < 2000 ? 0 : 2) + (isMale ? 0 : 1)}${String(birthYear % 100).padStart(2, '0')}${String(person % LARGEST_CROWD).padStart(6, '0')}`;
  const name = `${chance.pick(FAMILY_NAMES)} ${chance.pick(MIDDLE_NAMES)} ${chance.pick(GIVEN_NAMES)}`;
  const phone = `081${String(person).padStart(7, '0')}`;
  const birthDate = `${birthYear}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`;
  rows.member.push([memberId, code, personalId, name, birthDate, isMale ? 'MALE' : 'FEMALE', phone]);
  rows.account.push([memberId, setting.passwordHash, phone]);

  const facility = chance.pick(setting.facilities);
  rows.health_card.push([
    ...[memberId, idOf('c', person, 0), code, 'DN', 4, '01', '2026-01-01', '2026-12-31', '2025-12-15'],
    ...['Bảo hiểm xã hội thành phố Hà Nội', facility.id, '2021-01-01', 'VALID'],
  ]);
  const employer = addWork(rows, { person, memberId, chance, setting });
  addBenefits(rows, { person, memberId, chance, employer });
  const visits = chance.between(0, 6);
  for (let visit = 0; visit < visits; visit += 1) addVisit(rows, { person, memberId, chance, setting, visit, code });
}

interface Person {
  person: number;
  memberId: string;
  chance: Chance;
}

/** Three stretches of work in every fund; returns the name of the last employer. */
function addWork(rows: CrowdRows, { person, memberId, chance, setting }: Person & { setting: CrowdSetting }): string {
  let from = LAST_MONTH - chance.between(40, 140);
  let salary = chance.between(50, 120) * 100_000;
  let employer = chance.pick(setting.employers);
  for (let stretch = 0; stretch < 3; stretch += 1) {
    const to = stretch === 2 ? LAST_MONTH : from + chance.between(6, 18);
    const job = chance.pick(JOBS);
    const status = stretch === 2 ? 'ACTIVE' : 'ENDED';
    for (const [index, fund] of (['BHXH', 'BHTN', 'BHTNLD_BNN', 'BHYT'] as const).entries()) {
      const rates = ratesOf(fund, monthText(from));
      if (!rates) continue;
      const amount = percentOf(salary, rates.employer + rates.employee);
      rows.participation_period.push([
        ...[
          memberId,
          idOf('p', person, stretch * 4 + index),
          fund,
          status,
          `${monthText(from)}-01`,
          `${monthText(to)}-01`,
        ],
        ...[employer.id, employer.code, employer.name, job, salary, salary, amount, rates.employer, rates.employee],
      ]);
    }
    from = to + chance.between(1, 3);
    salary += chance.between(2, 20) * 100_000;
    employer = chance.pick(setting.employers);
    if (from >= LAST_MONTH) from = LAST_MONTH;
  }
  return employer.name;
}

function addBenefits(rows: CrowdRows, { person, memberId, chance, employer }: Person & { employer: string }): void {
  for (let index = 0; index < 4; index += 1) {
    const [regime, name] = chance.pick(ODS_REGIMES);
    const days = chance.between(1, 5);
    // One benefit a year, so that no two of them share their key.
    const day = `${2022 + index}-${two(chance.between(1, 12))}`;
    const from = chance.between(1, 20);
    rows.benefit.push([
      ...[memberId, idOf('b', person, index), 'ODS', regime, name, null, null, `${day}-${two(from)}`],
      ...[`${day}-${two(from + days - 1)}`, chance.between(200, 4_000) * 1_000, days, employer, 'VIA_EMPLOYER'],
    ]);
  }
  const decided = `2019-${two(chance.between(1, 12))}-15`;
  rows.benefit.push([
    ...[memberId, idOf('b', person, 4), 'UNEMPLOYMENT', 'UI_ALLOW', 'Trợ cấp thất nghiệp', `${person}/QĐ-TTDVVL`],
    ...[decided, decided, null, chance.between(2_500, 9_000) * 1_000, null, 'Cơ quan bảo hiểm xã hội', 'BANK'],
  ]);
}

interface Visit extends Person {
  setting: CrowdSetting;
  visit: number;
  code: string;
}

function addVisit(rows: CrowdRows, { person, memberId, chance, setting, visit, code }: Visit): void {
  const visitId = idOf('v', person, visit);
  const facility = chance.pick(setting.facilities);
  const [icd, illness] = chance.pick(ILLNESSES);
  const day = `${chance.between(2024, 2026)}-${two(chance.between(1, 10))}-${two(chance.between(1, 28))}`;
  const admitted = `${day}T${two(chance.between(7, 15))}:${two(chance.between(0, 59))}+07:00`;
  const left = `${day}T16:30+07:00`;
  const sums = { drug: 0, supply: 0, total: 0, copayment: 0 };
  const count = chance.between(2, 5);
  for (let position = 1; position <= count; position += 1) {
    const [kind, group, item, name, unit, price] = chance.pick(LINES);
    const quantity = kind === 'DRUG' ? chance.between(2, 30) : 1;
    const amount = quantity * price;
    const paid = percentOf(amount, COVERAGE);
    rows.medical_cost_line.push([
      ...[
        memberId,
        visitId,
        idOf('l', person, visit * 8 + position),
        kind,
        position,
        group,
        item,
        name,
        unit,
        quantity,
        price,
      ],
      ...[1, 100, COVERAGE, amount, amount, paid, 0, 0, amount - paid, admitted],
    ]);
    sums.total += amount;
    sums.copayment += amount - paid;
    if (kind === 'DRUG') sums.drug += amount;
    if (kind === 'SUPPLY') sums.supply += amount;
  }
  rows.medical_visit.push([
    ...[
      memberId,
      visitId,
      facility.id,
      `CROWD-${setting.seed}-${person}-${visit}`,
      'FINAL',
      left,
      admitted,
      left,
      left,
      'Khám bệnh',
    ],
    ...[illness, icd, '01', '1.1', 1, 2, 1, sums.drug, sums.supply, sums.total, sums.total, 0, sums.copayment],
    ...[sums.total - sums.copayment, 0],
  ]);
  rows.medical_visit_card.push([memberId, visitId, 1, `DN401${code}`, facility.code, '2026-01-01', '2026-12-31']);
}

/** A UUID (version 8) that says what it is, whose, and which: neighbours in the index as they are made. */
function idOf(kind: 'm' | 'c' | 'p' | 'b' | 'v' | 'l', person: number, index: number): string {
  const whose = person.toString(16).padStart(8, '0');
  return `99c00000-${whose.slice(0, 4)}-8${whose.slice(4, 7)}-a${whose.slice(7)}${kind.charCodeAt(0).toString(16)}-${index.toString(16).padStart(12, '0')}`;
}

function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

function monthText(month: number): YearMonth {
  return `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
