import type { Row } from '../table/column.ts';
import { type Fault, inconsistent, missing, outOfRange, unknownReference } from '../table/faults.ts';
import { same, type TableKind, upsert } from '../table/kind.ts';
import { decimal, money, percent } from '../table/values/amount.ts';
import { code, employerCode } from '../table/values/code.ts';
import { month, months } from '../table/values/date.ts';
import { text } from '../table/values/text.ts';
import { insuranceType, participationScheme, participationStatus } from './choices.ts';
import { PERSON_JOIN, PERSON_LEFT_JOIN, personColumn, personKnown } from './person.ts';
import { orderFault } from './validity.ts';

function complete(row: Row): Fault | undefined {
  row.scheme ??= 'COMPULSORY';
  if (row.currency === null) row.currency = 'VND';
  if (row.unpaid_leave_months === null) row.unpaid_leave_months = '{}';
  // Health insurance of households, pensioners and the like has no employer; neither have voluntary payers.
  const employed = row.scheme === 'COMPULSORY' && row.insurance_type && row.insurance_type !== 'BHYT';
  if (!row.employer_name && (employed || row.employer_code)) return missing('employer_name');
  row.employer_name ??= '';
  return orderFault(row, 'from_month', 'to_month') ?? leaveFault(row);
}

/** Unpaid months lie inside the segment. */
function leaveFault(row: Row): Fault | undefined {
  if (!row.unpaid_leave_months || !row.from_month || !row.to_month) return undefined;
  const [from, to] = [row.from_month, row.to_month];
  const outside = row.unpaid_leave_months
    .slice(1, -1)
    .split(',')
    .some((leave) => leave !== '' && (leave < from || leave > to));
  return outside
    ? outOfRange('unpaid_leave_months', {
        vi: 'phải nằm trong khoảng từ tháng đến tháng của dòng',
        en: 'months between from_month and to_month',
      })
    : undefined;
}

/** Code, or the name where there is none: as the unique key of the table says it. */
const EMPLOYER_KEY = 'coalesce(employer_code, lower(employer_name))';
const JOINS = `${PERSON_JOIN} LEFT JOIN employer_code employer ON employer.code = s.employer_code`;

/** Contribution segments (quá trình tham gia). */
export const participation: TableKind = {
  name: 'participation',
  title: { vi: 'Quá trình tham gia', en: 'Participation periods' },
  notes: [
    {
      vi: 'Khóa: mã số BHXH, loại bảo hiểm, từ tháng, hình thức, và mã đơn vị (hoặc tên khi không có mã). Với `--create-missing`, đơn vị chưa biết được tạo từ mã và tên.',
      en: 'Key: member, insurance type, from_month, scheme, and employer code (or name where there is no code). With `--create-missing` an unknown employer is created from its code and name.',
    },
  ],
  columns: [
    personColumn,
    {
      name: 'insurance_type',
      vi: 'Loại bảo hiểm',
      type: insuranceType,
      required: true,
      meaning: { vi: 'Loại bảo hiểm', en: 'Insurance type' },
      example: 'BHXH',
    },
    {
      name: 'scheme',
      vi: 'Hình thức tham gia',
      type: participationScheme,
      meaning: {
        vi: 'Bắt buộc hay tự nguyện; mặc định bắt buộc',
        en: 'Compulsory or voluntary; compulsory when empty',
      },
      example: 'Bắt buộc',
    },
    {
      name: 'status',
      vi: 'Trạng thái',
      type: participationStatus,
      required: true,
      meaning: { vi: 'Trạng thái của dòng', en: 'Status of the segment' },
      example: 'Đã kết thúc',
    },
    {
      name: 'from_month',
      vi: 'Từ tháng',
      type: month,
      required: true,
      meaning: { vi: 'Tháng đầu', en: 'First month' },
      example: '02/2020',
    },
    {
      name: 'to_month',
      vi: 'Đến tháng',
      type: month,
      required: true,
      meaning: { vi: 'Tháng cuối, tính cả tháng đó', en: 'Last month, included' },
      example: '09/2020',
    },
    {
      name: 'employer_code',
      vi: 'Mã đơn vị',
      type: employerCode,
      meaning: { vi: 'Mã đơn vị lúc đó', en: 'Employer code at the time' },
      example: 'TE3964E',
    },
    {
      name: 'employer_name',
      vi: 'Đơn vị công tác',
      aliases: ['đơn vị', 'tên đơn vị'],
      type: text(255),
      meaning: {
        vi: 'Tên đơn vị như đã ghi; bắt buộc trừ BHYT và tự nguyện',
        en: 'Employer as recorded; required but for health insurance and voluntary payers',
      },
      example: 'Trung tâm Công nghệ thông tin',
    },
    {
      name: 'job_title',
      vi: 'Chức vụ',
      aliases: ['nghề nghiệp/chức vụ', 'nghề nghiệp, chức vụ', 'cấp bậc, chức vụ'],
      type: text(255),
      meaning: { vi: 'Nghề nghiệp, chức vụ', en: 'Job title' },
      example: 'Chuyên viên (cao đẳng)',
    },
    {
      name: 'workplace',
      vi: 'Nơi làm việc',
      type: text(500),
      meaning: { vi: 'Nơi làm việc', en: 'Workplace' },
      example: 'Số 7 Tràng Thi, Hà Nội',
    },
    {
      name: 'currency',
      vi: 'Loại tiền',
      type: code(/^[A-Z]{3}$/, { vi: 'mã ISO 4217', en: 'an ISO 4217 code' }),
      meaning: { vi: 'Loại tiền; mặc định VND', en: 'Currency; VND when absent' },
      example: 'VND',
    },
    {
      name: 'contribution_salary',
      vi: 'Tiền lương đóng BHXH',
      aliases: ['tiền lương đóng', 'lương đóng'],
      type: money(),
      meaning: { vi: 'Tiền lương đóng một tháng', en: 'Salary that contributions are paid on, a month' },
      example: '5.453.400,00',
    },
    {
      name: 'salary',
      vi: 'Mức lương',
      type: money(),
      meaning: { vi: 'Mức lương một tháng', en: 'Salary a month' },
      example: '5.453.400,00',
    },
    {
      name: 'contribution_amount',
      vi: 'Mức đóng',
      type: money(),
      meaning: { vi: 'Mức đóng một tháng', en: 'Contribution a month' },
      example: '1.390.617,00',
    },
    {
      name: 'salary_coefficient',
      vi: 'Hệ số lương',
      type: decimal({ places: 2, min: 0, max: 9999.99 }, { vi: 'số, như 3,66', en: 'a number, such as 3.66' }),
      meaning: { vi: 'Hệ số lương', en: 'Salary coefficient' },
      example: '3,66',
    },
    {
      name: 'employer_rate',
      vi: 'Tỷ lệ đơn vị đóng',
      type: percent,
      meaning: { vi: 'Phần trăm đơn vị đóng', en: "Employer's share, per cent" },
      example: '17,5',
    },
    {
      name: 'employee_rate',
      vi: 'Tỷ lệ người lao động đóng',
      type: percent,
      meaning: { vi: 'Phần trăm người lao động đóng', en: "Employee's share, per cent" },
      example: '8',
    },
    {
      name: 'unpaid_leave_months',
      vi: 'Tháng nghỉ không lương',
      type: months,
      meaning: {
        vi: 'Tháng có từ 14 ngày làm việc không lương trở lên',
        en: 'Months with 14 or more unpaid working days',
      },
      example: '03/2020;04/2020',
    },
  ],
  complete,
  key: (row) =>
    [row.social_insurance_code, row.insurance_type, row.from_month?.slice(0, 7), row.employer_code]
      .filter(Boolean)
      .join(' '),
  uniques: (row) => [
    [
      row.social_insurance_code,
      row.insurance_type,
      row.from_month,
      row.scheme,
      row.employer_code ?? row.employer_name?.toLowerCase(),
    ].join('|'),
  ],
  joins: `${PERSON_LEFT_JOIN} LEFT JOIN employer_code employer ON employer.code = s.employer_code`,
  checks: [
    personKnown,
    {
      when: 's.employer_code IS NOT NULL AND employer.code IS NULL',
      whenCreating: 'false',
      fault: unknownReference(
        'employer_code',
        { vi: 'đơn vị', en: 'an employer' },
        {
          vi: 'Nhập đơn vị (`employers`) trước, hoặc dùng --create-missing.',
          en: 'Import the `employers` first, or use --create-missing.',
        },
      ),
    },
  ],
  creations: [
    (staging) => `
      WITH fresh AS MATERIALIZED (
        SELECT uuidv7() AS id, code, name FROM (
          SELECT DISTINCT ON (s.employer_code) s.employer_code AS code, s.employer_name AS name
          FROM ${staging} s WHERE s.employer_code IS NOT NULL
            AND NOT EXISTS (SELECT FROM employer_code WHERE code = s.employer_code)
          ORDER BY s.employer_code, s.n) unknown
      ), made AS (INSERT INTO employer (id, name) SELECT id, name FROM fresh)
      INSERT INTO employer_code (code, employer_id) SELECT code, id FROM fresh`,
  ],
  writes: [
    upsert({
      table: 'participation_period',
      joins: JOINS,
      key: {
        member_id: 'm.id',
        insurance_type: 's.insurance_type',
        from_month: 's.from_month',
        scheme: 's.scheme',
        [EMPLOYER_KEY]: 'coalesce(s.employer_code, lower(s.employer_name))',
      },
      set: {
        ...same('status', 'to_month', 'employer_code', 'employer_name', 'job_title', 'workplace', 'currency'),
        ...same('contribution_salary', 'salary', 'contribution_amount', 'salary_coefficient'),
        ...same('employer_rate', 'employee_rate', 'unpaid_leave_months'),
        employer_id: { value: 'employer.employer_id', from: 'employer_code' },
      },
    }),
  ],
};

/** Closings of the book (chốt sổ): the last month of a closed record. */
export const participationClosings: TableKind = {
  name: 'participation-closings',
  title: { vi: 'Chốt sổ BHXH', en: 'Closings of the book' },
  columns: [
    personColumn,
    {
      name: 'insurance_type',
      vi: 'Loại bảo hiểm',
      type: insuranceType,
      required: true,
      meaning: { vi: 'Loại bảo hiểm', en: 'Insurance type' },
      example: 'BHXH',
    },
    {
      name: 'closed_through',
      vi: 'Chốt sổ đến tháng',
      type: month,
      meaning: {
        vi: 'Tháng cuối của sổ đã chốt; để trống để mở lại',
        en: 'Last month of the closed book; empty to open it again',
      },
      example: '09/2020',
    },
  ],
  complete: (row) =>
    row.closed_through === undefined
      ? inconsistent('closed_through', { vi: 'Thiếu cột closed_through.', en: 'Column closed_through is absent.' })
      : undefined,
  key: (row) => [row.social_insurance_code, row.insurance_type].filter(Boolean).join(' '),
  joins: PERSON_LEFT_JOIN,
  checks: [personKnown],
  writes: [
    upsert({
      table: 'participation',
      joins: PERSON_JOIN,
      key: { member_id: 'm.id', insurance_type: 's.insurance_type' },
      set: same('closed_through'),
    }),
  ],
};
