import { expect, test } from 'vitest';
import { maskPersonal } from './masking.ts';

const isHotline = (contact: string) => contact === '1900 9068';

test.each([
  ['mã số 9900000001', 'mã số [số đã ẩn]'],
  ['GD4799900000001', '[số đã ẩn]'],
  ['GD 4 79 9900000001 của tôi', '[số đã ẩn] của tôi'],
  ['cccd 001 085 012345', 'cccd [số đã ẩn]'],
  ['+84 912 345 678', '[số đã ẩn]'],
  ['0912.345.678!', '[số đã ẩn]!'],
  ['９９００００００１２', '[số đã ẩn]'],
  ['sinh 12/04/1975', 'sinh [ngày sinh đã ẩn]'],
  ['mật khẩu của tôi là hoahong99 sao không vào', 'mật khẩu của tôi là [mật khẩu, mã đã ẩn] sao không vào'],
  ['mk: Abc@1234', 'mk: [mật khẩu, mã đã ẩn]'],
  ['mã OTP em nhận là 482913', 'mã OTP em nhận là [mật khẩu, mã đã ẩn]'],
  ['a.b@example.vn, xin', '[thư điện tử đã ẩn], xin'],
])('%j is kept as %j', (text, kept) => {
  expect(maskPersonal(text, isHotline)).toBe(kept);
});

test.each([
  '01C54 có nhận đăng ký không',
  'từ ngày 01/07/2025',
  'lương 5.000.000 đồng',
  'gọi 1900 9068',
  'nhắn 8079',
  'Luật 41/2024/QH15',
  'năm 2026',
  'mật khẩu mới là gì',
  'mật khẩu phải dài 8 ký tự',
  'mã OTP có hiệu lực 5 phút',
  'OTP gửi từ đầu số 8079 có thật không',
  'OTP qua thư từ năm 2026',
])('%j stays', (text) => {
  expect(maskPersonal(text, isHotline)).toBe(text);
});
