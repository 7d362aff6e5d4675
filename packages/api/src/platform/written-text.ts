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
  const plain = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  const length = [...plain].length;
  if (length >= min && length <= max && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(plain)) return plain;
  throw badInput(argument, {
    vi: `${name.vi} có từ ${min} đến ${max} ký tự, không có ký tự điều khiển.`,
    en: `${name.en} has ${min} to ${max} characters and no control characters.`,
  });
}
