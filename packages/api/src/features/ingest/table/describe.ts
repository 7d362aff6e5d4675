import type { Locale } from '../../../platform/locale.ts';
import { TABLE_KINDS } from '../kinds/index.ts';
import type { TableKind } from './kind.ts';

const WORDS = {
  vi: { heading: 'Tiêu đề', meaning: 'Ý nghĩa', form: 'Dạng', example: 'Ví dụ', required: 'bắt buộc' },
  en: { heading: 'Heading', meaning: 'Meaning', form: 'Form', example: 'Example', required: 'required' },
} as const;

/**
 * The columns of a kind as a Markdown table, or undefined when it has none (claims are XML).
 */
export function describeColumns(name: string, locale: Locale): string | undefined {
  const kind = TABLE_KINDS.find((one) => one.name === name);
  return kind ? describe(kind, locale) : undefined;
}

function describe(kind: TableKind, locale: Locale): string {
  const words = WORDS[locale];
  const lines = [
    `### ${kind.name}: ${kind.title[locale]}`,
    '',
    ...(kind.notes ?? []).flatMap((note) => [note[locale], '']),
    `| ${words.heading} | ${words.meaning} | ${words.form} | ${words.example} |`,
    '|---|---|---|---|',
    ...kind.columns.map((column) => {
      const headings = [column.vi, ...(column.aliases ?? [])].join(', ');
      const required = column.required ? ` **(${words.required})**` : '';
      return `| \`${column.name}\`${required}<br>${headings} | ${column.meaning[locale]} | ${column.type.accepts[locale]} | ${column.example} |`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}
