import type { Summary } from '../features/ingest/index.ts';
import type { Locale } from '../platform/locale.ts';

/** What `ansinh import` says. */
export interface ImportTexts {
  unknownKind(kinds: readonly string[]): string;
  noFiles: string;
  missingFile(path: string): string;
  visitsColumns: string;
  summary(kind: string, summary: Summary, perSecond: number, dryRun: boolean): string;
  rejectsIn(path: string): string;
}

export const importTexts: Record<Locale, ImportTexts> = {
  vi: {
    unknownKind: (kinds) => `Loại dữ liệu không có. Chọn một trong: ${kinds.join(', ')}.`,
    noFiles: 'Cho biết ít nhất một tệp, thư mục, tệp zip, hoặc - để đọc từ đầu vào chuẩn.',
    missingFile: (path) => `Không đọc được tệp ${path}.`,
    visitsColumns: 'Loại visits là tệp XML giám định theo QĐ 4210/130/4750/3176, không có cột; xem docs/import.md.',
    summary: (kind, it, perSecond, dryRun) =>
      [
        `${kind}: ${it.files} tệp${dryRun ? ', chạy thử, không ghi gì' : ''}${it.interrupted ? ', đã dừng giữa chừng; chạy lại để nhập tiếp' : ''}`,
        `  thêm mới   ${it.created}`,
        `  cập nhật   ${it.updated}`,
        `  không đổi  ${it.unchanged}`,
        `  từ chối    ${it.rejected}`,
        `  cảnh báo   ${it.warnings}`,
        `  ${Math.round(perSecond)} bản ghi/giây`,
        '',
      ].join('\n'),
    rejectsIn: (path) => `Bản ghi bị từ chối và lý do: ${path}\n`,
  },
  en: {
    unknownKind: (kinds) => `There is no such kind. Choose one of: ${kinds.join(', ')}.`,
    noFiles: 'Give at least one file, folder or zip, or - for standard input.',
    missingFile: (path) => `The file ${path} can't be read.`,
    visitsColumns: 'Kind visits is claim XML of decisions 4210/130/4750/3176 and has no columns; see docs/import.md.',
    summary: (kind, it, perSecond, dryRun) =>
      [
        `${kind}: ${it.files} file${it.files === 1 ? '' : 's'}${dryRun ? ', dry run, nothing written' : ''}${it.interrupted ? ', stopped half-way; run it again to go on' : ''}`,
        `  created    ${it.created}`,
        `  updated    ${it.updated}`,
        `  unchanged  ${it.unchanged}`,
        `  rejected   ${it.rejected}`,
        `  warnings   ${it.warnings}`,
        `  ${Math.round(perSecond)} records/s`,
        '',
      ].join('\n'),
    rejectsIn: (path) => `Refused records and reasons: ${path}\n`,
  },
};
