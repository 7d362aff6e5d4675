import { expect, test } from 'vitest';
import { fold } from '../../platform/fold.ts';
import { readAttributes } from './attributes.ts';
import { matchingRecords, readBirth } from './known-birth.ts';
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
  ['1975-02-30', null],
  ['1975-13', null],
  ['31/04/1975', null],
  ['0000', null],
  ['12-04-1975', null],
  ['', null],
])('the birth date %j is read as %j', (text, expected) => {
  expect(readBirth(text)).toEqual(expected);
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
