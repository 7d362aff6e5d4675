import { afterDays, afterWorkingDays, type WorkingCalendar, workingDaysBetween } from '../working-calendar/index.ts';

/** Phản ánh, kiến nghị, khiếu nại: Law 42/2013/QH13, Article 2; Law on Complaints 02/2011/QH13. */
export const PETITION_KINDS = ['FEEDBACK', 'PETITION', 'COMPLAINT'] as const;
export type PetitionKind = (typeof PETITION_KINDS)[number];

/** So many days, and the law that gives them. */
export interface Term {
  days: number;
  unit: 'WORKING_DAYS' | 'DAYS';
  /** Law and article. */
  law: string;
  /** Whether the article was read in a public text when the figure was taken over; what was not is to be confirmed. */
  checked: boolean;
}

/** The terms of a kind. */
export interface Terms {
  /** By when it must be taken up; null: the term of the answer runs from the day of receipt. */
  taking: Term | null;
  answer: Term;
  /** The term of a complex case, or one in a remote area; null where the law knows none. */
  complexAnswer: Term | null;
  /** Whether the working days on which the sender's supplement was awaited are added. */
  pauses: boolean;
  /** Years that it is kept after its end; then it is removed with its files. To be confirmed by the archive's list. */
  keptYears: number;
}

const ANSWER: Term = {
  days: 15,
  unit: 'WORKING_DAYS',
  law: 'Nghị định 20/2008/NĐ-CP, sửa đổi bởi Nghị định 92/2017/NĐ-CP',
  checked: false,
};

export const TERMS: Readonly<Record<PetitionKind, Terms>> = {
  FEEDBACK: { taking: null, answer: ANSWER, complexAnswer: null, pauses: true, keptYears: 5 },
  PETITION: { taking: null, answer: ANSWER, complexAnswer: null, pauses: true, keptYears: 5 },
  COMPLAINT: {
    taking: { days: 10, unit: 'DAYS', law: 'Luật Khiếu nại 02/2011/QH13, Điều 27', checked: false },
    answer: { days: 30, unit: 'DAYS', law: 'Luật Khiếu nại 02/2011/QH13, Điều 28', checked: true },
    complexAnswer: { days: 45, unit: 'DAYS', law: 'Luật Khiếu nại 02/2011/QH13, Điều 28', checked: true },
    pauses: false,
    keptYears: 15,
  },
};

/** The last day of a term that begins on a day, which is not counted. */
function lastDay(calendar: WorkingCalendar, begins: Date, term: Term): Date {
  const count = term.unit === 'WORKING_DAYS' ? afterWorkingDays : afterDays;
  return count(calendar, begins, term.days);
}

/** By when something must have happened that an agency received on a day: taken up, else answered. */
export function dueWhenReceived(calendar: WorkingCalendar, kind: PetitionKind, received: Date): Date {
  const { taking, answer } = TERMS[kind];
  return lastDay(calendar, received, taking ?? answer);
}

/** By when it must be answered, once it is taken up; where the term ran from the receipt, it goes on. */
export function dueWhenTaken(
  calendar: WorkingCalendar,
  petition: { kind: PetitionKind; dueOn: Date; complex: boolean },
  taken: Date,
): Date {
  const { taking, answer, complexAnswer } = TERMS[petition.kind];
  if (!taking) return petition.dueOn;
  return lastDay(calendar, taken, (petition.complex ? complexAnswer : null) ?? answer);
}

/** The due day after the sender supplied what was asked for: later by the working days that the agency waited. */
export function dueAfterSupplement(
  calendar: WorkingCalendar,
  petition: { kind: PetitionKind; dueOn: Date; waitingSince: Date | null },
  supplied: Date,
): Date {
  const { kind, dueOn, waitingSince } = petition;
  if (!TERMS[kind].pauses || !waitingSince) return dueOn;
  const waited = workingDaysBetween(calendar, waitingSince, supplied);
  return waited > 0 ? afterWorkingDays(calendar, dueOn, waited) : dueOn;
}
