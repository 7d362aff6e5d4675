/** Something in a message that is meant as a contact, and as what. */
export interface MessagePart {
  kind: 'WEBSITE' | 'EMAIL' | 'PHONE';
  value: string;
}

/**
 * The contacts that a pasted message holds, as they stand in it: links, then mailboxes, then numbers.
 *
 * What may be meant as one counts: rather too many are found, and one of them not official, than one overlooked.
 */
export function contactsIn(message: string): MessagePart[] {
  const words = plain(message).trim().split(/\s+/);
  const bare = words.map(withoutMarks);
  const rest = words.filter((_, index) => !isLink(bare[index] ?? '') && !isMailbox(bare[index] ?? ''));
  return [
    ...bare.filter(isLink).map((value) => ({ kind: 'WEBSITE' as const, value })),
    ...bare.filter(isMailbox).map((value) => ({ kind: 'EMAIL' as const, value })),
    ...numbersIn(rest.join(' ')).map((value) => ({ kind: 'PHONE' as const, value })),
  ];
}

/** As a browser reads it: without characters that nobody sees, and with a point for the one of Chinese and Japanese. */
function plain(message: string): string {
  return message
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll('\u3002', '.');
}

/** A word without the marks that a sentence puts around it. */
function withoutMarks(word: string): string {
  return word.replace(/^[("'“‘«[<]+/u, '').replace(/[.,;:!?)"'”’»\]>]+$/u, '');
}

const isMailbox = (word: string): boolean => word.includes('@') && !word.includes('://');

/** A scheme, or a point before two letters of any script: what a phone may turn into a link. */
const isLink = (word: string): boolean =>
  !isMailbox(word) && (word.includes('://') || /[\p{L}\p{N}-]\.\p{L}{2}/u.test(word));

/** Ten digits that nobody can dial in Vietnam are a code, as of a person; `24/7` are hours. What is dialled stays. */
const NO_NUMBER = /(?<![+\d])(?!0[2-9]|1[89]00)\d{10}(?!\d)|\b24\/7\b/g;
/** A number as long as a phone's, or a short one behind a word that tells to use it; other digits are days and sums. */
const NUMBER = /\+?\d(?:[\s.()\u2010-\u2015-]*\d){7,}/gu;
const TOLD_NUMBER = /(?:gửi|nhắn|gọi|bấm|text|call|dial|send)\s+(?:(?:tin|lại|đến|tới|số|to)\s+)*(\d{3,7})(?!\d)/giu;

function numbersIn(written: string): string[] {
  // A sentence that ends, or a code, ends a number.
  const text = written.replaceAll(NO_NUMBER, ' | ').replaceAll(/[.,;:!?](?=\s)/g, ' |');
  const long = [...text.matchAll(NUMBER)].map(([number]) => number);
  const short = [...text.replaceAll(NUMBER, ' ').matchAll(TOLD_NUMBER)].map(([, number = '']) => number);
  return [...long, ...short];
}
