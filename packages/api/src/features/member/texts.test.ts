import { expect, test } from 'vitest';
import { addressText } from './address-text.ts';
import { birthDateText } from './birth-date.ts';

test('a birth date reads as far as it is known', () => {
  expect(birthDateText(new Date('1975-04-12'), 'DAY')).toBe('12/04/1975');
  expect(birthDateText(new Date('1975-04-01'), 'MONTH')).toBe('04/1975');
  expect(birthDateText(new Date('1975-01-01'), 'YEAR')).toBe('1975');
});

test('an address reads from the house to the province, without what is not recorded', () => {
  const parts = {
    street: '12 Tràng Thi',
    ward: { fullName: 'Phường Hoàn Kiếm' },
    districtName: null,
    province: { fullName: 'Thành phố Hà Nội' },
  };
  expect(addressText(parts)).toBe('12 Tràng Thi, Phường Hoàn Kiếm, Thành phố Hà Nội');
  expect(addressText({ ...parts, ward: null, districtName: 'Quận Hoàn Kiếm', street: '' })).toBe(
    'Quận Hoàn Kiếm, Thành phố Hà Nội',
  );
  expect(addressText({ street: null, ward: null, districtName: null, province: null })).toBe('');
});
