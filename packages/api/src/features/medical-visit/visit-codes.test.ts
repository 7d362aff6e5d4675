import { describe, expect, test } from 'vitest';
import { vietnamYear } from '../../platform/vietnam-time.ts';
import { CARE_TYPE_LIST, careTypeOf } from './care-type.ts';
import { accessCategoryOf, costScopeOf, dischargeTypeOf, documentNameOf, treatmentResultOf } from './visit-codes.ts';
import { instantsOfYear, isVisitYear } from './visit-year.ts';

describe('care types', () => {
  test('are the sixteen of Decision 1804, in order', () => {
    const codes = Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, '0'));
    expect(CARE_TYPE_LIST.map((type) => type.code)).toEqual(codes);
    expect(new Set(CARE_TYPE_LIST.map((type) => type.name)).size).toBe(16);
  });

  test('have the same meaning by one digit as by two', () => {
    expect(careTypeOf('3')).toEqual(careTypeOf('03'));
    expect(careTypeOf('03')?.label).toBe('Điều trị nội trú');
  });

  test.each(['00', '17', '99', ''])('code "%s" is none of them', (code) => {
    expect(careTypeOf(code)).toBeNull();
  });
});

test('results, ways of discharge and scopes follow their codes', () => {
  expect([1, 5, 8, 9, null].map(treatmentResultOf)).toEqual(['CURED', 'DIED', 'DIED_OUTSIDE', null, null]);
  expect([1, 2, 5, 0, null].map(dischargeTypeOf)).toEqual(['DISCHARGED', 'REFERRED', 'MOVED_ON_REQUEST', null, null]);
  expect([1, 2, 3, 4, null].map(costScopeOf)).toEqual(['COVERED', 'NOT_COVERED', 'ARMED_FORCES', null, null]);
});

test.each([
  ['1.13', 'BY_THE_RULES'],
  ['1', 'BY_THE_RULES'],
  ['2', 'EMERGENCY'],
  ['3.6', 'SELF_REFERRED'],
  ['7.2', 'SCHEDULED_MEDICINES'],
  ['9', 'OTHER'],
  ['10.1', 'OTHER'],
  [null, null],
])('access code %s is %s', (code, category) => {
  expect(accessCategoryOf(code)).toBe(category);
});

test('a form is called by its name, an unknown one by its code', () => {
  expect(documentNameOf('CT07')).toBe('Giấy chứng nhận nghỉ việc hưởng bảo hiểm xã hội');
  expect(documentNameOf('CT99')).toBe('Chứng từ mẫu CT99');
});

describe('the year of a visit', () => {
  test('runs from midnight to midnight in Vietnam', () => {
    expect(instantsOfYear(2026)).toEqual({
      from: new Date('2025-12-31T17:00:00Z'),
      before: new Date('2026-12-31T17:00:00Z'),
    });
  });

  test('of 23:30 on 31 December in Hà Nội is the old year, of 00:00 the new one', () => {
    expect(vietnamYear(new Date('2025-12-31T23:30:00+07:00'))).toBe(2025);
    expect(vietnamYear(new Date('2026-01-01T00:00:00+07:00'))).toBe(2026);
  });

  test('may be 1995 to the next one, by Vietnamese time', () => {
    const newYearsEve = new Date('2026-12-31T23:30:00+07:00');
    expect([1994, 1995, 2026, 2027, 2028].map((year) => isVisitYear(year, newYearsEve))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(isVisitYear(2028, new Date('2027-01-01T00:00:00+07:00'))).toBe(true);
  });
});
