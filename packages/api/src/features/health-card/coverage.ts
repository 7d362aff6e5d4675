/** What a benefit-level digit stands for. */
export interface Coverage {
  /** Percent of the cost within the scope of health insurance, such as `80`. */
  rate: string;
  /** Whether costs outside that scope are paid too. */
  outsideScope: boolean;
  /** Whether the payment caps on some drugs, supplies and services apply. */
  capped: boolean;
}

const COVERAGE: Readonly<Record<number, Coverage>> = {
  1: { rate: '100', outsideScope: false, capped: false },
  2: { rate: '100', outsideScope: false, capped: true },
  3: { rate: '95', outsideScope: false, capped: true },
  4: { rate: '80', outsideScope: false, capped: true },
  5: { rate: '100', outsideScope: true, capped: false },
};

/**
 * The general coverage of a level digit (Decision 1351/QĐ-BHXH; Law on Health Insurance, Article 22.1).
 *
 * What one visit is paid at depends on more: level of care, referral, five continuous years.
 * @throws RangeError for a digit other than 1 to 5; the database holds none.
 */
export function coverageOf(benefitLevel: number): Coverage {
  const coverage = COVERAGE[benefitLevel];
  if (!coverage) throw new RangeError('A benefit level is a digit from 1 to 5.');
  return coverage;
}
