import type { Localized } from '../../../platform/locale.ts';
import type { ValueClass } from '../outcome.ts';

/** What is wrong with one value or row, and what to do; never the value itself. */
export interface Fault {
  /** English heading of the column to blame. */
  column?: string;
  valueClass: ValueClass;
  reason: Localized;
  remedy: Localized;
}

/** A required value is absent. */
export function missing(column: string): Fault {
  return {
    column,
    valueClass: 'missing',
    reason: { vi: `Cột ${column} để trống.`, en: `Column ${column} is empty.` },
    remedy: { vi: `Điền giá trị cho cột ${column}.`, en: `Fill in column ${column}.` },
  };
}

/** A value is not written in a form that its column takes. */
export function malformed(column: string, accepts: Localized, hint?: Localized): Fault {
  return {
    column,
    valueClass: 'malformed',
    reason: {
      vi: `Giá trị ở cột ${column} sai định dạng.${hint ? ` ${hint.vi}` : ''}`,
      en: `The value in column ${column} is malformed.${hint ? ` ${hint.en}` : ''}`,
    },
    remedy: { vi: `Ghi theo dạng: ${accepts.vi}.`, en: `Write it as: ${accepts.en}.` },
  };
}

/** A value is well formed and too small, too large or too long. */
export function outOfRange(column: string, limit: Localized): Fault {
  return {
    column,
    valueClass: 'out_of_range',
    reason: {
      vi: `Giá trị ở cột ${column} ngoài giới hạn: ${limit.vi}.`,
      en: `The value in column ${column} is out of range: ${limit.en}.`,
    },
    remedy: { vi: `Kiểm tra lại cột ${column}.`, en: `Check column ${column}.` },
  };
}

/** Two values that are right alone contradict each other. */
export function inconsistent(column: string, reason: Localized, remedy?: Localized): Fault {
  return {
    column,
    valueClass: 'inconsistent',
    reason,
    remedy: remedy ?? { vi: `Kiểm tra lại cột ${column}.`, en: `Check column ${column}.` },
  };
}

/** The row refers to something that the database does not hold. */
export function unknownReference(column: string, what: Localized, remedy: Localized): Fault {
  return {
    column,
    valueClass: 'unknown_reference',
    reason: {
      vi: `Không tìm thấy ${what.vi} ghi ở cột ${column}.`,
      en: `Column ${column} names ${what.en} that is not known.`,
    },
    remedy,
  };
}

/** The same record stands earlier in the file. */
export const duplicateInFile: Fault = {
  valueClass: 'duplicate',
  reason: {
    vi: 'Bản ghi có cùng khóa đã xuất hiện trước đó trong tệp; bản ghi đầu tiên được dùng.',
    en: 'A record with the same key stands earlier in this file; the first one was taken.',
  },
  remedy: { vi: 'Chỉ giữ lại một bản ghi cho mỗi khóa.', en: 'Keep one record for each key.' },
};
