import { badInput } from './errors.ts';

/** How many characters a text has, counted as people count them: by code points. */
export interface TextBounds {
  min: number;
  max: number;
}

/** Control and formatting characters: they change how the text around them reads, and nobody sees them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * A line of text as it is stored: composed (NFC), blanks single, none at the ends.
 *
 * @throws CodedError BAD_USER_INPUT that names the argument and the bounds, never the text.
 */
export function plainLine(argument: string, text: string, bounds: TextBounds): string {
  return checked(argument, text.normalize('NFC').trim().replace(/\s+/g, ' '), bounds);
}

/**
 * Paragraphs of text as they are stored: composed (NFC), parted by one empty line, no blanks at the ends of lines.
 *
 * @throws CodedError BAD_USER_INPUT that names the argument and the bounds, never the text.
 */
export function plainParagraphs(argument: string, text: string, bounds: TextBounds): string {
  const lines = text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replace(/\s+/g, ' '));
  const paragraphs = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  checked(argument, paragraphs.replaceAll('\n', ' '), bounds);
  return paragraphs;
}

function checked(argument: string, text: string, { min, max }: TextBounds): string {
  const length = [...text].length;
  if (length >= min && length <= max && !UNSEEN.test(text)) return text;
  throw badInput(argument, {
    vi: `Nội dung này có từ ${min} đến ${max} ký tự, không có ký tự điều khiển.`,
    en: `This text has ${min} to ${max} characters and no control characters.`,
  });
}
