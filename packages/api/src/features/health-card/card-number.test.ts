import { expect, test } from 'vitest';
import { joinCardNumber, splitCardNumber, tenDigitNumber } from './card-number.ts';

test('a 15-character number splits into subject, level, province and 10 digits, and joins again', () => {
  const parts = splitCardNumber('HS4019900000001');
  expect(parts).toEqual({ subjectCode: 'HS', benefitLevel: 4, provinceCode: '01', number: '9900000001' });
  expect(parts && joinCardNumber(parts)).toBe('HS4019900000001');
});

test('blanks and small letters are read as printed on old cards', () => {
  expect(splitCardNumber(' hs 4 01 990 000 0001 ')?.number).toBe('9900000001');
});

test('a province code that no longer exists is kept, not mapped', () => {
  // 36 was Nam Định, part of Ninh Bình (37) since 2025-07-01.
  expect(splitCardNumber('GD4369900000002')?.provinceCode).toBe('36');
});

test.each(['', 'HS4019900000', 'HS6019900000001', 'H14019900000001', 'HS40199000000012', '9900000001'])(
  '%j is no 15-character number',
  (text) => {
    expect(splitCardNumber(text)).toBeNull();
  },
);

test('both forms give the same ten digits', () => {
  expect(tenDigitNumber('9900000001')).toBe('9900000001');
  expect(tenDigitNumber('TE1799900000001')).toBe('9900000001');
  expect(tenDigitNumber('99000000012')).toBeNull();
});
