import { describe, expect, test } from 'vitest';
import type { ValueType } from '../column.ts';
import { decimal, degrees, money } from './amount.ts';
import { choice } from './choice.ts';
import { employerCode, facilityCode, mobilePhone, socialInsuranceCode } from './code.ts';
import { birthDate, day, month, months } from './date.ts';
import { cleanText, plainWord, text } from './text.ts';

function refusal(type: ValueType, value: string): 'malformed' | 'limit' | string {
  const read = type.read(value);
  return typeof read === 'string' ? read : 'limit' in read ? 'limit' : 'malformed';
}

describe('amounts', () => {
  test.each([
    ['5.453.400,00', '5453400.00'],
    ['5453400.00', '5453400.00'],
    ['5453400', '5453400'],
    ['5,453,400.50', '5453400.50'],
    ['5 453 400', '5453400'],
    ['5.453.400 đ', '5453400'],
    ['18.423.000 VND', '18423000'],
    ['450.000', '450000'],
    ['3,5', '3.5'],
    ['5453400.000', '5453400.000'],
    ['0', '0'],
  ])('%s is %s VND', (raw, canonical) => {
    expect(money().read(raw)).toBe(canonical);
  });

  test.each([
    ['5.45.400', 'malformed'],
    ['1.234,567,890', 'malformed'],
    ['5,4534E+06', 'malformed'],
    ['năm triệu', 'malformed'],
    ['', 'malformed'],
    ['-1', 'limit'],
    ['5453400.125', 'limit'],
    ['10000000000000', 'limit'],
  ])('%s is no amount: %s', (raw, why) => {
    expect(refusal(money(), raw)).toBe(why);
  });

  test('a coefficient has a comma or a point, and no thousands', () => {
    const coefficient = decimal({ places: 2, min: 0, max: 9999.99 }, { vi: '', en: '' });

    expect([coefficient.read('3,66'), coefficient.read('3.66'), coefficient.read('8%')]).toEqual(['3.66', '3.66', '8']);
    expect([refusal(coefficient, '1.234,5'), refusal(coefficient, '3.667')]).toEqual(['malformed', 'limit']);
  });

  test('degrees keep six decimals', () => {
    const latitude = degrees(6, 24, '21.028511');
    expect([latitude.read('21.02851134'), refusal(latitude, '181')]).toEqual(['21.028511', 'limit']);
  });
});

describe('dates', () => {
  test.each([
    ['15/09/2014', '2014-09-15'],
    ['5/9/2014', '2014-09-05'],
    ['15-09-2014', '2014-09-15'],
    ['2014-09-15', '2014-09-15'],
    ['20140915', '2014-09-15'],
    ['2014-09-15T00:00:00', '2014-09-15'],
    ['15/09/2014 00:00', '2014-09-15'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is the day %s', (raw, canonical) => {
    expect(day.read(raw)).toBe(canonical);
  });

  test.each([
    ['29/02/2023', 'malformed'],
    ['12/31/2020', 'malformed'],
    ['31/04/2020', 'malformed'],
    ['43862', 'malformed'],
    ['15/09/14', 'malformed'],
    ['2014-09-15T10:00:00', 'malformed'],
    ['01/01/1800', 'limit'],
  ])('%s is no day: %s', (raw, why) => {
    expect(refusal(day, raw)).toBe(why);
  });

  test.each([
    ['02/2020', '2020-02-01'],
    ['2/2020', '2020-02-01'],
    ['2020-02', '2020-02-01'],
    ['202002', '2020-02-01'],
    ['01/02/2020', '2020-02-01'],
    ['15/02/2020', 'malformed'],
    ['13/2020', 'malformed'],
    ['2020', 'malformed'],
    ['Feb-20', 'malformed'],
  ])('%s as a month is %s', (raw, result) => {
    expect(refusal(month, raw)).toBe(result);
  });

  test('a list of months is sorted, each once', () => {
    expect(months.read('04/2020; 2020-03;04/2020')).toBe('{2020-03-01,2020-04-01}');
  });

  test.each([
    ['12/04/1985', '1985-04-12'],
    ['1950', '1950'],
    ['04/1950', '1950-04'],
    ['1950-04', '1950-04'],
    ['00/00/1950', '1950'],
    ['00/04/1950', '1950-04'],
    ['19500000', '1950'],
    ['19500400', '1950-04'],
    ['1850', 'limit'],
    ['00/13/1950', 'malformed'],
  ])('a birth date %s is known as %s', (raw, result) => {
    expect(refusal(birthDate, raw)).toBe(result);
  });
});

describe('codes', () => {
  test('a code keeps its zeros, its letters and nothing around it', () => {
    expect(socialInsuranceCode.read('0123456789')).toBe('0123456789');
    expect(socialInsuranceCode.read("'0123456789")).toBe('0123456789');
    expect(facilityCode.read('01c54')).toBe('01C54');
    expect(employerCode.read('0123456789DNA03')).toBe('0123456789DNA03');
  });

  test('a number that lost its zeros is refused with the likely cause, never completed', () => {
    expect(socialInsuranceCode.read('123456789')).toMatchObject({
      malformed: { en: expect.stringContaining('zeros') },
    });
    expect(socialInsuranceCode.read('9,9E+09')).toMatchObject({
      malformed: { en: expect.stringContaining('exponent') },
    });
    expect(facilityCode.read('91null')).toEqual({ malformed: undefined });
    expect(mobilePhone.read('912345678')).toMatchObject({ malformed: { en: expect.stringContaining('zeros') } });
  });

  test('a phone may carry the country code and spaces', () => {
    expect([mobilePhone.read('+84 912 345 678'), mobilePhone.read('0912.345.678')]).toEqual([
      '0912345678',
      '0912345678',
    ]);
  });

  test('a choice is a code or a label, whatever its accents and case', () => {
    const sex = choice({ MALE: ['Nam', '1'], FEMALE: ['Nữ', '2'] }, 'gender');

    expect(['Nữ', 'nữ', 'NU', '2', 'female'].map((it) => sex.read(it))).toEqual(Array(5).fill('FEMALE'));
    expect(refusal(sex, '9')).toBe('malformed');
  });
});

describe('text', () => {
  test('is composed, on one line, without what nobody sees', () => {
    expect(cleanText('  Nguye\u0302\u0303n\u200b Thi\u0323\u00a0Thử\u0000\r\n ')).toBe('Nguyễn Thị Thử');
    expect(cleanText('="0123456789"')).toBe('0123456789');
  });

  test('is measured in characters', () => {
    expect(refusal(text(3), 'đđđ')).toBe('đđđ');
    expect(refusal(text(3), 'đđđđ')).toBe('limit');
    expect(refusal(text(2), '𠀀𠀁')).toBe('𠀀𠀁');
  });

  test('a heading is plain without its accents', () => {
    expect([plainWord('Mã số BHXH'), plainWord('Nơi ĐKKCB BĐ'), plainWord('Ngày QĐ hưởng')]).toEqual([
      'ma_so_bhxh',
      'noi_dkkcb_bd',
      'ngay_qd_huong',
    ]);
  });
});
