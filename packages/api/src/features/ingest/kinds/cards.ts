import type { Column, Row } from '../table/column.ts';
import { type Fault, inconsistent, missing, unknownReference } from '../table/faults.ts';
import { type Check, same, type TableKind, upsert } from '../table/kind.ts';
import { choice } from '../table/values/choice.ts';
import { code, facilityCode, provinceCode, socialInsuranceCode } from '../table/values/code.ts';
import { day } from '../table/values/date.ts';
import { text } from '../table/values/text.ts';
import { cardStatus, livingArea } from './choices.ts';
import { PERSON_JOIN, PERSON_LEFT_JOIN, personKnown } from './person.ts';
import { orderFault } from './validity.ts';

/** Digits of the benefit level (mức hưởng). */
const benefitLevel = choice({ 1: [], 2: [], 3: [], 4: [], 5: [] }, 'smallint');

/** The columns that say which card it is. */
const cardColumns: readonly Column[] = [
  {
    name: 'card_number',
    vi: 'Số thẻ BHYT',
    aliases: ['mã thẻ BHYT', 'mã thẻ', 'số thẻ', 'number'],
    type: code(
      /^([A-Z]{2}[1-5][0-9]{12}|[0-9]{10})$/,
      {
        vi: '15 ký tự như DN4019900000001, hoặc 10 chữ số cùng các cột mã đối tượng, mức hưởng, mã tỉnh',
        en: '15 characters such as DN4019900000001, or 10 digits together with subject_code, benefit_level and province_code',
      },
      10,
    ),
    required: true,
    meaning: {
      vi: 'Số thẻ; 10 chữ số cuối là mã số BHXH',
      en: 'Card number; its last 10 digits are the social insurance code',
    },
    example: 'DN4019900000001',
  },
  {
    name: 'subject_code',
    vi: 'Mã đối tượng',
    type: code(/^[A-Z]{2}$/, { vi: '2 chữ cái', en: '2 letters' }),
    meaning: { vi: 'Mã đối tượng; suy từ số thẻ 15 ký tự', en: 'Subject group; from a number of 15 characters' },
    example: 'DN',
  },
  {
    name: 'benefit_level',
    vi: 'Mức hưởng',
    aliases: ['mã mức hưởng'],
    type: benefitLevel,
    meaning: { vi: 'Mã mức hưởng; suy từ số thẻ 15 ký tự', en: 'Level digit; from a number of 15 characters' },
    example: '4',
  },
  {
    name: 'province_code',
    vi: 'Mã tỉnh',
    type: provinceCode,
    meaning: {
      vi: 'Mã tỉnh khi cấp thẻ; suy từ số thẻ 15 ký tự',
      en: 'Province at issue; from a number of 15 characters',
    },
    example: '01',
  },
  {
    name: 'valid_from',
    vi: 'Giá trị từ',
    aliases: ['gt_the_tu', 'từ ngày', 'hạn thẻ từ'],
    type: day,
    required: true,
    meaning: { vi: 'Ngày đầu có giá trị', en: 'First day of validity' },
    example: '01/01/2026',
  },
];

/** Columns that follow from the number. */
const DERIVED = { member_code: 'text', number: 'text', subject: 'text', level: 'smallint', province: 'text' };

/** Takes the number apart, and checks it against the columns beside it. */
function completeCard(row: Row): Fault | undefined {
  const whole = row.card_number;
  if (!whole) return undefined; // refused as missing
  const long = whole.length === 15;
  row.number = long ? whole.slice(5) : whole;
  const parts = [
    { from: 'subject_code', to: 'subject', value: long ? whole.slice(0, 2) : null },
    { from: 'benefit_level', to: 'level', value: long ? whole.slice(2, 3) : null },
    { from: 'province_code', to: 'province', value: long ? whole.slice(3, 5) : null },
  ];
  for (const { from, to, value } of parts) {
    const given = row[from];
    if (!value && !given) return missing(from);
    if (value && given && value !== given)
      return inconsistent(from, {
        vi: `Cột ${from} khác với số thẻ.`,
        en: `Column ${from} differs from the card number.`,
      });
    row[to] = value ?? given;
  }
  if (row.social_insurance_code && row.social_insurance_code !== row.number)
    return inconsistent('social_insurance_code', {
      vi: 'Mã số BHXH khác với 10 chữ số cuối của số thẻ.',
      en: 'The code differs from the last 10 digits of the card number.',
    });
  row.member_code = row.number;
  return undefined;
}

const cardKey = (row: Row): string => [row.card_number, row.valid_from].filter(Boolean).join(' ');
const CARD_LEFT_JOIN = PERSON_LEFT_JOIN.replace('s.social_insurance_code', 's.member_code');
const CARD_PERSON_JOIN = PERSON_JOIN.replace('s.social_insurance_code', 's.member_code');
const cardOwnerKnown: Check = { ...personKnown, fault: { ...personKnown.fault, column: 'card_number' } };

const optionalPerson: Column = {
  name: 'social_insurance_code',
  vi: 'Mã số BHXH',
  type: socialInsuranceCode,
  meaning: { vi: 'Mã số BHXH; phải khớp với số thẻ', en: 'Social insurance code; must agree with the number' },
  example: '9900000001',
};

/** Health-insurance cards (thẻ BHYT). */
export const cards: TableKind = {
  name: 'cards',
  title: { vi: 'Thẻ BHYT', en: 'Health-insurance cards' },
  notes: [
    {
      vi: 'Khóa: số thẻ, mã đối tượng, mức hưởng, mã tỉnh và ngày đầu có giá trị. Với `--create-missing`, cơ sở KCB chưa biết được tạo từ mã và tên.',
      en: 'Key: number, subject group, level, province and first day. With `--create-missing` an unknown facility is created from its code and name.',
    },
  ],
  columns: [
    ...cardColumns,
    optionalPerson,
    {
      name: 'valid_to',
      vi: 'Giá trị đến',
      aliases: ['gt_the_den', 'đến ngày', 'hạn thẻ đến'],
      type: day,
      meaning: {
        vi: 'Ngày cuối có giá trị; để trống nếu thẻ không ghi',
        en: 'Last day of validity; empty where the card states none',
      },
      example: '31/12/2026',
    },
    {
      name: 'living_area',
      vi: 'Mã khu vực',
      aliases: ['nơi sinh sống'],
      type: livingArea,
      meaning: { vi: 'Mã nơi sinh sống', en: 'Living area' },
      example: 'K1',
    },
    {
      name: 'issued_on',
      vi: 'Ngày cấp',
      type: day,
      meaning: { vi: 'Ngày cấp', en: 'Date of issue' },
      example: '20/12/2025',
    },
    {
      name: 'issuer_name',
      vi: 'Nơi cấp',
      aliases: ['nơi cấp đổi'],
      type: text(255),
      meaning: { vi: 'Cơ quan cấp', en: 'Issuer' },
      example: 'BHXH cơ sở Hoàn Kiếm',
    },
    {
      name: 'facility_code',
      vi: 'Nơi ĐKKCB BĐ',
      aliases: ['mã ĐKBĐ', 'ma_dkbd', 'nơi đăng ký KCB ban đầu', 'mã cơ sở KCB'],
      type: facilityCode,
      meaning: { vi: 'Mã nơi đăng ký KCB ban đầu', en: 'Primary facility' },
      example: '99001',
    },
    {
      name: 'facility_name',
      vi: 'Tên nơi ĐKKCB BĐ',
      type: text(255),
      meaning: {
        vi: 'Tên cơ sở; chỉ dùng với --create-missing',
        en: 'Name of the facility; used with --create-missing only',
      },
      example: 'Bệnh viện Đa khoa Thử Nghiệm',
    },
    {
      name: 'five_year_continuous_date',
      vi: 'Thời điểm 5 năm liên tục',
      aliases: ['thời điểm đủ 5 năm liên tục', 'nam_nam_lien_tuc'],
      type: day,
      meaning: { vi: 'Thời điểm đủ 5 năm liên tục', en: 'Five-year date' },
      example: '01/01/2025',
    },
    {
      name: 'copayment_exempt_from',
      vi: 'Ngày miễn cùng chi trả',
      aliases: ['ngay_mien_cct'],
      type: day,
      meaning: { vi: 'Miễn cùng chi trả từ ngày', en: 'Exempt from co-payment from this day' },
      example: '15/10/2026',
    },
    {
      name: 'control_number',
      vi: 'Số kiểm soát QR',
      type: code(/^[0-9]{14}$/, { vi: '14 chữ số', en: '14 digits' }, 14),
      meaning: { vi: 'Số kiểm soát trong mã QR', en: 'Control number of the QR' },
      example: '01202601010001',
    },
    {
      name: 'check_string',
      vi: 'Chuỗi kiểm tra QR',
      type: text(64),
      meaning: { vi: 'Chuỗi kiểm tra trong mã QR', en: 'Check string of the QR' },
      example: '4e8f0b-7102',
    },
    {
      name: 'status',
      vi: 'Trạng thái thẻ',
      aliases: ['trạng thái'],
      type: cardStatus,
      meaning: { vi: 'Trạng thái; mặc định còn giá trị', en: 'Status; valid when absent' },
      example: 'Còn giá trị',
    },
  ],
  derived: DERIVED,
  complete(row) {
    if (row.status === null) row.status = 'VALID';
    return completeCard(row) ?? orderFault(row, 'valid_from', 'valid_to');
  },
  key: cardKey,
  uniques: (row) => [[row.number, row.subject, row.level, row.province, row.valid_from].join(' ')],
  joins: `${CARD_LEFT_JOIN} LEFT JOIN facility f ON f.code = s.facility_code`,
  checks: [
    cardOwnerKnown,
    {
      when: 's.facility_code IS NOT NULL AND f.id IS NULL',
      whenCreating: 's.facility_code IS NOT NULL AND f.id IS NULL AND s.facility_name IS NULL',
      fault: unknownReference(
        'facility_code',
        { vi: 'cơ sở KCB', en: 'a facility' },
        {
          vi: 'Nhập danh mục cơ sở (`facilities`) trước, hoặc thêm cột facility_name và dùng --create-missing.',
          en: 'Import the `facilities` first, or add facility_name and use --create-missing.',
        },
      ),
    },
  ],
  creations: [
    (staging) => `
      INSERT INTO facility (code, name)
      SELECT DISTINCT ON (s.facility_code) s.facility_code, s.facility_name FROM ${staging} s
      WHERE s.facility_code IS NOT NULL AND s.facility_name IS NOT NULL
        AND NOT EXISTS (SELECT FROM facility WHERE code = s.facility_code)
      ORDER BY s.facility_code, s.n
      ON CONFLICT (code) DO NOTHING`,
  ],
  writes: [
    upsert({
      table: 'health_card',
      joins: `${CARD_PERSON_JOIN} LEFT JOIN facility f ON f.code = s.facility_code`,
      key: {
        member_id: 'm.id',
        number: 's.number',
        subject_code: 's.subject',
        benefit_level: 's.level',
        province_code: 's.province',
        valid_from: 's.valid_from',
      },
      set: {
        ...same('valid_to', 'living_area', 'issued_on', 'issuer_name', 'five_year_continuous_date'),
        ...same('copayment_exempt_from', 'control_number', 'check_string', 'status'),
        facility_id: { value: 'f.id', from: 'facility_code' },
      },
    }),
  ],
};

const CARD_JOIN = `health_card card ON card.member_id = m.id AND card.number = s.number AND card.subject_code = s.subject
  AND card.benefit_level = s.level AND card.province_code = s.province AND card.valid_from = s.valid_from`;

/** What happened to cards (lịch sử thẻ). */
export const cardEvents: TableKind = {
  name: 'card-events',
  title: { vi: 'Lịch sử thẻ BHYT', en: 'History of health-insurance cards' },
  columns: [
    ...cardColumns,
    optionalPerson,
    {
      name: 'status',
      vi: 'Trạng thái',
      type: cardStatus,
      required: true,
      meaning: { vi: 'Trạng thái mới', en: 'The new status' },
      example: 'Đã thu hồi',
    },
    {
      name: 'occurred_on',
      vi: 'Ngày',
      aliases: ['ngày phát sinh'],
      type: day,
      required: true,
      meaning: { vi: 'Ngày phát sinh', en: 'The day on which it happened' },
      example: '15/03/2026',
    },
    {
      name: 'reason',
      vi: 'Lý do',
      type: text(255),
      meaning: { vi: 'Lý do', en: 'Reason' },
      example: 'Tăng lại cùng đơn vị',
    },
  ],
  derived: DERIVED,
  complete: completeCard,
  key: (row) => [cardKey(row), row.status, row.occurred_on].filter(Boolean).join(' '),
  joins: `${CARD_LEFT_JOIN} LEFT JOIN ${CARD_JOIN}`,
  checks: [
    cardOwnerKnown,
    {
      when: 'card.id IS NULL',
      fault: unknownReference(
        'card_number',
        { vi: 'thẻ', en: 'a card' },
        { vi: 'Nhập thẻ (`cards`) trước.', en: 'Import the card with `cards` first.' },
      ),
    },
  ],
  writes: [
    upsert({
      table: 'health_card_event',
      joins: `${CARD_PERSON_JOIN} JOIN ${CARD_JOIN}`,
      key: { member_id: 'm.id', card_id: 'card.id', status: 's.status', occurred_on: 's.occurred_on' },
      set: same('reason'),
    }),
  ],
};
