import { type Fault, inconsistent, tooLarge } from './faults.ts';

/** One row of a claim table: column name in capitals → text, trimmed and in Unicode NFC. Owned by who reads the table. */
export type Row = Map<string, string>;

/** No real claim has more; XML15, the widest table, has fewer columns and three levels. */
export const LIMITS = { depth: 16, rows: 20_000, columns: 200 };

/** Turns the elements of a table into rows, whatever wraps them. */
export interface RowCollector {
  open(name: string): void;
  text(text: string): void;
  close(): void;
  readonly rows: readonly Row[];
  /** Why the rows can't be used, once that is known. */
  readonly fault: Fault | undefined;
}

interface OpenElement {
  name: string;
  /** Columns inside of it; null until there is one, because most elements are columns themselves. */
  values: Row | null;
  isLeaf: boolean;
  text: string;
}

/**
 * Makes a collector: an element that holds columns is a row; the elements around it are wrappers, which the field
 * leaves out or names differently (`CHITIEU_CHITIET_THUOC`, `DSACH_CHI_TIET_THUOC`).
 */
export function createRowCollector(): RowCollector {
  const open: OpenElement[] = [];
  const rows: Row[] = [];
  let fault: Fault | undefined;

  function setColumn(row: OpenElement, name: string, text: string): void {
    const value = text.trim().normalize('NFC');
    row.values ??= new Map();
    const earlier = row.values.get(name);
    if (earlier !== undefined && earlier !== value) fault ??= { ...twice(), column: name };
    if (row.values.size >= LIMITS.columns) fault ??= tooLarge({ vi: '200 cột một dòng', en: '200 columns in a row' });
    else row.values.set(name, value);
  }

  return {
    rows,
    get fault() {
      return fault;
    },
    open(name) {
      const parent = open.at(-1);
      if (parent) parent.isLeaf = false;
      if (open.length >= LIMITS.depth) fault ??= tooLarge({ vi: '16 mức lồng nhau', en: '16 levels of nesting' });
      open.push({ name, values: null, isLeaf: true, text: '' });
    },
    text(text) {
      const element = open.at(-1);
      if (element?.isLeaf) element.text += text;
    },
    close() {
      const element = open.pop();
      if (!element || fault) return;
      const parent = open.at(-1);
      if (element.isLeaf && parent) setColumn(parent, element.name, element.text);
      else if (element.values && hasValue(element.values)) rows.push(element.values);
      if (rows.length > LIMITS.rows) fault = tooLarge({ vi: '20.000 dòng một bảng', en: '20,000 rows in a table' });
    },
  };
}

/** A row of which every column is blank is a form that nobody filled in. */
function hasValue(values: ReadonlyMap<string, string>): boolean {
  for (const value of values.values()) if (value !== '') return true;
  return false;
}

function twice() {
  return inconsistent({
    vi: 'Cột xuất hiện hai lần với giá trị khác nhau.',
    en: 'The column stands twice with different values.',
  });
}
