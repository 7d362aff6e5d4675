import { createMember, readMe, startTestApp, type TestApp } from '@ansinh/testkit';
import { importText } from '@ansinh/testkit/imports.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

// A record changes after the fact: what comes in by a second file is what the member reads, totals and all.

let api: TestApp;

beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const HEAD = 'Mã số BHXH;Loại bảo hiểm;Trạng thái;Từ tháng;Đến tháng;Mã đơn vị;Đơn vị công tác\n';

/** Imports contribution segments of a member: type, status, months, employer. */
async function importSegments(code: string, segments: string[]): Promise<void> {
  const rows = segments.map((segment) => `${code};${segment}\n`).join('');
  const { rejections } = await importText(api.database, 'participation', HEAD + rows);
  expect(rejections).toEqual([]);
}

const totalsOf = async (memberId: string) =>
  (await readMe<{ participation: object }>(api, memberId, 'participation(type: BHXH) { totalText lateText }'))
    .participation;

test('months that were late join the total once they are paid, and the segment stays one', async () => {
  const member = await createMember(api.database);
  const late = 'BHXH;Chậm đóng;01/2021;03/2021;;Công ty Thử';
  await importSegments(member.socialInsuranceCode, ['BHXH;Đã kết thúc;01/2020;12/2020;;Công ty Thử', late]);
  expect(await totalsOf(member.id)).toEqual({ totalText: '1 năm 0 tháng', lateText: '3 tháng' });

  await importSegments(member.socialInsuranceCode, [late.replace('Chậm đóng', 'Đã kết thúc')]);
  expect(await totalsOf(member.id)).toEqual({ totalText: '1 năm 3 tháng', lateText: '0 tháng' });
  const { participation } = await readMe<{ participation: { periods: { edges: object[] } } }>(
    api,
    member.id,
    'participation(type: BHXH) { periods { edges { node { id } } } }',
  );
  expect(participation.periods.edges).toHaveLength(2);
});

test('a lump sum takes months out of the total, and gives them back when its decision is cancelled', async () => {
  const member = await createMember(api.database);
  const kept = 'BHXH;Bảo lưu;01/2018;06/2019;;Công ty Thử';
  await importSegments(member.socialInsuranceCode, [kept, 'BHXH;Đang tham gia;01/2026;02/2026;;Công ty Hai']);
  expect(await totalsOf(member.id)).toEqual({ totalText: '1 năm 8 tháng', lateText: '0 tháng' });

  await importSegments(member.socialInsuranceCode, [kept.replace('Bảo lưu', 'Đã hưởng một lần')]);
  expect(await totalsOf(member.id)).toEqual({ totalText: '2 tháng', lateText: '0 tháng' });

  await importSegments(member.socialInsuranceCode, [kept]);
  expect(await totalsOf(member.id)).toEqual({ totalText: '1 năm 8 tháng', lateText: '0 tháng' });
});

test('one employer under its code of before and after 2025-08-01 is one employer, each segment with its own code', async () => {
  const member = await createMember(api.database);
  const employers = 'code,previous_codes,name\n9900000321DNA03,TZ9321E,Công ty Đổi Mã\n';
  expect((await importText(api.database, 'employers', employers)).created).toBe(1);
  await importSegments(member.socialInsuranceCode, [
    'BHXH;Đã kết thúc;01/2025;07/2025;TZ9321E;CTY ĐỔI MÃ',
    'BHXH;Đang tham gia;08/2025;12/2025;9900000321DNA03;Công ty Đổi Mã',
  ]);

  const { participation } = await readMe<{ participation: { totalText: string; periods: { edges: object[] } } }>(
    api,
    member.id,
    'participation(type: BHXH) { totalText periods { edges { node { employerCode employerName employer { name } } } } }',
  );
  const employer = { name: 'Công ty Đổi Mã' };
  expect(participation.totalText).toBe('1 năm 0 tháng');
  expect(participation.periods.edges).toEqual([
    { node: { employerCode: '9900000321DNA03', employerName: 'Công ty Đổi Mã', employer } },
    { node: { employerCode: 'TZ9321E', employerName: 'CTY ĐỔI MÃ', employer } },
  ]);
});

test('a card keeps the province digits that it was printed with, whatever they stand for today', async () => {
  const member = await createMember(api.database);
  // 02 was Hà Giang until 2025-06-30, and is no province since.
  const cards = `Số thẻ BHYT,Giá trị từ,Giá trị đến\nGD402${member.socialInsuranceCode},01/01/2025,31/12/2026\n`;
  expect((await importText(api.database, 'cards', cards)).rejections).toEqual([]);

  const { healthCard } = await readMe<{ healthCard: object }>(
    api,
    member.id,
    'healthCard(on: "2026-06-01") { fullNumber provinceCode }',
  );
  expect(healthCard).toEqual({ fullNumber: `GD402${member.socialInsuranceCode}`, provinceCode: '02' });
});
