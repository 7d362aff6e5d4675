import { describe, expect, test } from 'vitest';
import { OFFICIAL_CONTACTS } from './contacts.ts';
import { createOfficialContacts, judgeContact } from './official-contact.ts';

test.each([
  '1900 9068',
  '19009068',
  '1900.9068',
  '1900-90-68',
  '(1900) 9068',
  '+84 1900 9068',
  '+8419009068',
  '0084 1900 9068',
  '84 19009068',
  'tel:+84-1900-9068',
  '１９００９０６８',
])('%s is the hotline', (value) => {
  expect(judgeContact(value)).toMatchObject({ official: true, kind: 'PHONE', contact: { value: '1900 9068' } });
});

test.each(['1900 9069', '190090680', '01900 9068', '0912345678', '+84 912 345 678', '1900 9068 1', '113'])(
  '%s is a number that is not official',
  (value) => {
    expect(judgeContact(value)).toEqual({ official: false, kind: 'PHONE', contact: null });
  },
);

test.each([
  'baohiemxahoi.gov.vn',
  'https://baohiemxahoi.gov.vn/tin-tuc?page=2',
  'HTTP://WWW.BAOHIEMXAHOI.GOV.VN',
  'dichvucong.baohiemxahoi.gov.vn.',
  'https://binhdinh.baohiemxahoi.gov.vn/Pages/x.aspx',
])('%s is a page of the agency', (value) => {
  expect(judgeContact(value)).toMatchObject({ official: true, kind: 'WEBSITE' });
});

test.each([
  'baohiemxahoi-gov.vn',
  'baohiemxahoi.gov.vn.evil.com',
  'https://baohiemxahoi.gov.vn@evil.com/',
  'https://baohiemxahoi.gov.vn:secret@evil.com/',
  'https://user@baohiemxahoi.gov.vn/',
  'baohiemxahoi.gov.vn:8443',
  'https://evil.com/baohiemxahoi.gov.vn',
  'https://evil.com#baohiemxahoi.gov.vn',
  'https://evil.com\\baohiemxahoi.gov.vn',
  'https://baohiemxahoi.gov.vn\\@evil.com', // browsers stop at the backslash, other programs at the @
  'xbaohiemxahoi.gov.vn',
  'baohiemxahoi.com.vn',
  'baohiemxahоi.gov.vn', // a Cyrillic о
  'ftp://baohiemxahoi.gov.vn',
  'vssid.apk.vn',
])('%s is an address that is not official', (value) => {
  expect(judgeContact(value)).toMatchObject({ official: false, contact: null });
});

test('a mailbox of the agency’s domain is official, and one that only begins so is not', () => {
  for (const value of ['hotro@baohiemxahoi.gov.vn', 'mailto:A.B@HANOI.baohiemxahoi.gov.vn', '<x@baohiemxahoi.gov.vn>'])
    expect(judgeContact(value)).toEqual({ official: true, kind: 'EMAIL', contact: null });
  for (const value of ['baohiemxahoi.gov.vn@gmail.com', 'x@baohiemxahoi.gov.vn.info', 'x@baohiemxahoi-gov.vn'])
    expect(judgeContact(value)).toEqual({ official: false, kind: 'EMAIL', contact: null });
});

test.each(['xin chào', 'javascript:alert(1)', '1900 9068 hoặc 0912345678', '+', '@', '.', 'localhost', '12'])(
  '%j is no contact at all',
  (value) => {
    expect(judgeContact(value)).toEqual({ official: false, kind: null, contact: null });
  },
);

test.each(['bhxh.moh.gov.vn', 'https://dichvucong.gov.vn/p/home', 'hotro@moh.gov.vn'])(
  '%s belongs to another state body',
  (value) => {
    expect(judgeContact(value)).toMatchObject({ official: false, contact: null, otherStateBody: true });
  },
);

test.each([
  'gov.vn',
  'moh-gov.vn',
  'moh.gov.vn.evil.com',
  'https://moh.gov.vn@evil.com/',
  'https://user@moh.gov.vn/',
  'ftp://moh.gov.vn',
  'baohiemxahоi.gov.vn', // a Cyrillic о
  'moh.gov.vn@gmail.com',
])('%s belongs to no state body', (value) => {
  expect(judgeContact(value)).not.toHaveProperty('otherStateBody');
});

describe('a pasted message', () => {
  const contacts = createOfficialContacts({
    directory: { agencyContacts: async () => ['024 9900 0100', 'a@bhxh.example'] },
  });

  test.each([
    ['BHXH: thẻ của bạn đã gia hạn. Chi tiết xem tại https://dichvucong.baohiemxahoi.gov.vn/tra-cuu.', 'WEBSITE'],
    ['Mời bạn mở "baohiemxahoi.gov.vn", mục tra cứu (mới)', 'WEBSITE'],
    ['Thắc mắc xin gửi về <hotro@baohiemxahoi.gov.vn>!', 'EMAIL'],
    ['Hay a@bhxh.example nhé', 'EMAIL'],
    ['Cần hỗ trợ, gọi tổng đài 1900 9068.', 'PHONE'],
    ['Gọi số 1900 9068, 24 giờ mỗi ngày', 'PHONE'],
    ['Điện thoại bộ phận một cửa: (024) 9900.0100', 'PHONE'],
    ['Soạn BH MK gửi 8079', 'SMS'],
    ['Xem https://baohiemxahoi.gov.vn hoặc gọi 1900 9068', 'WEBSITE'],
    ['Gọi 1900 9068 (24/7)', 'PHONE'],
    ['Mã số BHXH 9900000001 đã gia hạn, xem baohiemxahoi.gov.vn', 'WEBSITE'],
  ])('with nothing else than the agency’s is official: %s', async (message, kind) => {
    expect(await contacts.judge(message)).toMatchObject({ official: true, kind });
  });

  test.each([
    ['Tài khoản VSSID bị khóa, vào https://baohiemxahoi-gov.vn để mở', 'WEBSITE'],
    ['Mở bit.ly/vssid ngay hôm nay', 'WEBSITE'],
    ['Tải về tại baohiemxahоi.gov.vn nhé', 'WEBSITE'], // a Cyrillic о
    ['Mở baohiemxahoi.gov.νn nhé', 'WEBSITE'], // a Greek ν
    ['Vào https://baohiemxahoi.gov.vn hoặc evil.com', 'WEBSITE'],
    ['Vào https://baohiemxahoi.gov.vn hoặc evil.\u200bcom', 'WEBSITE'],
    ['Vào https://baohiemxahoi.gov.vn hoặc evil。com', 'WEBSITE'],
    ['Vào https://baohiemxahoi.gov.vn@evil.com ngay', 'WEBSITE'],
    ['Xem baohiemxahoi.gov.vn rồi gọi cán bộ 0912 345 678', 'PHONE'],
    ['Xem baohiemxahoi.gov.vn rồi soạn DK gửi 6789', 'PHONE'],
    ['Xem baohiemxahoi.gov.vn rồi gọi +6581234567', 'PHONE'],
    ['Xem baohiemxahoi.gov.vn rồi gọi 1900123456', 'PHONE'],
    ['Xem baohiemxahoi.gov.vn rồi gọi 0243456789', 'PHONE'],
    ['Gọi 1900 9068 hoặc nhắn bhxh@gmail.com', 'EMAIL'],
    ['Gọi 1900 9068 hoặc nhắn @canbo_bhxh', 'EMAIL'],
    ['1900 9068 hoặc 0912345678', 'PHONE'],
    ['1900 9068 0912345678', 'PHONE'],
    ['Gọi 1900 9068 12 để gặp cán bộ', 'PHONE'],
  ])('with anything else is not: %s', async (message, kind) => {
    expect(await contacts.judge(message)).toEqual({ official: false, kind, contact: null });
  });

  test.each(['zalo', 'Nguyễn Văn A', 'Ngày 25/11/2026 thẻ của bạn hết hạn', 'Mức đóng là 4.5 phần trăm'])(
    'without any contact is none: %s',
    async (message) => {
      expect(await contacts.judge(message)).toEqual({ official: false, kind: null, contact: null });
    },
  );

  test('of another state body is told so, unless a stranger stands beside it', async () => {
    expect(await contacts.judge('Xem tại https://moh.gov.vn nhé')).toMatchObject({
      official: false,
      otherStateBody: true,
    });
    expect(await contacts.judge('Xem https://moh.gov.vn, gọi 0912345678')).toEqual({
      ...{ official: false, kind: 'PHONE', contact: null },
    });
  });
});

test('every contact that is published is official itself', () => {
  for (const contact of OFFICIAL_CONTACTS)
    expect(judgeContact(contact.value)).toEqual({ official: true, kind: contact.kind, contact });
});

test('the mailbox that an installation answers is published and official, and none stands in for it', async () => {
  const directory = { agencyContacts: async () => [] };
  const none = createOfficialContacts({ directory });
  expect(none.published).toEqual(OFFICIAL_CONTACTS);
  expect(await none.judge('ho-tro@ansinh.example')).toEqual({ official: false, kind: 'EMAIL', contact: null });
  const contacts = createOfficialContacts({ directory, supportEmail: 'Ho-Tro@ansinh.example' });
  const mailbox = contacts.published.find(({ kind }) => kind === 'EMAIL');
  expect(await contacts.judge('ho-tro@AnSinh.example')).toEqual({ official: true, kind: 'EMAIL', contact: mailbox });
  expect(mailbox?.value).toBe('Ho-Tro@ansinh.example');
  for (const value of ['hotro@ansinh.example', 'ho-tro@ansinh.example.evil.com'])
    expect(await contacts.judge(value)).toEqual({ official: false, kind: 'EMAIL', contact: null });
});
