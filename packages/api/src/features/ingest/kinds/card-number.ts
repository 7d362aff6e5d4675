import type { Column, Row } from '../table/column.ts';
import { type Fault, inconsistent, missing } from '../table/faults.ts';
import type { Check } from '../table/kind.ts';
import { choice } from '../table/values/choice.ts';
import { code, provinceCode, socialInsuranceCode } from '../table/values/code.ts';
import { day } from '../table/values/date.ts';
import { PERSON_JOIN, PERSON_LEFT_JOIN, personKnown } from './person.ts';

/** Digits of the benefit level (mức hưởng). */
const benefitLevel = choice({ 1: [], 2: [], 3: [], 4: [], 5: [] }, 'smallint');

/** The columns that say which card it is. */
export const cardColumns: readonly Column[] = [
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

/** Columns that follow from the number, by their database types. */
export const CARD_PARTS = { member_code: 'text', number: 'text', subject: 'text', level: 'smallint', province: 'text' };

/** Takes the number apart, and checks it against the columns beside it. */
export function completeCard(row: Row): Fault | undefined {
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

/** A card as a report names it: number and first day. */
export const cardKey = (row: Row): string => [row.card_number, row.valid_from].filter(Boolean).join(' ');
/** The person whose code ends the number, where one is on record. */
export const CARD_LEFT_JOIN = PERSON_LEFT_JOIN.replace('s.social_insurance_code', 's.member_code');
/** The person whose code ends the number. */
export const CARD_PERSON_JOIN = PERSON_JOIN.replace('s.social_insurance_code', 's.member_code');
/** Refuses a card of nobody on record. */
export const cardOwnerKnown: Check = { ...personKnown, fault: { ...personKnown.fault, column: 'card_number' } };

/** The person once more, to be compared with the number. */
export const optionalPerson: Column = {
  name: 'social_insurance_code',
  vi: 'Mã số BHXH',
  type: socialInsuranceCode,
  meaning: { vi: 'Mã số BHXH; phải khớp với số thẻ', en: 'Social insurance code; must agree with the number' },
  example: '9900000001',
};
