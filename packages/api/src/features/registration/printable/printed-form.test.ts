import {
  createAgency,
  createRegistrant,
  messagesTo,
  startTestApp,
  submittedRegistration,
  type TestApp,
} from '@ansinh/testkit';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printForm01 } from './form-01.ts';
import { findPrinted, type PrintedRegistration } from './queries.ts';

const FORM: PrintedRegistration = {
  memberId: '00000000-0000-0000-0000-000000000000',
  dossierNumber: '00012/2026/00001',
  formVersion: '01-166/2016/NĐ-CP',
  submittedAt: new Date('2026-11-24T18:05:00Z'),
  fullName: 'Đặng Thị Hòa Bình',
  socialInsuranceCode: '9900000001',
  birthDate: new Date('1985-04-12'),
  birthDatePrecision: 'DAY',
  identityKind: 'CCCD',
  identityNumber: '099085000001',
  identityIssuedOn: new Date('2021-05-06'),
  identityIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  street: 'Số 12, ngõ 34 phố Nguyễn Hữu Thọ',
  wardName: 'Phường Hoàn Kiếm',
  provinceName: 'Thành phố Hà Nội',
  phone: '0912345678',
  email: 'hoa.binh@example.vn',
  agencyName: 'Bảo hiểm xã hội Thành phố Hà Nội',
  agencyCode: '0100',
  guardianId: null,
  guardianName: null,
  guardianCode: null,
  guardianRelation: null,
};

/** A line of text where it stands on its page, in points from the left and from the bottom. */
interface Line {
  text: string;
  page: number;
  x: number;
  y: number;
  width: number;
}

async function read(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const lines: Line[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items)
      if ('str' in item && item.str.trim())
        lines.push({ text: item.str, page, x: item.transform[4], y: item.transform[5], width: item.width });
  }
  const [first] = await Promise.all([document.getPage(1)]);
  const { info } = await document.getMetadata();
  return {
    lines,
    pages: document.numPages,
    size: first.view,
    info: info as Record<string, unknown>, // pdf.js leaves it open
    /** All of it, without the breaks that the paper made. */
    text: lines
      .map((line) => line.text.trim())
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  };
}

describe('the printed form 01', () => {
  test('is one sheet of A4 that says everything declared, in real text with every accent', async () => {
    const { text, pages, size, info } = await read(await printForm01(FORM));
    expect([pages, size.map(Math.round)]).toEqual([1, [0, 0, 595, 842]]);
    for (const shown of [
      'Mẫu số: 01',
      '(Ban hành kèm theo Nghị định số 166/2016/NĐ-CP ngày 24 tháng 12 năm 2016 của Chính phủ)',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'TỜ KHAI',
      'Kính gửi: Bảo hiểm xã hội Thành phố Hà Nội',
      'Họ và tên: ĐẶNG THỊ HÒA BÌNH',
      'Mã số bảo hiểm xã hội: 9900000001',
      'Ngày sinh: 12/04/1985',
      'Số căn cước công dân: 099085000001',
      'Ngày cấp: 06/05/2021',
      'Nơi cấp: Cục Cảnh sát quản lý hành chính về trật tự xã hội',
      'Số 12, ngõ 34 phố Nguyễn Hữu Thọ, Phường Hoàn Kiếm, Thành phố Hà Nội',
      'hoa.binh@example.vn',
      '0912345678',
      'Cơ quan tiếp nhận hồ sơ: Bảo hiểm xã hội Thành phố Hà Nội (mã 0100)',
      'Tôi cam kết hoàn toàn chịu trách nhiệm trước pháp luật',
      // 01:05 of the next day in Vietnam.
      'Hà Nội, ngày 25 tháng 11 năm 2026',
      'NGƯỜI KÊ KHAI (Ký, ghi rõ họ tên) Đặng Thị Hòa Bình',
      'Mã hồ sơ 00012/2026/00001 · nộp điện tử lúc 01:05 ngày 25/11/2026 · Trang 1/1',
    ])
      expect(text).toContain(shown);
    expect(text).toBe(text.normalize('NFC'));
    expect(info).toMatchObject({ Language: 'vi-VN', Title: expect.stringContaining('Mẫu số 01') });
    for (const secret of [FORM.fullName, FORM.socialInsuranceCode, FORM.identityNumber, FORM.phone])
      expect(JSON.stringify(info)).not.toContain(secret);
  });

  test('has every letter of Vietnamese', async () => {
    const letters = 'aăâeêioôơuưyđ';
    const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
    const syllables = [...letters].flatMap((letter) =>
      (letter === 'đ' ? [''] : tones).map((tone) => (letter + tone).normalize('NFC')),
    );
    const street = syllables.join(' ');
    // Accented letters before the plain ones that they are drawn with.
    const backwards = [...syllables].reverse().join(' ');
    const { text } = await read(
      await printForm01({ ...FORM, street, identityIssuedBy: backwards, fullName: 'Ỹ Đặng' }),
    );
    expect(text).toContain(street);
    expect(text).toContain(backwards);
    expect(text).toContain('Ỹ ĐẶNG');
  });

  test('lets the longest values go on in new lines, on a second sheet, and no line over another', async () => {
    const long = 'Thôn Nguyễn Thị Phương Thảo Đường Cách Mạng Tháng Tám '.repeat(5).trim();
    const form = {
      ...FORM,
      fullName: 'Công Tằng Tôn Nữ Huyền Trân Nguyễn Phúc Phương Thảo Ngọc Quỳnh Như Đoàn Trường Giang Khuê Các'.slice(
        0,
        100,
      ),
      street: long.slice(0, 250).trim(),
      identityIssuedBy: long.slice(0, 250).trim(),
      email: `${'x'.repeat(64)}@${'mot-ten-mien-rat-dai.'.repeat(8)}example.vn`,
      agencyName: `Bảo hiểm xã hội ${long}`.slice(0, 250).trim(),
    };
    const { lines, pages, text } = await read(await printForm01(form));
    expect(pages).toBe(2);
    for (const shown of [form.fullName.toLocaleUpperCase('vi'), form.street, form.identityIssuedBy, form.agencyName])
      expect(text).toContain(shown);
    expect(text.replaceAll(' ', '')).toContain(form.email);
    for (const { x, width } of lines) expect([x >= 70, x + width <= 595 - 40]).toEqual([true, true]);
    for (const [index, one] of lines.entries())
      for (const other of lines.slice(index + 1)) expect(overlap(one, other)).toBe(false);
  });

  test('says what is not known as far as it is known', async () => {
    const { text } = await read(
      await printForm01({
        ...FORM,
        birthDate: new Date('1940-01-01'),
        birthDatePrecision: 'YEAR',
        identityKind: 'PASSPORT',
        identityIssuedOn: null,
        identityIssuedBy: null,
        street: null,
        email: null,
      }),
    );
    expect(text).toContain('Ngày sinh: 1940 4. Số hộ chiếu: 099085000001');
    expect(text).toContain('Địa chỉ liên hệ: Phường Hoàn Kiếm, Thành phố Hà Nội');
    expect(text).not.toContain('null');
  });

  test('says who declares for a child, who signs, and that nobody has to come', async () => {
    const { text, pages } = await read(
      await printForm01({
        ...FORM,
        identityKind: 'BIRTH_CERTIFICATE',
        identityNumber: '123/2018',
        guardianId: FORM.memberId,
        guardianName: 'Trần Quốc Bảo',
        guardianCode: '9900000002',
        guardianRelation: 'FATHER',
      }),
    );
    expect(pages).toBe(1);
    for (const shown of [
      'Người kê khai: Trần Quốc Bảo (mã số BHXH 9900000002), là cha của người được đăng ký tài khoản dưới đây:',
      'Họ và tên: ĐẶNG THỊ HÒA BÌNH',
      'Số giấy khai sinh: 123/2018',
      'Hình thức nộp: trực tuyến',
      'NGƯỜI KÊ KHAI (Ký, ghi rõ họ tên) Trần Quốc Bảo',
    ])
      expect(text).toContain(shown);
  });

  test('is the same for the same row, to the byte', async () => {
    expect(await printForm01(FORM)).toEqual(await printForm01(FORM));
  });
});

/** Whether two lines of a sheet stand in one place; letters of 12 points are some 9 high. */
function overlap(one: Line, other: Line): boolean {
  const across = one.x < other.x + other.width - 0.5 && other.x < one.x + one.width - 0.5;
  return one.page === other.page && across && Math.abs(one.y - other.y) < 9;
}

describe('sending it', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await startTestApp();
  });
  afterAll(() => api.close());

  test('a form asked for by e-mail is enclosed there, made from its row, and in no message of the phone', async () => {
    const { form, phone, dossierNumber } = await submittedRegistration(api);
    const [letter] = await messagesTo(api, form.email);
    const [sms] = await messagesTo(api, phone);
    expect(sms).not.toHaveProperty('attachment');
    const answer = await fetch(new URL(`/dev/inbox/attachments/${letter?.id}`, api.url));
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="mau-so-01-${dossierNumber.replaceAll('/', '-')}.pdf"`,
    );
    const { text } = await read(new Uint8Array(await answer.arrayBuffer()));
    expect(text).toContain(`Mã hồ sơ ${dossierNumber}`);
    expect(text).toContain('ĐẶNG THỊ HÒA BÌNH');
    expect((await fetch(new URL(`/dev/inbox/attachments/${sms?.id}`, api.url))).status).toBe(404);
  });

  test('a form that nobody submitted is not printed', async () => {
    const { member } = await createRegistrant(api, (await createAgency(api.database)).code);
    expect(await findPrinted(api.database.pool, member.id)).toBeNull();
  });
});
