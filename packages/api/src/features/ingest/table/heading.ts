import type { Localized } from '../../../platform/locale.ts';
import { REPLACEMENT, UnreadableFile, wrongEncoding } from './bytes.ts';
import type { Column } from './column.ts';
import { plainWord } from './values/text.ts';

/** Which column of a kind each heading names. */
export interface Headings {
  /** Position among the kind's columns, by heading as written; undefined when the kind has no such column. */
  find(heading: string): number | undefined;
}

/** Headings of a kind: English, Vietnamese and those met in the field, whatever their accents and case. */
export function headingsOf(columns: readonly Column[]): Headings {
  const byWord = new Map<string, number>();
  for (const [index, column] of columns.entries())
    for (const heading of [column.name, column.vi, ...(column.aliases ?? [])]) byWord.set(plainWord(heading), index);
  return { find: (heading) => byWord.get(plainWord(heading)) };
}

/** What the heading line of one file says. */
export interface Layout {
  /** For each column of the kind, its place in the file's rows; undefined when the file lacks it. */
  places: (number | undefined)[];
  /** Cells of each row. */
  width: number;
  warning?: Localized;
}

/**
 * Reads the heading line.
 *
 * @throws UnreadableFile when a required column is absent, one stands twice, or the text is not UTF-8.
 */
export function readHeading(cells: readonly string[], columns: readonly Column[], line: number): Layout {
  if (cells.some((cell) => cell.includes(REPLACEMENT))) throw new UnreadableFile(wrongEncoding(), line);
  const headings = headingsOf(columns);
  const places: (number | undefined)[] = columns.map(() => undefined);
  const unknown: string[] = [];
  const width = widthOf(cells);
  for (const [place, cell] of cells.slice(0, width).entries()) {
    const index = headings.find(cell);
    if (index === undefined) unknown.push(cell.trim().slice(0, 60) || `#${place + 1}`);
    else if (places[index] !== undefined) throw new UnreadableFile(twice(columns[index]?.name ?? ''), line);
    else places[index] = place;
  }
  const absent = columns.filter((column, index) => column.required && places[index] === undefined);
  if (absent.length > 0) throw new UnreadableFile(absentColumns(absent), line);
  return { places, width, ...(unknown.length > 0 ? { warning: unknownHeadings(unknown) } : {}) };
}

/** Headings that no column has. */
export function unknownHeadings(headings: readonly string[]): Localized {
  const list = headings.join(', ');
  return {
    vi: `Bỏ qua các cột không biết: ${list}.`,
    en: `Columns that are not known were left out: ${list}.`,
  };
}

/** The fault of a file that lacks required columns. */
function absentColumns(absent: readonly Column[]) {
  return {
    valueClass: 'missing' as const,
    ...(absent[0] && absent.length === 1 ? { column: absent[0].name } : {}),
    reason: {
      vi: `Dòng tiêu đề thiếu cột bắt buộc: ${absent.map((it) => `${it.vi} (${it.name})`).join(', ')}.`,
      en: `The heading line lacks required columns: ${absent.map((it) => `${it.name} (${it.vi})`).join(', ')}.`,
    },
    remedy: {
      vi: 'Thêm các cột đó; lệnh `ansinh import --columns KIND` in ra mọi cột.',
      en: 'Add them; `ansinh import --columns KIND` prints all columns.',
    },
  };
}

function twice(column: string) {
  return {
    column,
    valueClass: 'duplicate' as const,
    reason: {
      vi: `Cột ${column} xuất hiện hai lần ở dòng tiêu đề.`,
      en: `Column ${column} stands twice in the heading line.`,
    },
    remedy: { vi: 'Chỉ giữ lại một cột.', en: 'Keep one of the two.' },
  };
}

/** Cells up to the last heading: spreadsheets add empty columns at the end. */
function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
