export { dayOf } from './day.ts';
export { createWorkingCalendarService, type WorkingCalendarService } from './service.ts';
export { afterDays, afterWorkingDays, type WorkingCalendar, workingDaysBetween } from './working-days.ts';
