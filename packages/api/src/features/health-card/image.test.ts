import jsQR from 'jsqr';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { type CardImageSource, dataUrlOf, drawCard } from './image.ts';
import { encodeQr, parseQr } from './qr.ts';
import { estimatedWidth, textIn } from './svg-text.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const CARD: CardImageSource = {
  number: '9900000001',
  subjectCode: 'DN',
  benefitLevel: 4,
  provinceCode: '01',
  fullName: 'Nguyễn Thị Ánh Tuyết',
  birthDate: day('1985-04-12'),
  birthDatePrecision: 'DAY',
  gender: 'FEMALE',
  facilityCode: '99C54',
  facilityName: 'Trung tâm Y tế Thử Nghiệm',
  validFrom: day('2026-01-01'),
  validTo: day('2026-12-31'),
  issuedOn: day('2025-12-20'),
  controlNumber: '01060112345678',
  fiveYearContinuousDate: day('2022-03-01'),
  checkString: '15e7b8c7d5a3f5c-7102',
  issuerName: 'Bảo hiểm xã hội thành phố Hà Nội',
  livingArea: 'K1',
  status: 'VALID',
};

const DRAWING = 'svg title defs linearGradient stop clipPath rect g path circle line text tspan'.split(' ');

/** Texts of the picture, read by an XML parser that refuses whatever is not well formed. */
function textsOf(svg: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => texts.push(text));
  parser.write(svg).close();
  return texts;
}

/** Names of the elements that occur. */
function elementsOf(svg: string): string[] {
  const names = new Set<string>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => names.add(tag.name));
  parser.write(svg).close();
  return [...names].sort();
}

/** Paints the QR path of the picture as a bitmap and reads it like a phone. */
function scan(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) \1" shape-rendering/.exec(svg)?.[1]);
  const path = /<path class="qr"[^>]* d="([^"]+)"/.exec(svg)?.[1] ?? '';
  const scale = 3;
  const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let dy = 0; dy < scale; dy += 1)
      for (let dx = 0; dx < Number(run) * scale; dx += 1) {
        const at = ((Number(y) * scale + dy) * size * scale + Number(x) * scale + dx) * 4;
        pixels.fill(0, at, at + 3);
      }
  // jsqr is CommonJS: its function stands under `default`.
  return jsQR.default(pixels, size * scale, size * scale)?.data;
}

test('the front shows every line of a card since 2021', () => {
  const texts = textsOf(drawCard(CARD, 'FRONT', 'LANDSCAPE').svg);
  for (const line of [
    'BẢO HIỂM XÃ HỘI VIỆT NAM',
    'THẺ BẢO HIỂM Y TẾ',
    '9900000001',
    'NGUYỄN THỊ ÁNH TUYẾT',
    '12/04/1985',
    'Nữ',
    '4',
    'K1',
    'Trung tâm Y tế Thử Nghiệm (99 - C54)',
    'từ ngày 01/01/2026 đến ngày 31/12/2026',
    '01/03/2022',
    'Bảo hiểm xã hội thành phố Hà Nội',
    'Ngày cấp: 20/12/2025',
  ])
    expect(texts).toContain(line);
});

test('the back tells the holder what to know and the rights of the level', () => {
  const texts = textsOf(drawCard(CARD, 'BACK', 'LANDSCAPE').svg).join(' ');
  expect(texts).toContain('NHỮNG ĐIỀU NGƯỜI CÓ THẺ CẦN BIẾT');
  expect(texts).toContain('thanh toán 80% chi phí KCB');
  expect(texts).not.toContain(CARD.number);
});

test('a scanner reads from the picture exactly the QR text, with the name in composed Unicode', () => {
  const { svg } = drawCard({ ...CARD, fullName: CARD.fullName.normalize('NFD') }, 'FRONT', 'LANDSCAPE');
  const text = scan(svg);
  expect(text).toBe(encodeQr(CARD));
  expect(parseQr(text ?? '')?.fullName).toBe('Nguyễn Thị Ánh Tuyết');
});

test('a name and an issuer as long as the record allows still make a code that scans', () => {
  const long = { ...CARD, fullName: 'Ễ'.repeat(255), issuerName: 'Ộ'.repeat(255) };
  const scanned = parseQr(scan(drawCard(long, 'FRONT', 'LANDSCAPE').svg) ?? '');
  expect(scanned?.fullName).toBe(long.fullName);
  expect(scanned?.issuerName).toBeNull();
});

test('no line of an ordinary card is stretched or squeezed', () => {
  for (const side of ['FRONT', 'BACK'] as const)
    expect(drawCard(CARD, side, 'LANDSCAPE').svg).not.toContain('textLength');
});

test('portrait is the same picture turned, with its sides exchanged', () => {
  const flat = drawCard(CARD, 'FRONT', 'LANDSCAPE');
  const upright = drawCard(CARD, 'FRONT', 'PORTRAIT');
  expect([flat.width, flat.height]).toEqual([856, 540]);
  expect([upright.width, upright.height]).toEqual([540, 856]);
  expect(textsOf(upright.svg)).toEqual(textsOf(flat.svg));
  expect(upright.svg).toContain('rotate(90)');
});

test('names with markup are text, and characters that XML has no way to write are dropped', () => {
  const hostile = {
    ...CARD,
    fullName: 'A<script>alert(1)</script> & "B" \u0001\uD800\uFFFE',
    facilityName: `]]>&#0;<image href='http://example.org/x'/>`,
    issuerName: '</svg>',
  };
  for (const orientation of ['LANDSCAPE', 'PORTRAIT'] as const) {
    const { svg } = drawCard(hostile, 'FRONT', orientation);
    const texts = textsOf(svg).join(' ');
    expect(texts).toContain('A<SCRIPT>ALERT(1)</SCRIPT> & "B"');
    expect(texts).toContain('</svg>');
    expect(elementsOf(svg)).toEqual(elementsOf(drawCard(CARD, 'FRONT', orientation).svg));
  }
});

test('the picture loads nothing: no address but the SVG namespace', () => {
  for (const side of ['FRONT', 'BACK'] as const) {
    const { svg } = drawCard(CARD, side, 'LANDSCAPE');
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg).not.toMatch(/url\((?!#)|@import|\son\w+=/);
    for (const name of elementsOf(svg)) expect(DRAWING).toContain(name);
  }
});

test('the data address holds the same picture', () => {
  const image = drawCard(CARD, 'FRONT', 'LANDSCAPE');
  const [head, body = ''] = dataUrlOf(image).split(',');
  expect(head).toBe('data:image/svg+xml;base64');
  expect(Buffer.from(body, 'base64').toString()).toBe(image.svg);
});

test('a card that no longer serves is stamped, one that serves is not', () => {
  const words = (status: CardImageSource['status']) => textsOf(drawCard({ ...CARD, status }, 'FRONT', 'LANDSCAPE').svg);
  expect(words('EXPIRED')).toContain('HẾT GIÁ TRỊ SỬ DỤNG');
  expect(words('LOCKED')).toContain('ĐANG TẠM KHÓA');
  expect(words('REPLACED')).toEqual(words('VALID'));
});

test('a long text gets smaller, then takes more lines, and never leaves its box', () => {
  const box = { x: 0, y: 0, width: 300, size: 20, lines: 2, bold: true };
  const linesOf = (text: string) => [...textIn(box, text).matchAll(/font-size="([\d.]+)"([^>]*)>([^<]*)</g)];
  expect(linesOf('Nguyễn Văn An').map((line) => [line[1], line[3]])).toEqual([['20', 'Nguyễn Văn An']]);
  const words = 'Tôn Nữ Huyền Trân Công Chúa Thị Phương Thảo Nguyên Khánh Linh Bảo Châu';
  const wrapped = linesOf(words);
  expect(wrapped).toHaveLength(2);
  expect(wrapped.map((line) => line[3]).join(' ')).toBe(words);
  for (const [, size, rest, line] of [...wrapped, ...linesOf('W'.repeat(255))])
    expect(rest?.includes('textLength="300"') || estimatedWidth(line ?? '', Number(size), true) <= 300.5).toBe(true);
});
