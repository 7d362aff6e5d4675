import type { Column, Row } from '../table/column.ts';
import { type Fault, inconsistent } from '../table/faults.ts';
import { day } from '../table/values/date.ts';

/** 34 provinces and two levels of government since this day: Resolution 202/2025/QH15, Decision 19/2025/QĐ-TTg. */
export const REFORM_DAY = '2025-07-01';

/** Columns `valid_from` and `valid_to` of something that has versions. */
export function validityColumns(from: { vi: string; en: string }): readonly Column[] {
  return [
    {
      name: 'valid_from',
      vi: 'Hiệu lực từ',
      aliases: ['từ ngày'],
      type: day,
      meaning: { vi: `Ngày đầu tiên có hiệu lực; ${from.vi}`, en: `First day on which it holds; ${from.en}` },
      example: '01/07/2025',
    },
    {
      name: 'valid_to',
      vi: 'Hết hiệu lực',
      aliases: ['đến ngày'],
      type: day,
      meaning: {
        vi: 'Ngày đầu tiên không còn hiệu lực; để trống nếu đang hiệu lực',
        en: 'First day on which it no longer holds; empty while it holds',
      },
      example: '01/07/2025',
    },
  ];
}

/** The end of a version comes after its beginning. */
export function validityFault(row: Row): Fault | undefined {
  if (!row.valid_from || !row.valid_to || row.valid_to > row.valid_from) return undefined;
  return inconsistent('valid_to', {
    vi: 'Ngày hết hiệu lực phải sau ngày có hiệu lực.',
    en: 'The day on which it no longer holds must come after the first day.',
  });
}

/** The end of a span of days or months is not before its beginning; both ends belong to it. */
export function orderFault(row: Row, from: string, to: string): Fault | undefined {
  const [first, last] = [row[from], row[to]];
  if (!first || !last || first <= last) return undefined;
  return inconsistent(to, { vi: `Cột ${to} đứng trước cột ${from}.`, en: `Column ${to} comes before column ${from}.` });
}
