import { createAgency, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadBuiltInLists } from '../../directory/index.ts';
import { loadBuiltInFaqs } from '../../support/index.ts';
import { answerTo, ask, keyOf, read } from '../testing.ts';

// The lists that come with the project, and none besides: so whoever tries `npm start` meets them.
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  await loadBuiltInLists(api.database.pool);
  await loadBuiltInFaqs(api.database.pool);
});
afterAll(() => api.close());

const codesOf = ({ sources }: { sources: { code: string }[] }) => sources.map(({ code }) => code);

describe('an agency', () => {
  test.each([
    ['BHXH Hà Nội ở đâu?', '0100'],
    ['bảo hiểm xã hội Hà Nội', '0100'],
    ['bhxh hà tĩnh', '4200'],
    ['địa chỉ BHXH Cà Mau', '9600'],
    ['bhxh ở đà nẵng', '4800'],
    ['bhxh hà tây', '0100'],
    ['bhxh minh hải ở đâu', '9600'],
  ])('%j is the one of %s', async (question, code) => {
    const answer = await answerTo(api, question);
    expect(answer.kind).toBe('ANSWER');
    expect(codesOf(answer)).toEqual([code]);
  });

  test.each([
    ['BHXH Đống Đa ở đâu?', '0100', 'quận Đống Đa (trước 01/07/2025)'],
    ['bhxh quận 1 ở đâu', '7900', 'quận 1 (trước 01/07/2025)'],
    ['bhxh q1 o dau', '7900', 'quận 1 (trước 01/07/2025)'],
    ['BHXH thành phố Thủ Đức', '7900', 'thành phố Thủ Đức (trước 01/07/2025)'],
    ['bảo hiểm xã hội huyện Củ Chi làm việc mấy giờ', '7900', 'huyện Củ Chi (trước 01/07/2025)'],
    ['bhxh ky anh o dau', '4200', 'Kỳ Anh (trước 01/07/2025)'],
    ['BHXH Bình Dương', '7900', 'Bình Dương'],
    ['bhxh phường Bến Thành ở đâu', '7900', 'Bến Thành'],
    // One word of today's `Vĩnh Long`, and a place of its own.
    ['bảo hiểm xã hội thành phố vinh ở đâu', '4000', 'thành phố Vinh (trước 01/07/2025)'],
    ['bhxh quan 1 tphcm dia chi', '7900', 'quận 1 (trước 01/07/2025)'],
    ['bhxh quận 3 thành phố hồ chí minh ở đâu', '7900', 'quận 3 (trước 01/07/2025)'],
    ['bhxh quảng bình', '4400', 'Quảng Bình'],
    ['bhxh xã Đông Anh', '0100', 'huyện Đông Anh (trước 01/07/2025)'],
  ])('%j, which no list has, leads to that of its province', async (question, code, place) => {
    const answer = await answerTo(api, question);
    expect(answer).toMatchObject({ kind: 'ANSWER', confidence: 'LIKELY', sources: [{ kind: 'AGENCY', code }] });
    expect(answer.text).toContain(`không ghi cơ quan BHXH riêng của`);
    expect(answer.text).toContain(place);
  });

  test.each([
    ['em ở quận bình thạnh thì ra bhxh nào', '7900'],
    ['ở huyện gia lâm thì lên đâu làm bảo hiểm', '0100'],
    ['bhxh hà nam còn không hay nhập về ninh bình rồi', '3700'],
    ['bảo hiểm ở An Giang cho mình xin số điện thoại', '9100'],
  ])('%j asks for that of the place', async (question, code) => {
    expect(codesOf(await answerTo(api, question))).toEqual([code]);
  });

  test('of a name that districts of several provinces had is asked back', async () => {
    const answer = await answerTo(api, 'BHXH Sơn Tây ở đâu?');
    expect(answer.kind).toBe('CLARIFICATION');
    expect(answer.quickReplies.map(({ text }) => text)).toEqual([
      'Bảo hiểm xã hội thành phố Hà Nội ở đâu?',
      'Bảo hiểm xã hội tỉnh Quảng Ngãi ở đâu?',
    ]);
  });

  test.each(['bhxh một lần', 'bhxh tự nguyện', 'bhxh bắt buộc'])('%j names none', async (question) => {
    expect((await answerTo(api, question)).sources.map(({ kind }) => kind)).not.toContain('AGENCY');
  });
});

describe('a follow-up that only asks for a phone or hours', () => {
  test.each([
    ['BHXH Hà Nội ở đâu?', '0100'],
    ['BHXH Cà Mau ở đâu?', '9600'],
  ])('of %j is about the same', async (first, code) => {
    for (const next of ['số điện thoại?', 'mở cửa lúc mấy giờ', 'còn địa chỉ thì sao']) {
      const { key } = await answerTo(api, first);
      expect(codesOf(await answerTo(api, next, { conversation: key }))).toEqual([code]);
    }
  });

  test.each([
    ['BHXH Xóm Mơ Xanh ở đâu?', 'không tìm thấy cơ quan BHXH'],
    ['bệnh viện Không Hề Có ở đâu', 'không tìm thấy cơ sở khám bệnh'],
    ['98X76 ở đâu', 'không tìm thấy cơ sở khám bệnh'],
    ['công ty Ma Không Tồn Tại ở đâu', 'không tìm thấy đơn vị'],
  ])('of %j, which was not found, is told so again and by no text about phones', async (first, text) => {
    for (const next of ['số điện thoại?', 'mở cửa lúc mấy giờ']) {
      const { key } = await answerTo(api, first);
      const answer = await answerTo(api, next, { conversation: key });
      expect(answer).toMatchObject({ kind: 'CLARIFICATION', confidence: 'UNSURE', sources: [] });
      expect(answer.text).toContain(text);
    }
  });
});

describe('a contact of which somebody is not sure', () => {
  test.each([
    'số 0912 345 678 có phải của bảo hiểm không',
    '024.3936.1234 có phải tổng đài bhxh không?',
    'gọi từ số 8078 có phải của bảo hiểm xã hội không',
    'email hotro@baohiemxahoi-gov.vn có phải của bảo hiểm không',
    'vssid-gov.com có phải trang chính thức không',
    'https://baohiemxahoi.gov.vn.evil.com/x có phải trang của bhxh không',
  ])('%j is told not to be official', async (question) => {
    const answer = await answerTo(api, question);
    expect(answer).toMatchObject({
      ...{ kind: 'ANSWER', confidence: 'CERTAIN', sources: [{ kind: 'CONTACT', code: 'hotline' }] },
      actions: [{ kind: 'HANDOVER', to: 'HOTLINE' }],
    });
    expect(answer.text).toContain('không có trong danh sách kênh liên hệ chính thức');
  });

  test.each([
    ['1900 9068 có phải tổng đài bảo hiểm không', '1900 9068 là tổng đài'],
    ['+84 1900 9068 có chính thức không', '1900 9068 là tổng đài'],
    ['đầu số 8079 có phải của bảo hiểm không', '8079 là đầu số'],
    ['dichvucong.baohiemxahoi.gov.vn có phải trang chính thức không', 'là cổng dịch vụ công'],
    ['hotro@baohiemxahoi.gov.vn có phải của bảo hiểm không', 'thuộc BHXH Việt Nam'],
    ['Tôi nhận thư từ hotro@baohiemxahoi.gov.vn. Có phải của bảo hiểm không?', 'thuộc BHXH Việt Nam'],
  ])('%j is told to be official', async (question, text) => {
    const answer = await answerTo(api, question);
    expect(answer).toMatchObject({ kind: 'ANSWER', confidence: 'CERTAIN' });
    expect(answer.text).toMatch(/^Đúng\. /);
    expect(answer.text).toContain(text);
  });

  test('is official when it is the phone of an agency of today, however it is written', async () => {
    const today = {
      code: '99P1',
      name: 'BHXH cơ sở Có Máy',
      phone: '024 9900 0555',
      validFrom: new Date('2025-07-01'),
    };
    const former = { ...today, code: '99P2', phone: '024 9900 0556', validTo: new Date('2026-01-01') };
    for (const row of [today, former]) await createAgency(api.database, row);
    for (const phone of ['024 9900 0555', '02499000555', '+84 24 9900 0555', '+842499000555']) {
      const asked = await ask(api, `số ${phone} có phải của bảo hiểm không`);
      const messages = await read(api, keyOf(asked));
      expect(messages?.[0]?.question).not.toMatch(/\d{9}/);
      const answer = await answerTo(api, `số ${phone} có phải của bảo hiểm không`);
      expect(answer.text).toMatch(/^Đúng\. Số điện thoại này thuộc BHXH Việt Nam/);
    }
    const { text } = await answerTo(api, 'số 024 9900 0556 có phải của bảo hiểm không');
    expect(text).toContain('không có trong danh sách');
  });

  test('is judged although it is never kept', async () => {
    const asked = await ask(api, 'số 0912 345 678 có phải của bảo hiểm không');
    const messages = await read(api, keyOf(asked));
    expect(messages?.map(({ question }) => question)).toEqual(['số [số đã ẩn] có phải của bảo hiểm không']);
  });

  test.each(['mã số 9900000001 có phải của bảo hiểm không', 'thẻ GD4799900000001 có chính thức không'])(
    '%j asks of no contact',
    async (question) => {
      expect(await answerTo(api, question)).not.toMatchObject({
        sources: [{ kind: 'CONTACT' }],
        confidence: 'CERTAIN',
      });
    },
  );
});

describe('a page that is not the agency’s', () => {
  test.each([
    'website baohiemxahoi-gov.vn có thật không',
    'nhận được tin nhắn bảo bấm link vneid-gov.com để cập nhật bảo hiểm',
    'bấm vào bit.ly/abc nhận 5 triệu trợ cấp bhxh',
    'baohiemxahoi-gov.vn',
  ])('in %j is warned of, whatever is asked', async (question) => {
    const answer = await answerTo(api, question);
    expect(answer).toMatchObject({ kind: 'ANSWER', sources: [{ kind: 'CONTACT' }] });
    expect(answer.text).toContain('không có trong danh sách');
  });

  test('but of another state body is told so, and not warned of where the way is asked', async () => {
    const { text } = await answerTo(api, 'dichvucong.gov.vn có phải của bhxh không');
    expect(text).toContain('cơ quan nhà nước khác');
    const way = await answerTo(api, 'nộp hồ sơ thất nghiệp trên dichvucong.gov.vn được không');
    expect(way.sources.map(({ kind }) => kind)).not.toContain('CONTACT');
  });

  test('is not the portal of which somebody asks the way', async () => {
    const answer = await answerTo(api, 'quên mật khẩu trên dichvucong.baohiemxahoi.gov.vn thì lấy lại thế nào');
    expect(answer.sources.map(({ kind }) => kind)).not.toContain('CONTACT');
  });
});

describe('facilities of a place', () => {
  beforeAll(async () => {
    const ward = await api.database.client.ward.findFirstOrThrow({ where: { code: '26743', validTo: null } });
    const row = { code: '99M20', name: 'Trạm y tế Gần Nhà Thử', provinceId: ward.provinceId, wardId: ward.id };
    await api.database.client.facility.create({ data: row });
  });

  test('are told when the place is named', async () => {
    for (const question of ['bệnh viện ở phường bến thành', 'cơ sở khám chữa bệnh ở phường Bến Thành'])
      expect(codesOf(await answerTo(api, question)), question).toEqual(['99M20']);
  });

  test('are told when the assistant asked where, and is told where', async () => {
    const first = await answerTo(api, 'bệnh viện nào gần nhà tôi');
    expect(first.kind).toBe('CLARIFICATION');
    expect(codesOf(await answerTo(api, 'ở phường Bến Thành, TP.HCM', { conversation: first.key }))).toEqual(['99M20']);
  });

  test('of the kind that was asked for lead, and are certain only when they are all', async () => {
    const { id } = await api.database.client.province.findFirstOrThrow({ where: { code: '96', validTo: null } });
    const names = ['Trạm y tế Thử Một', 'Trạm y tế Thử Hai', 'Bệnh viện Thử Ba', 'Phòng khám Thử Bốn'];
    for (const [n, name] of names.entries())
      await api.database.client.facility.create({ data: { code: `99N0${n}`, name, provinceId: id } });
    expect(await answerTo(api, 'bệnh viện ở cà mau')).toMatchObject({
      ...{ confidence: 'CERTAIN', sources: [{ code: '99N02' }] },
    });
    expect(await answerTo(api, 'trạm y tế nào ở cà mau')).toMatchObject({
      ...{ confidence: 'LIKELY', sources: [{ code: '99N00' }, { code: '99N01' }, {}] },
    });
    // Four in all, of which three are told.
    const { key } = await answerTo(api, 'bệnh viện nào gần nhà tôi');
    const some = await answerTo(api, 'ở cà mau', { conversation: key });
    expect(some.confidence).toBe('LIKELY');
    expect(some.sources).toHaveLength(3);
  });

  test('are those that are called so, when no list says what lies there', async () => {
    const row = { code: '99N10', name: 'Bệnh viện Đa khoa Đống Đa Thử' };
    await api.database.client.facility.create({ data: row });
    expect(codesOf(await answerTo(api, 'bệnh viện ở đống đa'))).toEqual(['99N10']);
  });

  test('that no list has are not said not to be there', async () => {
    const { kind, text } = await answerTo(api, 'bệnh viện ở phường hoàn kiếm');
    expect(kind).toBe('CLARIFICATION');
    expect(text).toContain('Danh mục chưa ghi nơi nào như vậy ở Hoàn Kiếm');
  });
});

describe('an employer', () => {
  test('is told by its name alone, and by a code of any time', async () => {
    const { client } = api.database;
    const codes = { create: { code: 'TE9977K' } };
    await client.employer.create({ data: { name: 'Công ty Cổ phần Vườn Chuối Thử', codes } });
    for (const question of ['công ty vườn chuối thử', 'mã đơn vị TE9977K'])
      expect(codesOf(await answerTo(api, question)), question).toEqual(['TE9977K']);
  });
});

describe('a hospital', () => {
  test('whose name is mistyped is asked back', async () => {
    const { client } = api.database;
    await client.facility.create({ data: { code: '99M01', name: 'Bệnh viện Sao Mai Thử', careLevel: 'BASIC' } });
    await client.facility.create({ data: { code: '99M02', name: 'Phòng khám Bình Minh Thử', careLevel: 'INITIAL' } });
    const answer = await answerTo(api, 'benh vien sao mia thu');
    expect(answer.kind).toBe('CLARIFICATION');
    expect(answer.quickReplies.map(({ text }) => text)).toEqual(['Bệnh viện Sao Mai Thử (99M01) ở đâu?']);
  });

  test('that no list has is not answered by a text about hospitals', async () => {
    for (const question of ['bệnh viện mây trắng có nhận đăng ký ban đầu không', 'benh vien may trang']) {
      const answer = await answerTo(api, question);
      expect(answer).toMatchObject({ kind: 'CLARIFICATION', sources: [] });
      expect(answer.text).toContain('không tìm thấy cơ sở khám bệnh');
    }
  });

  test('of which the list does not say whether it takes registrations is not told to take none', async () => {
    const row = { code: '99M03', name: 'Bệnh viện Chưa Ghi Thử' };
    await api.database.client.facility.create({ data: row });
    const answer = await answerTo(api, '99M03 có nhận đăng ký ban đầu không?');
    expect(answer.text).toBe(
      'Bệnh viện Chưa Ghi Thử (mã 99M03): danh mục chưa ghi cơ sở này có nhận đăng ký khám bệnh, chữa bệnh ban đầu hay không.',
    );
    const all = await answerTo(api, 'mã 99M03 là bệnh viện nào');
    expect(all.text).not.toMatch(/nhận đăng ký|giấy nghỉ việc/);
  });

  test('nearby is asked for by its place', async () => {
    const answer = await answerTo(api, 'bệnh viện gần nhất ở đâu');
    expect(answer).toMatchObject({ kind: 'CLARIFICATION', actions: [{ kind: 'OPEN_SCREEN', screen: 'FACILITIES' }] });
  });
});

test('two questions in one are no surer than the less sure of them', async () => {
  const answer = await answerTo(api, 'Mức đóng BHYT hộ gia đình là bao nhiêu? Nhập sai mật khẩu mấy lần thì bị khóa?');
  expect(answer.sources).toHaveLength(2);
  const second = await answerTo(api, 'Nhập sai mật khẩu mấy lần thì bị khóa?');
  expect(answer.confidence).toBe(second.confidence);
});
