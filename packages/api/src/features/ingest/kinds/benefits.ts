import type { Column, Row } from '../table/column.ts';
import { type Fault, inconsistent, missing } from '../table/faults.ts';
import { same, type TableKind, upsert } from '../table/kind.ts';
import { count, decimal, money, percent } from '../table/values/amount.ts';
import { day } from '../table/values/date.ts';
import { text } from '../table/values/text.ts';
import { oneTimeGround, paymentMethod, terminationGround, unemploymentStatus } from './choices.ts';
import { PERSON_JOIN, PERSON_LEFT_JOIN, personColumn, personKnown } from './person.ts';
import { benefitKind, benefitRegime, kindOfRegime, labelOfRegime } from './regimes.ts';
import { orderFault } from './validity.ts';

/** Columns that only one kind of benefit has. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  UNEMPLOYMENT: ['months_granted', 'months_drawn', 'unemployment_status', 'termination_ground'],
  ONE_TIME: ['ground', 'months_consumed'],
};

function complete(row: Row): Fault | undefined {
  if (!row.regime) return undefined; // refused as missing
  const kind = kindOfRegime(row.regime);
  if (row.kind && row.kind !== kind)
    return inconsistent('kind', {
      vi: 'Chế độ không thuộc nhóm hưởng này.',
      en: 'The regime is not of this kind of benefit.',
    });
  row.kind = kind;
  row.regime_name ??= labelOfRegime(row.regime);
  if (kind === 'ODS' && !row.from_date) return missing('from_date');
  for (const [only, columns] of Object.entries(ONLY))
    for (const column of columns) if (only !== kind && row[column]) return foreignColumn(column, only);
  return orderFault(row, 'from_date', 'to_date') ?? unemploymentFault(row);
}

/** Months drawn are among those granted; a ground of termination needs the termination (Law 74/2025/QH15, Art. 41). */
function unemploymentFault(row: Row): Fault | undefined {
  if (row.months_drawn && (!row.months_granted || Number(row.months_drawn) > Number(row.months_granted)))
    return inconsistent('months_drawn', {
      vi: 'Số tháng đã hưởng nhiều hơn số tháng được hưởng.',
      en: 'More months are drawn than were granted.',
    });
  if (row.termination_ground && row.unemployment_status !== 'TERMINATED')
    return inconsistent('termination_ground', {
      vi: 'Chỉ có căn cứ chấm dứt khi trạng thái là chấm dứt hưởng.',
      en: 'There is a ground of termination only when the status is TERMINATED.',
    });
  return undefined;
}

function foreignColumn(column: string, only: string): Fault {
  return inconsistent(
    column,
    { vi: `Cột ${column} chỉ dùng cho nhóm ${only}.`, en: `Column ${column} is for benefits of kind ${only} only.` },
    { vi: `Để trống cột ${column}.`, en: `Leave column ${column} empty.` },
  );
}

/** Chế độ. */
export const regimeColumn: Column = {
  name: 'regime',
  vi: 'Mã chế độ',
  aliases: ['chế độ', 'loại chế độ'],
  type: benefitRegime,
  required: true,
  meaning: { vi: 'Chế độ hưởng', en: 'Benefit regime' },
  example: 'MAT_BIRTH',
};

/** Benefits drawn (quyền lợi đã hưởng). */
export const benefits: TableKind = {
  name: 'benefits',
  title: { vi: 'Quyền lợi đã hưởng', en: 'Benefits' },
  notes: [
    {
      vi: 'Khóa: mã số BHXH, chế độ, số quyết định và từ ngày. Phiếu điều chỉnh và kỳ chi trả ở tệp `benefit-adjustments` và `benefit-payments`.',
      en: 'Key: member, regime, decision number and from_date. Adjustments and payments come as `benefit-adjustments` and `benefit-payments`.',
    },
  ],
  columns: [
    personColumn,
    regimeColumn,
    {
      name: 'kind',
      vi: 'Nhóm hưởng',
      type: benefitKind,
      meaning: { vi: 'Nhóm hưởng; suy từ chế độ khi để trống', en: 'Kind of benefit; from the regime when empty' },
      example: 'ODS',
    },
    {
      name: 'regime_name',
      vi: 'Tên chế độ',
      aliases: ['tên loại chế độ'],
      type: text(255),
      meaning: { vi: 'Chế độ như đã in; mặc định theo mã', en: 'Regime as printed; from its code when empty' },
      example: 'Sinh con',
    },
    {
      name: 'decision_number',
      vi: 'Số QĐ hưởng',
      aliases: ['số quyết định', 'số QĐ'],
      type: text(50),
      meaning: { vi: 'Số quyết định hưởng', en: 'Decision number' },
      example: '1234/QĐ-BHXH',
    },
    {
      name: 'decision_date',
      vi: 'Ngày QĐ hưởng',
      aliases: ['ngày quyết định', 'ngày QĐ'],
      type: day,
      meaning: { vi: 'Ngày quyết định', en: 'Date of the decision' },
      example: '20/03/2015',
    },
    {
      name: 'from_date',
      vi: 'Từ ngày',
      type: day,
      meaning: { vi: 'Từ ngày; bắt buộc với nhóm ODS', en: 'First day; required for kind ODS' },
      example: '15/09/2014',
    },
    { name: 'to_date', vi: 'Đến ngày', type: day, meaning: { vi: 'Đến ngày', en: 'Last day' }, example: '14/03/2015' },
    {
      name: 'amount',
      vi: 'Số tiền',
      aliases: ['số tiền (VND)'],
      type: money(),
      required: true,
      meaning: {
        vi: 'Số tiền của đợt hoặc một lần; một tháng với chế độ hàng tháng và thất nghiệp',
        en: 'VND of the spell or lump sum; a month for benefits paid monthly',
      },
      example: '18.423.000',
    },
    {
      name: 'days',
      vi: 'Số ngày',
      type: decimal(
        { places: 1, min: 0, max: 9999.9 },
        { vi: 'số ngày, có thể nửa ngày: 2,5', en: 'days, halves allowed: 2.5' },
      ),
      meaning: { vi: 'Số ngày hưởng', en: 'Days' },
      example: '2,5',
    },
    {
      name: 'organisation_name',
      vi: 'Tên đơn vị',
      aliases: ['tên đơn vị chi trả', 'đơn vị', 'đơn vị đóng BH'],
      type: text(255),
      meaning: { vi: 'Đơn vị đóng, hoặc đơn vị chi trả', en: 'Employer, or paying agency' },
      example: 'Trung tâm Thông Tin - BHXH VN',
    },
    {
      name: 'payment_method',
      vi: 'Hình thức chi trả',
      type: paymentMethod,
      meaning: { vi: 'Hình thức chi trả', en: 'Method of payment' },
      example: 'Tiền mặt',
    },
    {
      name: 'bank_account_number',
      vi: 'Số tài khoản',
      type: text(30),
      meaning: { vi: 'Số tài khoản', en: 'Bank account' },
      example: '0011000000001',
    },
    {
      name: 'bank_name',
      vi: 'Tên ngân hàng',
      type: text(255),
      meaning: { vi: 'Ngân hàng', en: 'Bank' },
      example: 'Ngân hàng Thử Nghiệm',
    },
    {
      name: 'average_salary',
      vi: 'Mức bình quân tiền lương',
      aliases: ['mức bình quân'],
      type: money(),
      meaning: { vi: 'Mức bình quân tiền lương', en: 'Average salary' },
      example: '3.070.500',
    },
    {
      name: 'entitlement_rate',
      vi: 'Tỷ lệ hưởng',
      type: percent,
      meaning: { vi: 'Phần trăm mức bình quân', en: 'Per cent of the average' },
      example: '75',
    },
    {
      name: 'ground',
      vi: 'Căn cứ hưởng một lần',
      type: oneTimeGround,
      meaning: { vi: 'Trường hợp hưởng BHXH một lần', en: 'Ground of a lump sum' },
      example: 'EMIGRATION',
    },
    {
      name: 'months_consumed',
      vi: 'Số tháng đã tính hưởng',
      type: count(32_767),
      meaning: { vi: 'Số tháng đã tính hưởng một lần', en: 'Months that the lump sum removed' },
      example: '41',
    },
    {
      name: 'months_granted',
      vi: 'Số tháng được hưởng',
      type: count(12),
      meaning: { vi: 'Số tháng được hưởng trợ cấp thất nghiệp', en: 'Months of unemployment benefit granted' },
      example: '4',
    },
    {
      name: 'months_drawn',
      vi: 'Số tháng đã hưởng',
      type: count(12),
      meaning: { vi: 'Số tháng đã hưởng', en: 'Months drawn' },
      example: '1',
    },
    {
      name: 'unemployment_status',
      vi: 'Trạng thái hưởng',
      aliases: ['trạng thái'],
      type: unemploymentStatus,
      meaning: { vi: 'Trạng thái hưởng trợ cấp thất nghiệp', en: 'State of the unemployment benefit' },
      example: 'Đang hưởng',
    },
    {
      name: 'termination_ground',
      vi: 'Căn cứ chấm dứt',
      type: terminationGround,
      meaning: { vi: 'Điểm của khoản 4 Điều 41 Luật Việc làm', en: 'Letter of Article 41.4 of the Employment Law' },
      example: 'b',
    },
  ],
  complete,
  key: (row) => [row.social_insurance_code, row.regime, row.decision_number, row.from_date].filter(Boolean).join(' '),
  uniques: (row) => [[row.social_insurance_code, row.regime, row.decision_number ?? '', row.from_date ?? ''].join('|')],
  joins: PERSON_LEFT_JOIN,
  checks: [personKnown],
  writes: [
    upsert({
      table: 'benefit',
      joins: PERSON_JOIN,
      key: {
        member_id: 'm.id',
        kind: 's.kind',
        regime: 's.regime',
        "coalesce(decision_number, '')": "coalesce(s.decision_number, '')",
        "coalesce(from_date, 'epoch'::date)": "coalesce(s.from_date, 'epoch'::date)",
      },
      set: {
        ...same('decision_number', 'from_date', 'regime_name', 'decision_date', 'to_date', 'amount', 'days'),
        ...same('organisation_name', 'payment_method', 'bank_account_number', 'bank_name'),
        ...same('average_salary', 'entitlement_rate', 'ground', 'months_consumed', 'months_granted', 'months_drawn'),
        ...same('unemployment_status', 'termination_ground'),
      },
    }),
  ],
};
