/** Characters that XML 1.0 (production 2) does not allow and that facilities' software sends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const REFERENCE = /&#(x[0-9a-f]{1,8}|[0-9]{1,10});/gi;
const DECLARATION = /<\?xml\s[^<>]{0,200}?\?>/g;
/** Something that began near the end of a piece and may end in the next: a reference, or an XML declaration. */
const UNFINISHED = /(?:&#?[0-9a-zA-Z]{0,11}|<(?:\?(?:x(?:m(?:l(?:\s[^<>]{0,200})?)?)?)?)?)$/;

/** Text without the characters that XML does not allow, and whether there were any. */
export interface Cleaned {
  text: string;
  stripped: boolean;
}

/**
 * Makes text readable for a strict parser, losing nothing that XML allows: illegal control characters and references to
 * them go; an XML declaration, which may stand only at the start of a document and is met inside of one, becomes blanks,
 * so that lines and columns stay true.
 */
export function cleanText(text: string): Cleaned {
  let stripped = false;
  const drop = () => {
    stripped = true;
    return '';
  };
  const legal = text
    .replace(ILLEGAL, drop)
    .replace(REFERENCE, (reference, number: string) => (isLegal(codePointOf(number)) ? reference : drop()))
    .replace(DECLARATION, (declaration) => declaration.replace(/[^\n]/g, ' '));
  return { text: legal, stripped };
}

/** {@link cleanText} piece by piece; what may be cut at the end of a piece waits for the next. */
export function createCleaner(): { push(piece: string): Cleaned; end(): Cleaned } {
  let waiting = '';
  return {
    push(piece) {
      const text = waiting + piece;
      waiting = UNFINISHED.exec(text.slice(-256))?.[0] ?? '';
      return cleanText(waiting ? text.slice(0, -waiting.length) : text);
    },
    end() {
      const text = waiting;
      waiting = '';
      return cleanText(text);
    },
  };
}

function codePointOf(number: string): number {
  return /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 10);
}

function isLegal(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    // Past the last code point it is no character at all; the parser says so.
    code >= 0x10000
  );
}
