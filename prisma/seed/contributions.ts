import { type Fund, RATE_CHANGES, ratesOf } from './contribution-rates.ts';
import type { DemoPeriod } from './person.ts';
import { REFERENCE_LEVELS, referenceLevelOf, type YearMonth } from './reference-levels.ts';

/** A stretch of work with one title and one salary, before it is cut where rates or the reference level change. */
export interface Stretch {
  from: YearMonth;
  to: YearMonth;
  employer: { code: string; name: string } | null;
  jobTitle?: string;
  workplace?: string;
  /** State pay: coefficient × reference level of the month. */
  coefficient?: number;
  /** Private pay, VND a month. */
  salary?: number;
  status?: DemoPeriod['status'];
  /** Nothing is paid in, and the month counts all the same: maternity leave. */
  isMaternityLeave?: boolean;
  unpaidLeaveMonths?: YearMonth[];
  /** Default: all four. */
  funds?: readonly Fund[];
}

const ALL_FUNDS: readonly Fund[] = ['BHXH', 'BHTN', 'BHTNLD_BNN', 'BHYT'];
/** Per cent. */
const HOUSEHOLD_RATE = 4.5;
const LEVEL_CHANGES = REFERENCE_LEVELS.map(({ from }) => from);

/** The contribution segments of every fund that a working life of these stretches leaves on record. */
export function contributionsOf(stretches: readonly Stretch[]): DemoPeriod[] {
  return stretches.flatMap((stretch) =>
    (stretch.funds ?? ALL_FUNDS).flatMap((fund) => cut(stretch).flatMap((piece) => segmentOf(piece, fund))),
  );
}

/** Health insurance bought as a household: 4.5 % of the reference level for its first member (Decree 188/2025/NĐ-CP). */
export function householdHealthInsurance(from: YearMonth, to: YearMonth, status: DemoPeriod['status']): DemoPeriod[] {
  const stretch: Stretch = { from, to, employer: null, jobTitle: 'Tham gia theo hộ gia đình', coefficient: 1, status };
  return cut(stretch).map((piece) => {
    const level = referenceLevelOf(piece.from);
    return {
      insuranceType: 'BHYT',
      scheme: 'VOLUNTARY',
      status,
      fromMonth: piece.from,
      toMonth: piece.to,
      employerCode: null,
      employerName: '',
      jobTitle: 'Tham gia theo hộ gia đình',
      workplace: null,
      contributionSalary: level,
      salary: level,
      contributionAmount: percentOf(level, HOUSEHOLD_RATE),
      salaryCoefficient: null,
      employerRate: 0,
      employeeRate: HOUSEHOLD_RATE,
      unpaidLeaveMonths: [],
    };
  });
}

/** Cuts a stretch at every month in which a rate changes and, for state pay, the reference level does. */
function cut(stretch: Stretch): Stretch[] {
  const changes = stretch.coefficient === undefined ? RATE_CHANGES : [...RATE_CHANGES, ...LEVEL_CHANGES];
  const inside = [...new Set(changes)].filter((month) => stretch.from < month && month <= stretch.to).sort();
  return [stretch.from, ...inside].map((from, index) => {
    const next = inside[index];
    return { ...stretch, from, to: next ? monthBefore(next) : stretch.to };
  });
}

function segmentOf(piece: Stretch, fund: Fund): DemoPeriod[] {
  const rates = ratesOf(fund, piece.from);
  // Unemployment insurance counts only months that were paid in (Law 38/2013/QH13, Article 45).
  if (!rates || (piece.isMaternityLeave && fund === 'BHTN')) return [];
  const salary = piece.coefficient ? stateSalary(piece.coefficient, piece.from) : (piece.salary ?? 0);
  return [
    {
      insuranceType: fund,
      scheme: 'COMPULSORY',
      status: piece.status ?? 'ENDED',
      fromMonth: piece.from,
      toMonth: piece.to,
      employerCode: piece.employer?.code ?? null,
      employerName: piece.employer?.name ?? '',
      jobTitle: piece.jobTitle ?? null,
      workplace: piece.workplace ?? null,
      contributionSalary: salary,
      salary,
      contributionAmount: piece.isMaternityLeave ? 0 : percentOf(salary, rates.employer + rates.employee),
      salaryCoefficient: piece.coefficient ?? null,
      employerRate: rates.employer,
      employeeRate: rates.employee,
      unpaidLeaveMonths: (piece.unpaidLeaveMonths ?? []).filter((month) => piece.from <= month && month <= piece.to),
    },
  ];
}

/** State pay, VND: coefficient × reference level. Coefficients have two decimals, so hundredths are exact. */
export function stateSalary(coefficient: number, month: YearMonth): number {
  return (Math.round(coefficient * 100) * referenceLevelOf(month)) / 100;
}

/** Per cent of an amount, to the whole đồng. */
export function percentOf(amount: number, percent: number): number {
  return Math.round((amount * Math.round(percent * 100)) / 10_000);
}

/** The month before: `2017-01` → `2016-12`. */
function monthBefore(month: YearMonth): YearMonth {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
