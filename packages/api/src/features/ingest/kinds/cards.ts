import { unknownReference } from '../table/faults.ts';
import { same, type TableKind, upsert } from '../table/kind.ts';
import { code, facilityCode } from '../table/values/code.ts';
import { day } from '../table/values/date.ts';
import { text } from '../table/values/text.ts';
import {
  CARD_LEFT_JOIN,
  CARD_PARTS,
  CARD_PERSON_JOIN,
  cardColumns,
  cardKey,
  cardOwnerKnown,
  completeCard,
  optionalPerson,
} from './card-number.ts';
import { cardStatus, livingArea } from './choices.ts';
import { orderFault } from './validity.ts';

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
  derived: CARD_PARTS,
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
