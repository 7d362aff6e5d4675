import { expect, test } from 'vitest';
import { FORMER_DISTRICTS, formerDistrictsNamed } from './former-districts.ts';
import { PROVINCES } from './provinces.ts';

test('696 districts stood on the last day of that level, some in each of the 63 provinces', () => {
  const last = FORMER_DISTRICTS.filter(({ wasLast }) => wasLast);
  expect(last).toHaveLength(696);
  const codes = new Set(PROVINCES.filter(({ validTo }) => validTo === '2025-07-01').map(({ code }) => code));
  expect(new Set(last.map(({ provinceCode }) => provinceCode))).toEqual(codes);
});

test('no province has two of one kind and name', () => {
  const keys = FORMER_DISTRICTS.map(({ provinceCode, kind, name }) => `${provinceCode} ${kind} ${name}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { name } of FORMER_DISTRICTS) expect(name).toMatch(/^[\p{Lu}\d]/u);
});

test.each([
  ['Đống Đa', ['01']],
  ['dong da', ['01']],
  ['QUẬN ĐỐNG ĐA', ['01']],
  ['huyen dong anh', ['01']],
  ['Quận 1', ['79']],
  ['q1', ['79']],
  ['thành phố Thủ Đức', ['79']],
  ['Sơn Tây', ['01', '51']],
  ['thị xã Sơn Tây', ['01']],
  ['Kỳ Anh', ['42', '42']],
  ['Phan Rang Tháp Chàm', ['58']],
  ['TP Thủ Đức', ['79']],
  ['TX Sơn Tây', ['01']],
  ['H. Đông Anh', ['01']],
  ['Q. Ba Đình', ['01']],
  ['Q.1', ['79']],
  ['q 1', ['79']],
  ['Quận 01', ['79']],
  ['quận Thủ Đức', ['79']],
  ['huyện Thủy Nguyên', ['31']],
  ['Đa Krông', ['45']],
  ['Cư Mgar', ['66']],
  ['huyện Hoàng Sa', ['48']],
  ['Quảng Hòa', ['04']],
  ['Hồng Bàng', ['31']],
  ['Châu Thành', ['72', '80', '82', '83', '84', '87', '89', '91', '93', '94']],
  ['1', []],
  ['Xóm Mơ Xanh', []],
])('%j was in %j', (name, codes) => {
  expect(formerDistrictsNamed(name).map(({ provinceCode }) => provinceCode)).toEqual(codes);
});
