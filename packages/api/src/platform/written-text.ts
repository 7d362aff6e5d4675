import { badInput } from './errors.ts';
import type { Localized } from './locale.ts';

/** What a text is called where it is refused, and how many characters it has. */
export interface WrittenText {
  name: Localized;
  min: number;
  max: number;
}

/**
 * A line that one person writes for another to read: NFC, its spaces made single ones.
 *
 * @throws CodedError BAD_USER_INPUT for one that is too short, too long, or holds characters that nobody sees.
 */
export function parseWrittenText(text: string, argument: string, { name, min, max }: WrittenText): string {
  return checked(text.normalize('NFC').trim().replace(/\s+/g, ' '), argument, { name, min, max });
}

/**
 * Paragraphs that one person writes for others to read: NFC, parted by one empty line, spaces single ones.
 *
 * @throws CodedError BAD_USER_INPUT for a text that is too short, too long, or holds characters that nobody sees.
 */
export function parseWrittenParagraphs(text: string, argument: string, rule: WrittenText): string {
  const lines = text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replace(/\s+/g, ' '));
  const paragraphs = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  checked(paragraphs.replaceAll('\n', ' '), argument, rule);
  return paragraphs;
}

function checked(plain: string, argument: string, { name, min, max }: WrittenText): string {
  const length = [...plain].length;
  if (length >= min && length <= max && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(plain)) return plain;
  throw badInput(argument, {
    vi: `${name.vi} có từ ${min} đến ${max} ký tự, không có ký tự điều khiển.`,
    en: `${name.en} has ${min} to ${max} characters and no control characters.`,
  });
}
