import { expect, test } from 'vitest';
import { weaknessesOf } from './password-policy.ts';

const owner = {
  socialInsuranceCode: '9900000123',
  personalIdNumber: '999184000123',
  fullName: 'Đỗ Thị Hoà',
  birthDate: new Date('1984-09-15'),
  phone: '0901234567',
};

test.each([
  ['chuồn chuồn bay thấp', []],
  ['ngựa đúng pin kẹp giấy', []],
  ['パスワードではない言葉', []],
  ['Xk9#mQ2v', []],
  ['ngắn', ['TOO_SHORT']],
  ['dài'.repeat(43), ['TOO_LONG']],
  ['x'.repeat(128), ['REPEATED']],
  ['tab\tở\u0000giữa chừng', ['UNREADABLE']],
  ['matkhau123', ['COMMON']],
  ['Mật Khẩu 123', ['COMMON']],
  ['Matkhau@123', ['COMMON']],
  ['Anh Yêu Em!!', ['COMMON']],
  ['12345678', ['COMMON']],
  ['１２３４５６７８', ['COMMON']],
  ['ababababab', ['REPEATED']],
  ['mã 9900000123 của tôi', ['CONTAINS_CODE']],
  ['cccd 999184000123', ['CONTAINS_CODE']],
  ['ðothihoa.nhà', ['CONTAINS_NAME']],
  ['dothihoa.nhà', ['CONTAINS_NAME']],
  ['Thị Hoà yêu nhà', ['CONTAINS_NAME']],
  ['hoathi!lovesit', ['CONTAINS_NAME']],
  ['sinh 15/09/1984 nhé', ['CONTAINS_BIRTH_DATE']],
  ['bimat150984', ['CONTAINS_BIRTH_DATE']],
  ['gọi 0901 234 567', ['CONTAINS_PHONE']],
])('%j has the weaknesses %j', (password, weaknesses) => {
  expect(weaknessesOf(password, owner)).toEqual(weaknesses);
});

test('length counts characters after NFKC, not bytes', () => {
  const sevenCharacters = 'ộệửẫằỡợ';
  expect(weaknessesOf(sevenCharacters.normalize('NFD'), owner)).toEqual(['TOO_SHORT']);
  expect(weaknessesOf('🌾🌧️🐃🏠🌙⭐🎋🍚', owner)).not.toContain('TOO_SHORT');
});
