import { convert } from 'html-to-text';
import sanitizeHtml from 'sanitize-html';
import { badInput } from '../../platform/errors.ts';

/** What was taken out of an officer's markup, and how often. */
export interface RemovedMarkup {
  kind: 'ELEMENT' | 'ATTRIBUTE' | 'LINK';
  /** Name of the element or attribute, or scheme of the link's address; `other` for what is no plain name. */
  name: string;
  count: number;
}

/** The body of an article, safe to put into a page, and the same without markup. */
export interface ArticleBody {
  html: string;
  /** An empty line parts paragraphs. */
  text: string;
  removed: RemovedMarkup[];
}

/** Characters of markup that an officer may send. */
const LONGEST_HTML = 60_000;
/** Deeper nesting than lists in tables is a mistake, or an attack on whoever parses it. */
const DEEPEST = 20;

/** Control and formatting characters, such as those that turn the direction of writing. */
const UNSEEN = /\p{Cf}|[^\P{Cc}\t\n\r]/gu;

const ELEMENTS = [
  ...['h2', 'h3', 'h4', 'p', 'div', 'br', 'hr', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote'],
  ...['strong', 'em', 'u', 's', 'sub', 'sup', 'a'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
];
const ATTRIBUTES: Record<string, string[]> = {
  a: ['href', 'rel'],
  ol: ['start'],
  th: ['colspan', 'rowspan', 'scope'],
  td: ['colspan', 'rowspan'],
};
/** Elements that say the same as an allowed one. */
const SYNONYMS: Record<string, string> = {
  b: 'strong',
  i: 'em',
  strike: 's',
  del: 's',
  ins: 'u',
  h1: 'h2',
  h5: 'h4',
  h6: 'h4',
};
/** Elements that are taken out together with what they hold, as it is no text for readers. */
const WITHOUT_TEXT = ['script', 'style', 'textarea', 'option', 'noscript', 'iframe', 'xmp', 'title', 'template'].concat(
  ['noembed', 'noframes', 'plaintext', 'svg', 'math', 'object', 'select'],
);
/** Elements that only carry others: nobody misses them. */
const SILENT = new Set(['span', 'html', 'head', 'body', 'section', 'article', 'font', 'o:p']);

/**
 * Reads the body of an article: keeps headings, paragraphs, lists, tables, emphasis and links, takes out the rest.
 *
 * Links lead to `https:`, `mailto:` or `tel:`; the others keep their text. Doing it again changes nothing.
 * @throws CodedError BAD_USER_INPUT for markup over 60,000 characters, and for markup that holds no text.
 */
export function readArticleHtml(given: string): ArticleBody {
  if (given.length > LONGEST_HTML)
    throw badInput('input.html', {
      vi: `Nội dung bài dài tối đa ${LONGEST_HTML} ký tự.`,
      en: `The body has at most ${LONGEST_HTML} characters.`,
    });
  const removed = new Map<string, RemovedMarkup>();
  const once = sanitized(given.normalize('NFC'), (kind, name) => note(removed, kind, name));
  // Once more, as a browser would read what came out: its tags are in balance then.
  const html = sanitized(once, () => {}).trim();
  const text = plainText(html);
  if (!text)
    throw badInput('input.html', {
      vi: 'Nội dung bài phải có chữ để đọc.',
      en: 'The body must hold some text to read.',
    });
  return { html, text, removed: [...removed.values()] };
}

function sanitized(html: string, onRemoved: (kind: RemovedMarkup['kind'], name: string) => void): string {
  return sanitizeHtml(html, {
    allowedTags: ELEMENTS,
    allowedAttributes: ATTRIBUTES,
    allowedSchemes: ['https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    nonTextTags: WITHOUT_TEXT,
    nestingLimit: DEEPEST,
    textFilter: (text) => text.replace(UNSEEN, '').normalize('NFC'),
    transformTags: {
      ...SYNONYMS,
      '*': (tagName, attributes) => {
        if (!ELEMENTS.includes(tagName)) {
          if (!SILENT.has(tagName)) onRemoved('ELEMENT', tagName);
          return { tagName, attribs: {} };
        }
        for (const name of Object.keys(attributes))
          if (!ATTRIBUTES[tagName]?.includes(name)) onRemoved('ATTRIBUTE', name);
        if (tagName !== 'a') return { tagName, attribs: numbersOnly(attributes) };
        const { href = '' } = attributes;
        const link = linkOf(href);
        if (!link) onRemoved('LINK', /^\s*([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase() ?? 'other');
        return { tagName, attribs: link ?? {} };
      },
    },
    // The text of a link that leads nowhere stays without it.
    exclusiveFilter: ({ tag, attribs }) => (tag === 'a' && !attribs.href ? 'excludeTag' : false),
  });
}

/** The attributes of a link that may stay; null for an address that leads nowhere safe. */
function linkOf(href: string): { href: string; rel?: string } | null {
  const address = href.trim();
  if (/^(mailto:[^\s@<>"?]+@[^\s@<>"?]+|tel:\+?[\d.-]{3,20})$/i.test(address)) return { href: address };
  if (!/^https:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { hostname, username, password, href: written } = new URL(address);
  // An address with a name in front shows another host than it leads to.
  const isPlain = !username && !password && /^[^.].*\.[^.]/.test(hostname);
  return isPlain ? { href: written, rel: 'noopener noreferrer' } : null;
}

function numbersOnly(attributes: Record<string, string>): Record<string, string> {
  const fits = ([name, value]: [string, string]) =>
    name === 'scope' ? /^(row|col|rowgroup|colgroup)$/.test(value) : /^\d{1,3}$/.test(value);
  return Object.fromEntries(Object.entries(attributes).filter(fits));
}

function note(removed: Map<string, RemovedMarkup>, kind: RemovedMarkup['kind'], name: string): void {
  const known = /^[a-z][a-z0-9:-]{0,29}$/.test(name) ? name : 'other';
  const key = `${kind} ${known}`;
  const entry = removed.get(key) ?? { kind, name: known, count: 0 };
  entry.count += 1;
  removed.set(key, entry);
}

const AS_WRITTEN = { options: { uppercase: false } };

function plainText(html: string): string {
  const text = convert(html, {
    wordwrap: false,
    selectors: [
      ...['h2', 'h3', 'h4'].map((selector) => ({ selector, ...AS_WRITTEN })),
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'] } },
      { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
    ],
  });
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
