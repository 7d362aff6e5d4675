import { startTestApp, type TestApp } from '@ansinh/testkit';
import { importText } from '@ansinh/testkit/imports.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorkingCalendarService, dayOf } from './index.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

interface Day {
  day: string;
  working: boolean;
  name: string;
  source: string;
  provisional: boolean;
}

const YEAR = 'query ($year: Int!) { workingCalendar(year: $year) { day working name source provisional } }';
const daysOf = async (year: number) => {
  const { data, errors } = await api.execute<{ workingCalendar: Day[] }, object>(YEAR, { year });
  expect(errors).toEqual([]);
  return data?.workingCalendar ?? [];
};

test('anybody reads the holidays of a year', async () => {
  const result = await daysOf(2026);
  expect(result.slice(0, 3).map(({ day, working, name }) => [day, working, name])).toEqual([
    ['2026-01-01', false, "New Year's Day"],
    ['2026-01-02', false, 'Swapped day off'],
    ['2026-01-10', true, 'Worked in exchange'],
  ]);
  expect(result.at(-1)).toMatchObject({ day: '2026-11-24', source: 'Nghị quyết 28/2026/QH16, Điều 2' });
  expect((await daysOf(2027)).filter(({ provisional }) => !provisional).map(({ day }) => day)).toEqual(['2027-11-24']);
  expect(await daysOf(2099)).toEqual([]);
});

test('an operator imports what was decided: it is shown, and counted with, instead of the habit', async () => {
  const file =
    'Ngày,Nghỉ,Tên gọi,Căn cứ\n03/09/2027,không,Ngày làm việc,Thông báo thử\n01/09/2027,có,Quốc khánh,Thông báo thử\n';
  expect(await importText(api.database, 'calendar-days', file)).toMatchObject({ created: 2, rejections: [] });
  expect(await importText(api.database, 'calendar-days', file)).toMatchObject({ created: 0, unchanged: 2 });

  const september = (await daysOf(2027)).filter(({ day }) => day.startsWith('2027-09'));
  expect(september.map(({ day, working, source }) => [day, working, source.slice(0, 9)])).toEqual([
    ['2027-09-01', false, 'Thông báo'],
    ['2027-09-02', false, 'Bộ luật L'],
    ['2027-09-03', true, 'Thông báo'],
  ]);
  const calendar = await createWorkingCalendarService(api).calendar();
  expect(['2027-09-01', '2027-09-03'].map((day) => calendar.isWorkingDay(dayOf(day)))).toEqual([false, true]);
});

test('a year outside of 2000 to 2100 is refused with the argument', async () => {
  const { errors } = await api.execute(YEAR, { year: 1999 });
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'year' }]);
});
