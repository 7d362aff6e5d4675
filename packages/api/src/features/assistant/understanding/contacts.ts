import { judgeContact } from '../../support/index.ts';
import { maskedContactIn } from '../masking.ts';

/** A phone number, e-mail address or page that somebody wants to be sure of. */
export interface AskedContact {
  /** As it stands in the question; null when it was masked, and so is none of the agency's. */
  value: string | null;
  kind: 'PHONE' | 'EMAIL' | 'WEBSITE';
}

const ASKED =
  /\b(chinh thuc|(co|la|phai) (trang |so |link )?(that|gia)|that khong|an toan|uy tin|lua dao|la trang gi|la so gi|gia mao|dang tin|tin duoc|tin tuong duoc|co phai (la )?(so |trang |trang web |dia chi |email )*(cua )?(ben |phia )?(tong dai|bhxh|bh|bao hiem|co quan|vssid)|cua (ben |phia )?(bhxh|bh|bao hiem|co quan bhxh)( \w+){0,2} (khong|phai khong|ha))\b/;
const NUMBER = /(?<![\p{L}\d])\+?\d(?:[\s.-]?\d){2,14}(?!\d)/gu;
const MAIL = /[^\s@<>,;]+@[^\s@<>,;?]+/u;
const PAGE =
  /(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:vn|com|net|org|info|xyz|top|club|online|site|app|cc|me|ly|link|io|shop|vip|live|win|tk|gl)\b[^\s?,;]*/iu;
/** Nothing but a short number, or one of the agency's: others are masked. */
const NUMBER_ALONE = /^1[89]00[\s.]?\d{4}$/;
/** What numbers of up to seven digits are called when they are contacts; longer ones that are none are masked. */
const CALLED = /\b(goi|so dien thoai|tong dai|dau so|tin nhan|nhan tin|so)\b/;

/** The contact of which a question asks whether it is the agency's, or null. */
export function contactAskedFor(text: string, line: string): AskedContact | null {
  // What had to be masked is none of the agency's, whatever stands beside it.
  const masked = maskedContactIn(text);
  const page = withoutEnd(PAGE.exec(text)?.[0] ?? '');
  // A page of nobody of the state is warned of, whatever is asked; of others somebody may ask the way.
  if (page && !MAIL.test(text) && (page === text || isForeign(page))) return { kind: 'WEBSITE', value: page };
  if (NUMBER_ALONE.test(text)) return { kind: 'PHONE', value: text };
  if (!ASKED.test(line)) return null;
  if (masked) return { kind: masked, value: null };
  const mail = MAIL.exec(text)?.[0];
  if (mail) return { kind: 'EMAIL', value: withoutEnd(mail) };
  if (page) return { kind: 'WEBSITE', value: page };
  const number = text.match(NUMBER)?.find((it) => it.length > 7 || (CALLED.test(line) && !YEAR.test(it)));
  return number ? { kind: 'PHONE', value: number } : null;
}

/** Whether a page is neither the agency's nor another state body's. */
function isForeign(page: string): boolean {
  const { official, otherStateBody } = judgeContact(page);
  return !official && !otherStateBody;
}

/** Without the signs that end a sentence. */
const withoutEnd = (contact: string): string => contact.replace(/[.!:]+$/, '');

const YEAR = /^(19|20)\d{2}$/;
