import { agree, formatMoney, sumOf, type Thousandths } from './amount.ts';
import type { Claim, DrugValues, ServiceValues } from './claim.ts';
import { type Fault, inconsistent } from './faults.ts';

/** Groups of medical supplies: in the list, and paid by rate (QĐ 5937/QĐ-BYT 2021, Appendix 3). */
const SUPPLY_GROUPS = ['10', '11'];

/** Whether a row of XML3 is a supply (vật tư y tế): by its cost group, or by its code when the group is blank. */
export function isSupply(line: Pick<ServiceValues, 'MA_NHOM' | 'MA_VAT_TU'>): boolean {
  return line.MA_NHOM ? SUPPLY_GROUPS.includes(line.MA_NHOM) : line.MA_VAT_TU !== null;
}

type Total = Extract<keyof Claim['visit'], `T_${string}`>;

/**
 * What is wrong with the totals of XML1 (QĐ 3176/QĐ-BYT, XML1 no. 45 to 52): each must be the sum of the lines, and
 * `T_BHTT = T_TONGCHI_BH − T_BNCCT`, each within 1 VND.
 */
export function faultyTotals(claim: Claim): Fault[] {
  const { visit, drugs, services } = claim;
  const lines: (DrugValues | ServiceValues)[] = [...drugs, ...services];
  const sum = (
    column: 'THANH_TIEN_BV' | 'THANH_TIEN_BH' | 'T_BNTT' | 'T_BNCCT' | 'T_BHTT' | 'T_NGUONKHAC',
    of = lines,
  ) => sumOf(of.map((line) => line[column]));
  const sums: [Total, Thousandths][] = [
    ['T_THUOC', sum('THANH_TIEN_BV', drugs)],
    ['T_VTYT', sum('THANH_TIEN_BV', services.filter(isSupply))],
    ['T_TONGCHI_BV', sum('THANH_TIEN_BV')],
    ['T_TONGCHI_BH', sum('THANH_TIEN_BH')],
    ['T_BNTT', sum('T_BNTT')],
    ['T_BNCCT', sum('T_BNCCT')],
    ['T_BHTT', sum('T_BHTT')],
    ['T_NGUONKHAC', sum('T_NGUONKHAC')],
  ];
  return [
    ...sums.flatMap(([column, expected]) =>
      differing(column, visit[column] ?? 0n, expected, 'tổng các dòng', 'the sum of the lines'),
    ),
    ...differing(
      'T_BHTT',
      visit.T_BHTT,
      visit.T_TONGCHI_BH - visit.T_BNCCT,
      'T_TONGCHI_BH − T_BNCCT',
      'T_TONGCHI_BH − T_BNCCT',
    ),
    ...(claim.isOlderStandard ? olderFormula(claim) : []),
  ];
}

/** QĐ 4210: `T_BHTT = T_TONGCHI − T_BNTT − T_BNCCT − T_NGUONKHAC`. */
function olderFormula({ visit }: Claim): Fault[] {
  const expected = visit.T_TONGCHI_BV - visit.T_BNTT - visit.T_BNCCT - visit.T_NGUONKHAC;
  const formula = 'T_TONGCHI − T_BNTT − T_BNCCT − T_NGUONKHAC';
  return differing('T_BHTT', visit.T_BHTT, expected, formula, formula);
}

function differing(column: Total, written: Thousandths, expected: Thousandths, vi: string, en: string): Fault[] {
  if (agree(written, expected)) return [];
  const difference = written - expected;
  const amount = formatMoney(difference < 0n ? -difference : difference);
  const [viSide, enSide] = difference < 0n ? ['ít hơn', 'below'] : ['nhiều hơn', 'above'];
  return [
    {
      table: 'XML1',
      column,
      ...inconsistent(
        { vi: `${column} ${viSide} ${vi} ${amount} đồng.`, en: `${column} is ${amount} VND ${enSide} ${en}.` },
        {
          vi: 'Kiểm tra XML2, XML3 và tổng ở XML1 (cho phép lệch 1 đồng) rồi gửi lại.',
          en: 'Check XML2, XML3 and the total in XML1 (1 VND of rounding is allowed) and send the record again.',
        },
      ),
    },
  ];
}
