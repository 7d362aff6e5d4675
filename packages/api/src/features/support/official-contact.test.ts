import { expect, test } from 'vitest';
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
