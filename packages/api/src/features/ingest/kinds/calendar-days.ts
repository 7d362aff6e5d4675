import { same, type TableKind, upsert } from '../table/kind.ts';
import { yesNo } from '../table/values/choice.ts';
import { day } from '../table/values/date.ts';
import { text } from '../table/values/text.ts';

/** Days off and worked weekend days as they are decided year by year (lịch nghỉ lễ, Tết, hoán đổi ngày làm việc). */
export const calendarDays: TableKind = {
  name: 'calendar-days',
  title: { vi: 'Ngày nghỉ, ngày làm bù', en: 'Days off and worked days' },
  notes: [
    {
      vi: 'Các ngày đã biết có sẵn trong chương trình; dòng nhập vào thay cho ngày có sẵn.',
      en: 'The days that are known are built in; an imported row counts instead of a built-in one.',
    },
  ],
  columns: [
    {
      name: 'day',
      vi: 'Ngày',
      type: day,
      required: true,
      meaning: { vi: 'Ngày; khóa của bản ghi', en: 'The day; the key of the record' },
      example: '31/08/2026',
    },
    {
      name: 'free',
      vi: 'Nghỉ',
      aliases: ['là ngày nghỉ'],
      type: yesNo,
      required: true,
      meaning: { vi: 'Có: ngày nghỉ; không: ngày làm việc', en: 'Yes: a day off; no: a day that is worked' },
      example: 'có',
    },
    {
      name: 'name',
      vi: 'Tên gọi',
      aliases: ['tên'],
      type: text(255),
      required: true,
      meaning: { vi: 'Tên ngày', en: 'What the day is' },
      example: 'Nghỉ hoán đổi',
    },
    {
      name: 'source',
      vi: 'Căn cứ',
      type: text(255),
      meaning: { vi: 'Văn bản quy định', en: 'The decision or notice' },
      example: 'Thông báo 9441/TB-BNV',
    },
  ],
  key: (row) => row.day ?? '',
  writes: [upsert({ table: 'calendar_day', key: { day: 's.day' }, set: same('free', 'name', 'source') })],
};
