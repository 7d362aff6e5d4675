import { builder } from '../../builder.ts';
import { badInput } from '../../platform/errors.ts';
import { dayOf } from './day.ts';
import type { SpecialDay } from './holidays.ts';

const CalendarDay = builder.objectRef<SpecialDay>('CalendarDay').implement({
  description:
    'A day that is not what its weekday says: a holiday, or a weekend day that is worked (ngày nghỉ, ngày làm bù).',
  fields: (t) => ({
    day: t.field({ type: 'Date', description: 'The day (ngày).', resolve: ({ day }) => dayOf(day) }),
    working: t.boolean({
      description: 'True for a weekend day that is worked, false for a day off (là ngày làm việc).',
      resolve: ({ free }) => !free,
    }),
    name: t.string({
      description: "What it is, such as `Tết Nguyên đán`, in the request's language (tên gọi).",
      resolve: ({ name }, _args, context) => name[context.locale],
    }),
    source: t.exposeString('source', { description: 'The law or notice that says so (căn cứ).' }),
    provisional: t.exposeBoolean('provisional', {
      description: 'True until the yearly notice is out: the day follows the habit (tạm tính).',
    }),
  }),
});

builder.queryField('workingCalendar', (t) =>
  t.field({
    type: [CalendarDay],
    description:
      'The holidays and worked weekend days of a year, by which terms in working days are counted (lịch nghỉ lễ, Tết). For everybody; empty for a year that is not known yet.',
    args: { year: t.arg.int({ description: 'Such as `2026`; 2000 to 2100 (năm).' }) },
    resolve: (_root, { year }, { services }) => {
      if (year < 2000 || year > 2100)
        throw badInput('year', { vi: 'Năm từ 2000 đến 2100.', en: 'The year is one of 2000 to 2100.' });
      return services.workingCalendar.specialDays(year);
    },
  }),
);
