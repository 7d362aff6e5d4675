import { misread, type ValueType } from '../table/column.ts';
import { inconsistent, unknownReference } from '../table/faults.ts';
import { type Assignment, same, type TableKind, upsert, type Write } from '../table/kind.ts';
import { code, employerCode } from '../table/values/code.ts';
import { day } from '../table/values/date.ts';
import { text } from '../table/values/text.ts';
import { agencyCode } from './agencies.ts';
import { directoryStatus } from './choices.ts';
import { PLACE_JOINS, placeAssignments, placeChecks, placeColumns } from './places.ts';
import { validityFault } from './validity.ts';

/** Codes between `;`, `,` or spaces; canonical: a PostgreSQL array. */
const employerCodes: ValueType = {
  sql: 'text[]',
  accepts: { vi: 'các mã đơn vị cách nhau bởi dấu ;', en: 'employer codes separated by ;' },
  read(value) {
    const codes = value
      .split(/[;, ]+/)
      .filter(Boolean)
      .map((part) => employerCode.read(part));
    const good = codes.filter((one) => typeof one === 'string');
    return good.length === codes.length ? `{${[...new Set(good)].join(',')}}` : misread();
  },
};

const taxCode = code(
  /^[0-9]{10}(-[0-9]{3})?$/,
  { vi: '10 chữ số, hoặc 10 chữ số và -001', en: '10 digits, or 10 digits and -001' },
  10,
);

/** The employer that has the row's code, or one of its former codes. */
const KNOWN = `LEFT JOIN LATERAL (SELECT min(employer_id::text)::uuid AS id, count(DISTINCT employer_id) AS employers
  FROM employer_code WHERE code = s.code OR code = ANY (s.previous_codes)) known ON true`;
const PLACES = `${PLACE_JOINS}
  LEFT JOIN LATERAL (SELECT id FROM agency WHERE code = s.agency_code ORDER BY valid_from DESC LIMIT 1) agency ON true
  LEFT JOIN employer_code heir ON heir.code = s.successor_code`;

const ASSIGNMENTS: Record<string, Assignment> = {
  ...same('name', 'address', 'tax_code', 'status'),
  ...placeAssignments,
  agency_id: { value: 'agency.id', from: 'agency_code' },
  successor_id: { value: 'heir.employer_id', from: 'successor_code' },
};

/** An employer has no key but its codes, so one whose codes are all new is made with its first code. */
const createEmployers: Write = (staging) => `
WITH fresh AS MATERIALIZED (
  SELECT s.n, s.code, s.name, uuidv7() AS id FROM ${staging} s ${KNOWN} WHERE known.id IS NULL
), made AS (
  INSERT INTO employer (id, name) SELECT id, name FROM fresh
), coded AS (
  INSERT INTO employer_code (code, employer_id) SELECT code, id FROM fresh
)
SELECT n, true FROM fresh`;

const changeEmployers: Write = (staging, present) => {
  const given = Object.entries(ASSIGNMENTS).filter(([, { from }]) => from && present.has(from));
  return `
UPDATE employer SET ${given.map(([target, { value }]) => `${target} = ${value}`).join(', ')}
FROM ${staging} s ${KNOWN} ${PLACES}
WHERE employer.id = known.id
  AND (${given.map(([target]) => `employer.${target}`).join(', ')}) IS DISTINCT FROM (${given.map(([, { value }]) => value).join(', ')})
RETURNING s.n, false`;
};

const writeFormerCodes: Write = (staging) => `
INSERT INTO employer_code AS target (code, employer_id)
SELECT former.code, known.id FROM ${staging} s ${KNOWN} CROSS JOIN LATERAL unnest(s.previous_codes) AS former (code)
ON CONFLICT (code) DO NOTHING
RETURNING (SELECT s.n FROM ${staging} s WHERE target.code = ANY (s.previous_codes)), false`;

/** Employing units (đơn vị), one a row with its code of today. */
export const employers: TableKind = {
  name: 'employers',
  title: { vi: 'Đơn vị', en: 'Employers' },
  columns: [
    {
      name: 'code',
      vi: 'Mã đơn vị',
      aliases: ['employer_code', 'mã'],
      type: employerCode,
      required: true,
      meaning: { vi: 'Mã đơn vị đang dùng; khóa của bản ghi', en: 'Code of today; the key of the record' },
      example: '0123456789DNA03',
    },
    {
      name: 'previous_codes',
      vi: 'Mã đơn vị cũ',
      aliases: ['previous_code', 'old_code', 'mã cũ'],
      type: employerCodes,
      meaning: { vi: 'Các mã trước đây của cùng đơn vị', en: 'Former codes of the same employer' },
      example: 'TE3964E',
    },
    {
      name: 'name',
      vi: 'Tên đơn vị',
      aliases: ['employer_name', 'tên'],
      type: text(255),
      required: true,
      meaning: { vi: 'Tên hiện nay', en: 'Name today' },
      example: 'Công ty TNHH Thử Nghiệm',
    },
    {
      name: 'address',
      vi: 'Địa chỉ',
      type: text(500),
      meaning: { vi: 'Địa chỉ', en: 'Address' },
      example: 'Số 7 Tràng Thi, Hà Nội',
    },
    {
      name: 'tax_code',
      vi: 'Mã số thuế',
      type: taxCode,
      meaning: { vi: 'Mã số thuế', en: 'Tax code' },
      example: '0123456789',
    },
    ...placeColumns,
    {
      name: 'agency_code',
      vi: 'Mã cơ quan BHXH',
      type: agencyCode,
      meaning: { vi: 'Cơ quan BHXH quản lý', en: 'Managing agency' },
      example: '0101',
    },
    {
      name: 'status',
      vi: 'Trạng thái',
      type: directoryStatus,
      meaning: { vi: 'Trạng thái; mặc định đang hoạt động', en: 'Status; active when absent' },
      example: 'ACTIVE',
    },
    {
      name: 'successor_code',
      vi: 'Mã đơn vị kế thừa',
      type: employerCode,
      meaning: { vi: 'Một mã của đơn vị kế thừa', en: 'A code of the employer that took its place' },
      example: '1234567HC',
    },
  ],
  complete(row) {
    if (row.status === null) row.status = 'ACTIVE';
    return undefined;
  },
  key: (row) => row.code ?? '',
  uniques: (row) => [row.code ?? '', ...(row.previous_codes?.slice(1, -1).split(',').filter(Boolean) ?? [])],
  joins: `${KNOWN} ${PLACES}`,
  checks: [
    {
      when: 'known.employers > 1',
      fault: inconsistent('previous_codes', {
        vi: 'Các mã này đang thuộc về hai đơn vị khác nhau.',
        en: 'These codes belong to two different employers.',
      }),
    },
    ...placeChecks,
    {
      when: 's.agency_code IS NOT NULL AND agency.id IS NULL',
      fault: unknownReference(
        'agency_code',
        { vi: 'cơ quan BHXH', en: 'an agency' },
        { vi: 'Nhập danh mục cơ quan (`agencies`) trước.', en: 'Import the `agencies` first.' },
      ),
    },
    {
      when: 's.successor_code IS NOT NULL AND heir.code IS NULL',
      fault: unknownReference(
        'successor_code',
        { vi: 'đơn vị', en: 'an employer' },
        { vi: 'Nhập đơn vị kế thừa trước.', en: 'Import the successor first.' },
      ),
    },
    {
      // Two rows for one employer would overwrite each other at every import.
      when: `known.id IS NOT NULL AND known.id = ANY (SELECT code.employer_id FROM import_employers t
        JOIN employer_code code ON code.code = t.code OR code.code = ANY (t.previous_codes) WHERE t.n < s.n)`,
      fault: {
        column: 'code',
        valueClass: 'duplicate',
        reason: {
          vi: 'Đơn vị này đã có ở dòng trước, dưới một mã khác.',
          en: 'This employer stands in an earlier row, under another code.',
        },
        remedy: {
          vi: 'Giữ một dòng cho mỗi đơn vị, các mã cũ để ở cột previous_codes.',
          en: 'Keep one row for each employer, with its former codes in previous_codes.',
        },
      },
    },
  ],
  writes: [
    createEmployers,
    changeEmployers,
    // The code of today, when the employer was known by a former one.
    upsert({
      table: 'employer_code',
      joins: KNOWN,
      key: { code: 's.code' },
      set: { employer_id: { value: 'known.id' } },
    }),
    writeFormerCodes,
  ],
};

/** When each code of an employer was in use (mã đơn vị). */
export const employerCodesKind: TableKind = {
  name: 'employer-codes',
  title: { vi: 'Mã của đơn vị', en: 'Codes of employers' },
  columns: [
    {
      name: 'code',
      vi: 'Mã đơn vị',
      type: employerCode,
      required: true,
      meaning: { vi: 'Mã; khóa của bản ghi', en: 'Code; the key of the record' },
      example: 'TE3964E',
    },
    {
      name: 'known_code',
      vi: 'Mã đã biết của đơn vị',
      type: employerCode,
      meaning: {
        vi: 'Một mã khác của cùng đơn vị; để trống nếu mã ở cột code đã có',
        en: 'Another code of the same employer; empty when the code itself is known',
      },
      example: '0123456789DNA03',
    },
    {
      name: 'valid_from',
      vi: 'Hiệu lực từ',
      type: day,
      meaning: { vi: 'Ngày bắt đầu dùng', en: 'First day of use' },
      example: '01/01/2010',
    },
    {
      name: 'valid_to',
      vi: 'Hết hiệu lực',
      type: day,
      meaning: { vi: 'Ngày đầu tiên không còn dùng', en: 'First day on which it is no longer used' },
      example: '01/08/2025',
    },
  ],
  complete: validityFault,
  key: (row) => row.code ?? '',
  joins: 'LEFT JOIN employer_code own ON own.code = s.code LEFT JOIN employer_code other ON other.code = s.known_code',
  checks: [
    {
      when: '(s.known_code IS NOT NULL AND other.code IS NULL) OR (s.known_code IS NULL AND own.code IS NULL)',
      fault: unknownReference(
        'known_code',
        { vi: 'đơn vị', en: 'an employer' },
        { vi: 'Nhập đơn vị (`employers`) trước.', en: 'Import the `employers` first.' },
      ),
    },
    {
      when: 'own.employer_id <> other.employer_id',
      fault: inconsistent('known_code', {
        vi: 'Hai mã này đang thuộc về hai đơn vị khác nhau.',
        en: 'The two codes belong to two different employers.',
      }),
    },
  ],
  writes: [
    upsert({
      table: 'employer_code',
      joins:
        'LEFT JOIN employer_code own ON own.code = s.code LEFT JOIN employer_code other ON other.code = s.known_code',
      key: { code: 's.code' },
      set: {
        employer_id: { value: 'coalesce(other.employer_id, own.employer_id)' },
        ...same('valid_from', 'valid_to'),
      },
    }),
  ],
};
