import { expect, test } from 'vitest';
import { fold } from '../../platform/fold.ts';
import { readAttributes } from './attributes.ts';
import { birthRefusal, matchingRecords, readBirth } from './known-birth.ts';
import { maskCode, maskName } from './mask.ts';
import { accented } from './names.ts';
import { leadingZeroBits } from './proof-of-work.ts';

test('a code shows its first two and last three digits', () => {
  expect(maskCode('9912345012')).toBe('99•••••012');
});

test('a name shows its first letters and hides how long its words are', () => {
  expect(maskName('Đỗ Thị Hạnh')).toBe('Đ•• T•• H••');
  expect(maskName('  Y   Blô Niê Kđăm ')).toBe('Y•• B•• N•• K••');
  expect(maskName('Ánh Ý'.normalize('NFD'))).toBe('Á•• Ý••');
});

test('accents, case, đ, composition and blanks do not matter without accents', () => {
  for (const name of ['Đỗ Thị  Hạnh', 'do thi hanh', 'ĐỖ THỊ HẠNH', 'Đỗ Thị Hạnh'.normalize('NFD'), 'Ðỗ Thị Hạnh'])
    expect(fold(name)).toBe('do thi hanh');
  expect(fold('Søren Łukasz Müller')).toBe('soren lukasz muller');
});

test('with accents every accent matters, save on which vowel the tone is written', () => {
  expect(accented('Nguyễn Thị Hoà')).toBe(accented('NGUYỄN THỊ HÒA'));
  expect(accented('Thuý')).toBe(accented('Thúy'.normalize('NFD')));
  expect(accented('Hoa')).not.toBe(accented('Hoà'));
  expect(accented('Đan')).not.toBe(accented('Dan'));
  expect(accented('Hoá')).not.toBe(accented('Hoà'));
});

test.each([
  ['1975-04-12', { date: '1975-04-12', precision: 'DAY' }],
  ['12/04/1975', { date: '1975-04-12', precision: 'DAY' }],
  ['1975-04', { date: '1975-04-01', precision: 'MONTH' }],
  ['04/1975', { date: '1975-04-01', precision: 'MONTH' }],
  ['1975', { date: '1975-01-01', precision: 'YEAR' }],
  ['8/3/1984', { date: '1984-03-08', precision: 'DAY' }],
  ['8.3.1984', { date: '1984-03-08', precision: 'DAY' }],
  ['08.03.1984', { date: '1984-03-08', precision: 'DAY' }],
  ['08-03-1984', { date: '1984-03-08', precision: 'DAY' }],
  [' 8-3-1984 ', { date: '1984-03-08', precision: 'DAY' }],
  ['8 / 3 / 1984', { date: '1984-03-08', precision: 'DAY' }],
  ['31/8/1984', { date: '1984-08-31', precision: 'DAY' }],
  ['29/2/1984', { date: '1984-02-29', precision: 'DAY' }],
  ['3/1984', { date: '1984-03-01', precision: 'MONTH' }],
  ['3.1984', { date: '1984-03-01', precision: 'MONTH' }],
  ['03-1984', { date: '1984-03-01', precision: 'MONTH' }],
  ['8/3/84', null],
  ['84', null],
  ['3/84', null],
  ['8/3-1984', null],
  ['8.3/1984', null],
  ['1984/3/8', null],
  ['1975-4-12', null],
  ['0/3/1984', null],
  ['8/0/1984', null],
  ['8/13/1984', null],
  ['29/2/1985', null],
  ['008/3/1984', null],
  ['8//1984', null],
  ['8/3/1849', null],
  ['1975-02-30', null],
  ['1975-13', null],
  ['31/04/1975', null],
  ['0000', null],
  ['', null],
])('the birth date %j is read as %j', (text, expected) => {
  expect(readBirth(text)).toEqual(expected);
});

test.each([
  ['31/02/1985', 'Không có ngày này'],
  ['1985-02-31', 'Không có ngày này'],
  ['31.4.1984', 'Không có ngày này'],
  ['8/13/1984', 'Không có ngày này'],
  ['13/1984', 'Không có tháng này'],
  ['1975-13', 'Không có tháng này'],
  ['8/3/84', 'Ngày sinh ghi như giấy tờ: 12/04/1975'],
  ['12/04/1849', 'Ngày sinh ghi như giấy tờ: 12/04/1975'],
  ['mồng 3 tháng 8', 'Ngày sinh ghi như giấy tờ: 12/04/1975'],
])('the birth date %j is refused with %j', (text, start) => {
  expect(birthRefusal(text).vi).toMatch(new RegExp(`^${start}`));
});

test('a year matches only records that know no more than the year; a day matches those that know less, too', () => {
  expect(matchingRecords({ date: '1975-04-12', precision: 'DAY' })).toEqual([
    { date: '1975-04-12', precision: 'DAY' },
    { date: '1975-04-01', precision: 'MONTH' },
    { date: '1975-01-01', precision: 'YEAR' },
  ]);
  expect(matchingRecords({ date: '1975-01-01', precision: 'YEAR' })).toEqual([
    { date: '1975-01-01', precision: 'YEAR' },
  ]);
});

test('however they are written, the attributes of one person are the same', () => {
  const today = new Date('2026-11-25');
  const one = readAttributes(
    {
      identity: { fullName: 'Đỗ Thị Hoà', birthDate: '1993-05-06', identityNumber: '099 193 990 006' },
    },
    today,
  );
  const other = readAttributes(
    {
      identity: { fullName: ' ĐỖ  THỊ HÒA', birthDate: '06/05/1993', identityNumber: '０９９１９３９９０００６' },
    },
    today,
  );
  expect(one).toEqual(other);
});

test('zero bits are counted from the left, across bytes', () => {
  // SHA-256 of the first begins ba78, of the second 0000c3.
  expect(leadingZeroBits('abc')).toBe(0);
  expect(leadingZeroBits('Hello, world!4250')).toBe(16);
});
