import type { DemoCostLine } from './person.ts';

interface LineOptions {
  /** 1 within the insured scope, 2 outside of it: the patient pays all. */
  scope?: 1 | 2;
  /** TYLE_TT_BH: how much of the price the fund looks at, per cent. */
  paymentRate?: number;
  /** MUC_HUONG: the patient's rate, per cent. */
  coverage: number;
  strength?: string;
  dosage?: string;
}

/** What is bought: code, name, unit, how many (up to three decimals), VND each. */
type Item = [code: string, name: string, unit: string, quantity: number, unitPrice: number];

/** A drug line of table XML2, group 4 (in the list) of Decision 824/QĐ-BYT. */
export function drug(item: Item, options: LineOptions): DemoCostLine {
  return line('DRUG', '4', item, options);
}

/** A service line of table XML3: 13 examinations, 15 bed days, 1 tests, 2 imaging, 8 procedures. */
export function service(groupCode: string, item: Item, options: LineOptions): DemoCostLine {
  return line('SERVICE', groupCode, item, options);
}

/** A supply line of table XML3, group 10. */
export function supply(item: Item, options: LineOptions): DemoCostLine {
  return line('SUPPLY', '10', item, options);
}

/** Shares a line's cost as QĐ 4750/QĐ-BYT does: the fund pays its rate of the covered amount, the rest of that is co-payment. */
function line(
  kind: DemoCostLine['kind'],
  groupCode: string,
  [code, name, unit, quantity, unitPrice]: Item,
  { scope = 1, paymentRate = 100, coverage, strength, dosage }: LineOptions,
): DemoCostLine {
  const amount = Math.round(quantity * unitPrice);
  const coveredAmount = scope === 2 ? 0 : Math.round((amount * paymentRate) / 100);
  const paidByFund = Math.round((coveredAmount * coverage) / 100);
  return {
    kind,
    groupCode,
    code,
    name,
    unit,
    strength: strength ?? null,
    dosage: dosage ?? null,
    quantity,
    unitPrice,
    scopeCode: scope,
    paymentRate: scope === 2 ? 0 : paymentRate,
    coverageRate: scope === 2 ? 0 : coverage,
    amount,
    coveredAmount,
    paidByFund,
    otherSources: 0,
    selfPaid: amount - coveredAmount,
    copayment: coveredAmount - paidByFund,
  };
}
