import type { Column, Row } from '../table/column.ts';
import { type Fault, inconsistent, unknownReference } from '../table/faults.ts';
import { type Check, same, type TableKind, upsert } from '../table/kind.ts';
import { decimal, money } from '../table/values/amount.ts';
import { day, month } from '../table/values/date.ts';
import { text } from '../table/values/text.ts';
import { regimeColumn } from './benefits.ts';
import { paymentMethod, paymentStatus } from './choices.ts';
import { PERSON_JOIN, PERSON_LEFT_JOIN, personColumn, personKnown } from './person.ts';

/** The columns that say which benefit it is. */
const benefitColumns: readonly Column[] = [
  personColumn,
  regimeColumn,
  {
    name: 'decision_number',
    vi: 'Số QĐ hưởng',
    aliases: ['số quyết định', 'số QĐ'],
    type: text(50),
    meaning: {
      vi: 'Số quyết định của quyền lợi; có thể bỏ trống khi người đó chỉ có một',
      en: 'Decision number of the benefit; may be empty where the member has one such benefit',
    },
    example: '1234/QĐ-BHXH',
  },
  {
    name: 'benefit_from_date',
    vi: 'Hưởng từ ngày',
    type: day,
    meaning: { vi: 'Ngày bắt đầu của quyền lợi; như trên', en: 'First day of the benefit; likewise' },
    example: '01/02/2020',
  },
];

/** The member's benefits that agree with what the row says. */
const BENEFIT = `LEFT JOIN LATERAL (SELECT min(id::text)::uuid AS id, count(*) AS matches FROM benefit
  WHERE member_id = m.id AND regime = s.regime AND (s.decision_number IS NULL OR decision_number = s.decision_number)
    AND (s.benefit_from_date IS NULL OR from_date = s.benefit_from_date)) benefit ON true`;

const benefitChecks: readonly Check[] = [
  personKnown,
  {
    when: 'benefit.matches = 0',
    fault: unknownReference(
      'regime',
      { vi: 'quyền lợi', en: 'a benefit' },
      { vi: 'Nhập quyền lợi (`benefits`) trước.', en: 'Import the benefit with `benefits` first.' },
    ),
  },
  {
    when: 'benefit.matches > 1',
    fault: inconsistent(
      'decision_number',
      { vi: 'Có nhiều quyền lợi cùng khớp với dòng này.', en: 'Several benefits of the member match this row.' },
      { vi: 'Ghi số quyết định và ngày bắt đầu hưởng.', en: 'Give the decision number and benefit_from_date.' },
    ),
  },
];

/** What the row says of its benefit; two spellings of one benefit are caught by the database. */
const benefitKey = (row: Row): string[] =>
  [row.social_insurance_code, row.regime, row.decision_number, row.benefit_from_date].filter(
    (it) => typeof it === 'string',
  );

/** Adjustment slips of monthly benefits (phiếu điều chỉnh). */
export const benefitAdjustments: TableKind = {
  name: 'benefit-adjustments',
  title: { vi: 'Phiếu điều chỉnh', en: 'Adjustments of benefits' },
  columns: [
    ...benefitColumns,
    {
      name: 'decree',
      vi: 'Văn bản điều chỉnh',
      aliases: ['nghị định'],
      type: text(100),
      required: true,
      meaning: { vi: 'Văn bản điều chỉnh', en: 'Decree' },
      example: 'NĐ 162/2026/NĐ-CP',
    },
    {
      name: 'from_month',
      vi: 'Từ tháng',
      type: month,
      required: true,
      meaning: { vi: 'Tháng bắt đầu áp dụng', en: 'First month' },
      example: '07/2026',
    },
    {
      name: 'percent',
      vi: 'Tỷ lệ điều chỉnh',
      type: decimal(
        { places: 2, min: -100, max: 9999.99 },
        { vi: 'phần trăm, như 8 hoặc 12,5', en: 'per cent, such as 8 or 12.5' },
      ),
      meaning: { vi: 'Phần trăm; hoặc số tiền, không ghi cả hai', en: 'Per cent; this or an amount' },
      example: '8',
    },
    {
      name: 'amount',
      vi: 'Số tiền điều chỉnh',
      aliases: ['số tiền'],
      type: money({ min: -9_999_999_999_999 }),
      meaning: { vi: 'Số tiền một tháng', en: 'VND a month' },
      example: '300.000',
    },
  ],
  complete: oneMeasure,
  key: (row) => [...benefitKey(row), row.decree, row.from_month?.slice(0, 7)].filter(Boolean).join(' '),
  joins: `${PERSON_LEFT_JOIN} ${BENEFIT}`,
  checks: benefitChecks,
  writes: [
    upsert({
      table: 'benefit_adjustment',
      joins: `${PERSON_JOIN} ${BENEFIT}`,
      key: { member_id: 'm.id', benefit_id: 'benefit.id', decree: 's.decree', from_month: 's.from_month' },
      // Always both, so that a slip can change from one measure to the other.
      set: { percent: { value: 's.percent' }, amount: { value: 's.amount' } },
    }),
  ],
};

function oneMeasure(row: Row): Fault | undefined {
  if (Boolean(row.percent) !== Boolean(row.amount)) return undefined;
  return inconsistent(
    'percent',
    {
      vi: 'Phải có đúng một trong hai: tỷ lệ hoặc số tiền điều chỉnh.',
      en: 'There must be a percentage or an amount, and not both.',
    },
    { vi: 'Ghi cột percent hoặc cột amount.', en: 'Fill in either percent or amount.' },
  );
}

/** A part of the payment of one month. */
function part(name: string, vi: string, meaning: { vi: string; en: string }, example: string, min = 0): Column {
  return { name, vi, type: money({ min }), meaning, example };
}

/** Monthly payments (kỳ chi trả). */
export const benefitPayments: TableKind = {
  name: 'benefit-payments',
  title: { vi: 'Kỳ chi trả', en: 'Payments of benefits' },
  notes: [
    {
      vi: 'Thực nhận = mức hưởng + điều chỉnh + bù + phụ cấp − khấu trừ, không âm.',
      en: 'Net = base + adjustment + top-up + allowance − deduction, never below zero.',
    },
  ],
  columns: [
    ...benefitColumns,
    {
      name: 'month',
      vi: 'Tháng',
      type: month,
      required: true,
      meaning: { vi: 'Tháng chi trả', en: 'Month' },
      example: '10/2026',
    },
    { ...part('base', 'Mức hưởng', { vi: 'Mức hưởng', en: 'Base entitlement' }, '5.000.000'), required: true },
    part(
      'adjustment',
      'Điều chỉnh',
      { vi: 'Điều chỉnh; có thể âm', en: 'Adjustment; may be negative' },
      '400.000',
      -9_999_999_999_999,
    ),
    part('top_up', 'Bù', { vi: 'Bù cho đủ mức sàn', en: 'Top-up to the floor' }, '0'),
    part('allowance', 'Phụ cấp', { vi: 'Phụ cấp', en: 'Allowances' }, '0'),
    part('deduction', 'Khấu trừ', { vi: 'Khấu trừ', en: 'Deductions' }, '0'),
    {
      name: 'method',
      vi: 'Hình thức chi trả',
      type: paymentMethod,
      required: true,
      meaning: { vi: 'Hình thức chi trả', en: 'Method of payment' },
      example: 'Qua tài khoản cá nhân',
    },
    {
      name: 'status',
      vi: 'Trạng thái',
      type: paymentStatus,
      required: true,
      meaning: { vi: 'Trạng thái chi trả', en: 'Status' },
      example: 'Đã chi trả',
    },
    {
      name: 'paid_on',
      vi: 'Ngày chi trả',
      type: day,
      meaning: { vi: 'Ngày chi trả', en: 'Day of payment' },
      example: '05/10/2026',
    },
  ],
  complete: netFault,
  key: (row) => [...benefitKey(row), row.month?.slice(0, 7)].filter(Boolean).join(' '),
  joins: `${PERSON_LEFT_JOIN} ${BENEFIT}`,
  checks: benefitChecks,
  writes: [
    upsert({
      table: 'benefit_payment',
      joins: `${PERSON_JOIN} ${BENEFIT}`,
      key: { member_id: 'm.id', benefit_id: 'benefit.id', month: 's.month' },
      set: same('base', 'adjustment', 'top_up', 'allowance', 'deduction', 'method', 'status', 'paid_on'),
    }),
  ],
};

const PARTS = ['adjustment', 'top_up', 'allowance', 'deduction'];

function netFault(row: Row): Fault | undefined {
  for (const column of PARTS) if (row[column] === null) row[column] = '0';
  const net = cents(row.base) + cents(row.adjustment) + cents(row.top_up) + cents(row.allowance) - cents(row.deduction);
  return net < 0n
    ? inconsistent('deduction', { vi: 'Số thực nhận nhỏ hơn 0.', en: 'The net amount is below zero.' })
    : undefined;
}

/** Hundredths of a dong, exactly. */
function cents(amount: string | null | undefined): bigint {
  const [whole = '0', decimals = ''] = (amount ?? '0').split('.');
  return BigInt(`${whole}${decimals.padEnd(2, '0').slice(0, 2)}`);
}
