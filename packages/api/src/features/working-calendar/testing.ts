import { BUILT_IN_DAYS } from './holidays.ts';
import { workingCalendar } from './working-days.ts';

/** The calendar without anything imported. */
export const BUILT_IN_CALENDAR = workingCalendar(BUILT_IN_DAYS);
