/** A month as text, such as `2020-02`; months compare like their texts. */
export type YearMonth = `${number}-${string}`;

/** The state's base pay of a time; "reference level" (mức tham chiếu) since Law 41/2024/QH15, Article 7. */
export interface ReferenceLevel {
  from: YearMonth;
  /** VND a month. */
  amount: number;
  source: string;
}

/** Base pay (lương tối thiểu chung, lương cơ sở, mức tham chiếu) by the decree that set it, oldest first. */
export const REFERENCE_LEVELS: readonly ReferenceLevel[] = [
  { from: '2005-10', amount: 350_000, source: 'Decree 118/2005/NĐ-CP' },
  { from: '2006-10', amount: 450_000, source: 'Decree 94/2006/NĐ-CP' },
  { from: '2008-01', amount: 540_000, source: 'Decree 166/2007/NĐ-CP' },
  { from: '2009-05', amount: 650_000, source: 'Decree 33/2009/NĐ-CP' },
  { from: '2010-05', amount: 730_000, source: 'Decree 28/2010/NĐ-CP' },
  { from: '2011-05', amount: 830_000, source: 'Decree 22/2011/NĐ-CP' },
  { from: '2012-05', amount: 1_050_000, source: 'Decree 31/2012/NĐ-CP' },
  { from: '2013-07', amount: 1_150_000, source: 'Decree 66/2013/NĐ-CP' },
  { from: '2016-05', amount: 1_210_000, source: 'Decree 47/2016/NĐ-CP' },
  { from: '2017-07', amount: 1_300_000, source: 'Decree 47/2017/NĐ-CP' },
  { from: '2018-07', amount: 1_390_000, source: 'Decree 72/2018/NĐ-CP' },
  { from: '2019-07', amount: 1_490_000, source: 'Decree 38/2019/NĐ-CP' },
  { from: '2023-07', amount: 1_800_000, source: 'Decree 24/2023/NĐ-CP' },
  { from: '2024-07', amount: 2_340_000, source: 'Decree 73/2024/NĐ-CP' },
  { from: '2026-07', amount: 2_530_000, source: 'Decree 161/2026/NĐ-CP' },
];

/** The reference level of a month, VND; throws for months before the table begins. */
export function referenceLevelOf(month: YearMonth): number {
  const level = REFERENCE_LEVELS.findLast(({ from }) => from <= month);
  if (!level) throw new RangeError(`No reference level is known for ${month}`);
  return level.amount;
}
