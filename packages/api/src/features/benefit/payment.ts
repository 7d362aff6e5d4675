/** An exact decimal that can add and subtract its like. */
interface Exact<Amount> {
  plus(other: Amount): Amount;
  minus(other: Amount): Amount;
}

/** The parts of one month's payment, VND. */
export interface PaymentParts<Amount> {
  base: Amount;
  /** May be negative. */
  adjustment: Amount;
  topUp: Amount;
  allowance: Amount;
  deduction: Amount;
}

/** What reaches the member, VND: base + adjustments + top-up + allowances − deductions. */
export function netOf<Amount extends Exact<Amount>>(parts: PaymentParts<Amount>): Amount {
  return parts.base.plus(parts.adjustment).plus(parts.topUp).plus(parts.allowance).minus(parts.deduction);
}
