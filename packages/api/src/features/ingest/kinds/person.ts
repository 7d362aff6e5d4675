import type { Column } from '../table/column.ts';
import { unknownReference } from '../table/faults.ts';
import type { Check } from '../table/kind.ts';
import { socialInsuranceCode } from '../table/values/code.ts';

/** Whose record the row belongs to. */
export const personColumn: Column = {
  name: 'social_insurance_code',
  vi: 'Mã số BHXH',
  aliases: ['số sổ BHXH', 'mã BHXH'],
  type: socialInsuranceCode,
  required: true,
  meaning: { vi: 'Mã số BHXH của người tham gia', en: 'Social insurance code of the member' },
  example: '9900000001',
};

/** Finds the member of a row that is checked. */
export const PERSON_LEFT_JOIN = 'LEFT JOIN member m ON m.social_insurance_code = s.social_insurance_code';
/** Finds the member of a row that was checked. */
export const PERSON_JOIN = 'JOIN member m ON m.social_insurance_code = s.social_insurance_code';

/** Members are never created on the side: a mistyped code must not make a person. */
export const personKnown: Check = {
  when: 'm.id IS NULL',
  fault: unknownReference(
    'social_insurance_code',
    { vi: 'người tham gia có mã số BHXH', en: 'a member' },
    {
      vi: 'Nhập tệp `members` của người này trước, hoặc sửa mã số BHXH.',
      en: 'Import this person with `members` first, or correct the code.',
    },
  ),
};
