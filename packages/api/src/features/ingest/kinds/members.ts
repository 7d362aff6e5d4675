import type { Column, Row } from '../table/column.ts';
import { type Fault, inconsistent, outOfRange, unknownReference } from '../table/faults.ts';
import { type Check, same, type TableKind, upsert, type Write } from '../table/kind.ts';
import {
  emailAddress,
  mobilePhone,
  personalIdNumber,
  provinceCode,
  socialInsuranceCode,
  wardCode,
} from '../table/values/code.ts';
import { birthDate, birthDateParts, day } from '../table/values/date.ts';
import { text } from '../table/values/text.ts';
import { gender } from './choices.ts';
import { documentColumns, documentFault, samePersonalId } from './identity-documents.ts';

/** The last day of the district level, which Resolution 202/2025/QH15 ended. */
const LAST_DAY_OF_DISTRICTS = '2025-06-30';

/** Columns of one of the two addresses. */
function addressColumns(kind: 'residence' | 'contact', vi: string): Column[] {
  const about = kind === 'residence' ? { vi: 'thường trú', en: 'Residence' } : { vi: 'liên hệ', en: 'Contact address' };
  return [
    {
      name: `${kind}_street`,
      vi: `Địa chỉ ${vi}`,
      type: text(255),
      meaning: { vi: `Số nhà, đường, thôn của nơi ${about.vi}`, en: `${about.en}: house, street, hamlet` },
      example: 'Số 7 Tràng Thi',
    },
    {
      name: `${kind}_ward_code`,
      vi: `Mã xã ${vi}`,
      type: wardCode,
      meaning: { vi: 'Mã xã, phường', en: 'Ward' },
      example: '00070',
    },
    {
      name: `${kind}_district_name`,
      vi: `Quận huyện ${vi}`,
      type: text(100),
      meaning: {
        vi: 'Quận, huyện trong địa chỉ ghi trước 01/07/2025',
        en: 'District, in an address recorded before 2025-07-01',
      },
      example: 'Hoàn Kiếm',
    },
    {
      name: `${kind}_province_code`,
      vi: `Mã tỉnh ${vi}`,
      type: provinceCode,
      meaning: { vi: 'Mã tỉnh, thành phố', en: 'Province' },
      example: '01',
    },
    {
      name: `${kind}_recorded_on`,
      vi: `Ngày ghi địa chỉ ${vi}`,
      type: day,
      meaning: {
        vi: 'Ngày ghi địa chỉ, để chọn đúng phiên bản tỉnh và xã; mặc định hôm nay, hoặc 30/06/2025 khi có quận huyện',
        en: 'When the address was recorded, which decides the versions of ward and province; today when absent, 2025-06-30 when there is a district',
      },
      example: '2026-01-15',
    },
  ];
}

/** The versions of province and ward that held when the address was recorded. */
function addressJoins(kind: string): string {
  const on = `s.${kind}_on`;
  const holds = `valid_from <= ${on} AND (valid_to IS NULL OR valid_to > ${on})`;
  return `
  LEFT JOIN LATERAL (SELECT id FROM province WHERE code = s.${kind}_province_code AND ${holds}) ${kind}_province ON true
  LEFT JOIN LATERAL (SELECT id, province_id FROM ward WHERE code = s.${kind}_ward_code AND ${holds}) ${kind}_ward ON true`;
}

function addressChecks(kind: string): Check[] {
  return [
    {
      when: `s.${kind}_province_code IS NOT NULL AND ${kind}_province.id IS NULL`,
      fault: unknownReference(
        `${kind}_province_code`,
        { vi: 'tỉnh (ở ngày ghi địa chỉ)', en: 'a province (as of the day the address was recorded)' },
        {
          vi: 'Nhập danh mục tỉnh trước, hoặc sửa mã tỉnh hay ngày ghi.',
          en: 'Import the provinces first, or correct the code or the day.',
        },
      ),
    },
    {
      when: `s.${kind}_ward_code IS NOT NULL AND ${kind}_ward.id IS NULL`,
      fault: unknownReference(
        `${kind}_ward_code`,
        { vi: 'xã (ở ngày ghi địa chỉ)', en: 'a ward (as of the day the address was recorded)' },
        {
          vi: 'Nhập danh mục xã trước, hoặc sửa mã xã hay ngày ghi.',
          en: 'Import the wards first, or correct the code or the day.',
        },
      ),
    },
    {
      when: `${kind}_ward.province_id <> ${kind}_province.id`,
      fault: inconsistent(`${kind}_ward_code`, {
        vi: 'Xã không thuộc tỉnh đã ghi.',
        en: 'The ward is not in that province.',
      }),
    },
  ];
}

function writeAddress(kind: 'residence' | 'contact'): Write {
  return upsert({
    table: 'member_address',
    joins: `JOIN member m ON m.social_insurance_code = s.social_insurance_code ${addressJoins(kind)}`,
    where: `num_nonnulls(s.${kind}_street, s.${kind}_ward_code, s.${kind}_district_name, s.${kind}_province_code) > 0`,
    key: { member_id: 'm.id', kind: `'${kind.toUpperCase()}'::address_kind` },
    set: {
      street: { value: `s.${kind}_street`, from: `${kind}_street` },
      district_name: { value: `s.${kind}_district_name`, from: `${kind}_district_name` },
      // A ward says its province.
      province_id: { value: `coalesce(${kind}_province.id, ${kind}_ward.province_id)` },
      ward_id: { value: `${kind}_ward.id`, from: `${kind}_ward_code` },
    },
  });
}

function complete(row: Row, today: string): Fault | undefined {
  for (const kind of ['residence', 'contact'])
    row[`${kind}_on`] = row[`${kind}_recorded_on`] ?? (row[`${kind}_district_name`] ? LAST_DAY_OF_DISTRICTS : today);
  if (row.birth_date) {
    const { date, precision } = birthDateParts(row.birth_date);
    if (date > today) return outOfRange('birth_date', { vi: 'không sau hôm nay', en: 'not after today' });
    row.born_on = date;
    row.birth_precision = precision;
  }
  return documentFault(row, today, 'identity_document_') ?? samePersonalId(row);
}

/** Insured persons (người tham gia), one a row, with one identity document and two addresses. */
export const members: TableKind = {
  name: 'members',
  title: { vi: 'Người tham gia', en: 'Members' },
  notes: [
    {
      vi: 'Một người có nhiều giấy tờ: thêm tệp `identity-documents`. Địa chỉ mà mọi cột để trống thì giữ nguyên.',
      en: 'A person with several documents: add a file of `identity-documents`. An address of which every column is empty is left as it is.',
    },
  ],
  columns: [
    {
      name: 'social_insurance_code',
      vi: 'Mã số BHXH',
      aliases: ['ma_so_bhxh', 'so_so_bhxh', 'ma_bhxh'],
      type: socialInsuranceCode,
      required: true,
      meaning: { vi: 'Mã số BHXH; khóa của bản ghi', en: 'Social insurance code; the key of the record' },
      example: '9900000001',
    },
    {
      name: 'full_name',
      vi: 'Họ và tên',
      aliases: ['họ tên', 'name'],
      type: text(255),
      required: true,
      meaning: { vi: 'Họ và tên có dấu', en: 'Name with its accents' },
      example: 'Nguyễn Thị Thử',
    },
    {
      name: 'birth_date',
      vi: 'Ngày sinh',
      aliases: ['date_of_birth', 'ngay_thang_nam_sinh', 'năm sinh'],
      type: birthDate,
      required: true,
      meaning: { vi: 'Ngày sinh, hoặc chỉ tháng hay năm', en: 'Birth date, or only its month or year' },
      example: '12/04/1985',
    },
    {
      name: 'gender',
      vi: 'Giới tính',
      aliases: ['sex'],
      type: gender,
      required: true,
      meaning: { vi: 'Giới tính', en: 'Sex' },
      example: 'Nữ',
    },
    {
      name: 'personal_id_number',
      vi: 'Số định danh cá nhân',
      aliases: ['số ĐDCN', 'số CCCD'],
      type: personalIdNumber,
      meaning: { vi: 'Số định danh cá nhân', en: 'Personal id' },
      example: '001185990001',
    },
    {
      name: 'household_code',
      vi: 'Mã hộ gia đình',
      aliases: ['mã hộ'],
      type: text(20),
      meaning: { vi: 'Mã hộ gia đình', en: 'Household' },
      example: '0100000001',
    },
    {
      name: 'phone',
      vi: 'Số điện thoại',
      aliases: ['điện thoại'],
      type: mobilePhone,
      meaning: { vi: 'Số điện thoại di động', en: 'Mobile phone' },
      example: '0912345678',
    },
    {
      name: 'email',
      vi: 'Thư điện tử',
      type: emailAddress,
      meaning: { vi: 'Địa chỉ thư điện tử', en: 'E-mail address' },
      example: 'thu@example.vn',
    },
    ...documentColumns('identity_document_', false),
    ...addressColumns('residence', 'thường trú'),
    ...addressColumns('contact', 'liên hệ'),
  ],
  derived: { born_on: 'date', birth_precision: 'date_precision', residence_on: 'date', contact_on: 'date' },
  complete,
  key: (row) => row.social_insurance_code ?? '',
  uniques: ({ social_insurance_code: code, personal_id_number: personalId }) => [
    `code ${code}`,
    ...(personalId ? [`personal id ${personalId}`] : []),
  ],
  joins: `
    LEFT JOIN member other ON other.personal_id_number = s.personal_id_number
    LEFT JOIN member m ON m.social_insurance_code = s.social_insurance_code
    ${addressJoins('residence')} ${addressJoins('contact')}`,
  checks: [
    {
      when: 'other.social_insurance_code <> s.social_insurance_code',
      fault: {
        column: 'personal_id_number',
        valueClass: 'duplicate',
        reason: {
          vi: 'Số định danh cá nhân này đã thuộc về một người khác.',
          en: 'Another member has this personal id.',
        },
        remedy: { vi: 'Đối chiếu số định danh của hai người.', en: 'Compare the personal ids of the two members.' },
      },
    },
    ...addressChecks('residence'),
    ...addressChecks('contact'),
  ],
  writes: [
    upsert({
      table: 'member',
      key: { social_insurance_code: 's.social_insurance_code' },
      set: {
        ...same('full_name', 'gender', 'personal_id_number', 'household_code', 'phone', 'email'),
        birth_date: { value: 's.born_on' },
        birth_date_precision: { value: 's.birth_precision' },
      },
      touch: { updated_at: 'now()' },
    }),
    upsert({
      table: 'identity_document',
      joins: 'JOIN member m ON m.social_insurance_code = s.social_insurance_code',
      where: 's.identity_document_number IS NOT NULL',
      key: { member_id: 'm.id', kind: 's.identity_document_kind', number: 's.identity_document_number' },
      set: {
        issued_on: { value: 's.identity_document_issued_on', from: 'identity_document_issued_on' },
        issued_by: { value: 's.identity_document_issued_by', from: 'identity_document_issued_by' },
      },
    }),
    writeAddress('residence'),
    writeAddress('contact'),
  ],
};
