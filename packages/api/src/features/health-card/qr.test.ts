import { expect, test } from 'vitest';
import { encodeLegacyQr, encodeQr, parseQr, type QrSource } from './qr.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const SOURCE: QrSource = {
  number: '9900000001',
  subjectCode: 'DN',
  benefitLevel: 4,
  provinceCode: '01',
  fullName: 'Đỗ Thị Hoà',
  birthDate: day('1985-04-12'),
  birthDatePrecision: 'DAY',
  gender: 'FEMALE',
  facilityCode: '01C54',
  validFrom: day('2026-01-01'),
  issuedOn: day('2025-12-20'),
  controlNumber: '01060112345678',
  fiveYearContinuousDate: day('2022-03-01'),
  checkString: '15e7b8c7d5a3f5c-7102',
  issuerName: 'BHXH TP Hà Nội',
};
const NAME_HEX = 'c490e1bb97205468e1bb8b20486fc3a0';

test('the current layout is 16 fields and an end sign', () => {
  expect(encodeQr(SOURCE)).toBe(
    `9900000001|${NAME_HEX}|12/04/1985|2|-|01 - C54|01/01/2026|-|20/12/2025|01060112345678|-|4|01/03/2022|15e7b8c7d5a3f5c-7102|4|424858482054502048c3a0204ee1bb9969|$`,
  );
});

test('the older layout starts with 15 characters and holds the address', () => {
  const text = encodeLegacyQr(SOURCE, 'Số 1, Hà Nội');
  expect(text.split('|').slice(0, 6)).toEqual([
    'DN4019900000001',
    NAME_HEX,
    '12/04/1985',
    '2',
    Buffer.from('Số 1, Hà Nội').toString('hex'),
    '01 - C54',
  ]);
  expect(text.endsWith('|$')).toBe(true);
});

test('a name that comes decomposed leaves composed (NFC)', () => {
  const decomposed = { ...SOURCE, fullName: SOURCE.fullName.normalize('NFD') };
  expect(decomposed.fullName).not.toBe(SOURCE.fullName);
  expect(encodeQr(decomposed)).toBe(encodeQr(SOURCE));
});

test('what is written is read back, in both layouts', () => {
  const expected = {
    number: '9900000001',
    fullName: 'Đỗ Thị Hoà',
    birthDate: '12/04/1985',
    gender: 'FEMALE',
    facilityCode: '01C54',
    validFrom: '01/01/2026',
    validTo: null,
    issuedOn: '20/12/2025',
    controlNumber: '01060112345678',
    benefitLevel: 4,
    fiveYearContinuousDate: '01/03/2022',
    checkString: '15e7b8c7d5a3f5c-7102',
  };
  expect(parseQr(encodeQr(SOURCE))).toEqual({
    ...expected,
    layout: 'CURRENT',
    fullNumber: null,
    address: null,
    issuerName: 'BHXH TP Hà Nội',
  });
  expect(parseQr(encodeLegacyQr(SOURCE, 'Số 1, Hà Nội'))).toEqual({
    ...expected,
    layout: 'LEGACY',
    fullNumber: 'DN4019900000001',
    address: 'Số 1, Hà Nội',
    issuerName: null,
  });
});

test('empty fields are dashes and are read back as null', () => {
  const bare: QrSource = {
    ...SOURCE,
    birthDatePrecision: 'YEAR',
    birthDate: day('1950-01-01'),
    gender: 'UNDETERMINED',
    facilityCode: null,
    issuedOn: null,
    controlNumber: null,
    fiveYearContinuousDate: null,
    checkString: null,
    issuerName: null,
  };
  expect(encodeQr(bare)).toBe(`9900000001|${NAME_HEX}|1950|3|-|-|01/01/2026|-|-|-|-|4|-|-|4|-|$`);
  expect(parseQr(encodeQr(bare))).toMatchObject({
    birthDate: '1950',
    gender: 'UNDETERMINED',
    facilityCode: null,
    issuerName: null,
  });
});

test.each([
  ['', 'nothing'],
  ['9900000001', 'a bare number'],
  [encodeQr(SOURCE).slice(0, -1), 'no end sign'],
  [encodeQr(SOURCE).replace('9900000001', '990000001'), 'nine digits'],
  [encodeQr(SOURCE).replace(NAME_HEX, 'c490e1bb'), 'broken UTF-8'],
  [encodeQr(SOURCE).replace(NAME_HEX, 'Do Thi Hoa'), 'a name in clear'],
  [encodeQr(SOURCE).replace('12/04/1985', '1985-04-12'), 'a foreign date'],
])('%j is refused: %s', (text) => {
  expect(parseQr(text)).toBeNull();
});
