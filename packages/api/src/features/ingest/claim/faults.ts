import type { Localized } from '../../../platform/locale.ts';
import type { Outcome, ValueClass } from '../outcome.ts';

/** Why a value was not taken; never holds the value. */
export interface Refusal {
  valueClass: ValueClass;
  reason: Localized;
  /** What the sender should do. */
  remedy: Localized;
}

/** Where in a record: a table such as `XML2`, its row counted from 1, and the column. */
export interface Place {
  table?: string;
  row?: number;
  column?: string;
}

/** One thing that keeps a record from being taken. */
export type Fault = Refusal & Place;

/** Ends the reading of a table, a record or a file. */
export class ClaimFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.reason.en);
    this.fault = fault;
  }
}

const SEND_AGAIN: Localized = {
  vi: 'Sửa lại rồi gửi lại hồ sơ.',
  en: 'Correct it and send the record again.',
};

/** A value that is needed and absent. */
export function missing(): Refusal {
  return {
    valueClass: 'missing',
    reason: { vi: 'Thiếu giá trị bắt buộc.', en: 'A required value is missing.' },
    remedy: { vi: 'Điền cột này rồi gửi lại hồ sơ.', en: 'Fill in this column and send the record again.' },
  };
}

/** A value that does not have the form of its column; `form` says which form that is. */
export function malformed(form: Localized): Refusal {
  return {
    valueClass: 'malformed',
    reason: {
      vi: `Giá trị không đúng dạng: cần ${form.vi}.`,
      en: `The value has the wrong form: needed is ${form.en}.`,
    },
    remedy: SEND_AGAIN,
  };
}

/** A value of the right form that cannot be; `range` says what can. */
export function outOfRange(range: Localized): Refusal {
  return {
    valueClass: 'out_of_range',
    reason: { vi: `Giá trị ngoài phạm vi: cần ${range.vi}.`, en: `The value is out of range: needed is ${range.en}.` },
    remedy: SEND_AGAIN,
  };
}

/** Values that contradict each other. */
export function inconsistent(reason: Localized, remedy: Localized = SEND_AGAIN): Refusal {
  return { valueClass: 'inconsistent', reason, remedy };
}

/** XML that is not well-formed; the place is told, the text is not. */
export function brokenXml(line: number, column: number): Refusal {
  return {
    valueClass: 'malformed',
    reason: {
      vi: `XML không đúng cú pháp tại dòng ${line}, cột ${column}.`,
      en: `The XML is not well-formed at line ${line}, column ${column}.`,
    },
    remedy: {
      vi: 'Xuất lại tệp từ phần mềm của cơ sở rồi gửi lại từ hồ sơ này.',
      en: "Export the file again from the facility's software and send it again from this record on.",
    },
  };
}

/** A DOCTYPE or entity declaration; nothing of it is expanded. */
export function forbiddenDoctype(): Refusal {
  return {
    valueClass: 'forbidden',
    reason: {
      vi: 'Tài liệu có khai báo DOCTYPE hoặc ENTITY, không được phép.',
      en: 'The document holds a DOCTYPE or ENTITY declaration, which is not allowed.',
    },
    remedy: {
      vi: 'Xuất lại XML không có DOCTYPE và ENTITY.',
      en: 'Export the XML without DOCTYPE and ENTITY.',
    },
  };
}

/** More nesting, attributes, rows or text than any real claim has. */
export function tooLarge(limit: Localized): Refusal {
  return {
    valueClass: 'out_of_range',
    reason: { vi: `Vượt giới hạn: ${limit.vi}.`, en: `Over the limit: ${limit.en}.` },
    remedy: {
      vi: 'Tách hồ sơ hoặc xuất lại tệp rồi gửi lại.',
      en: 'Split the record, or export the file again, and send it again.',
    },
  };
}

/** The rejection of a record for its first fault, saying how many more there are. */
export function rejected(
  file: string,
  record: string,
  key: string | undefined,
  [first, ...others]: readonly [Fault, ...Fault[]],
): Outcome {
  const more = others.length;
  return {
    kind: 'rejected',
    rejection: {
      file,
      record: first.table && first.row ? `${record}, ${first.table} row ${first.row}` : record,
      ...(key ? { key } : {}),
      ...columnOf(first),
      valueClass: first.valueClass,
      reason: more
        ? { vi: `${first.reason.vi} (còn ${more} lỗi khác)`, en: `${first.reason.en} (and ${more} more)` }
        : first.reason,
      remedy: first.remedy,
    },
  };
}

/** The column with its table in front, or the table when all of it is to blame. */
function columnOf({ table, column }: Place): { column?: string } {
  const name = [table, column].filter(Boolean).join('.');
  return name ? { column: name } : {};
}

/** Something odd about a record that is taken all the same. */
export function warned(file: string, record: string, reason: Localized): Outcome {
  return { kind: 'warning', warning: { file, record, reason } };
}
