import { Buffer } from 'node:buffer';
import { benefitTextOf } from './benefit-text.ts';
import { background, CARD_HEIGHT, CARD_WIDTH, COLOURS, emblem, qrCode, stamp } from './card-artwork.ts';
import { birthDateText, dayText, facilityCodeText, genderText } from './card-text.ts';
import { encodeQr, type QrSource } from './qr.ts';
import { FONT_FAMILY, textIn } from './svg-text.ts';
import type { CardStatus } from './validity.ts';

/** Everything that the picture of a card shows. Days are UTC midnights. */
export interface CardImageSource extends QrSource {
  livingArea: string | null;
  validTo: Date | null;
  facilityName: string | null;
  /** The status on the day of the picture; a card that no longer serves is stamped. */
  status: CardStatus;
}

export type CardSide = 'FRONT' | 'BACK';
export type CardOrientation = 'LANDSCAPE' | 'PORTRAIT';

/** A picture of one side; width and height in CSS pixels. */
export interface CardImage {
  svg: string;
  mediaType: 'image/svg+xml';
  width: number;
  height: number;
}

/** Stamped across a card; the others serve. */
const STAMPS: Partial<Record<CardStatus, string>> = {
  EXPIRED: 'HẾT GIÁ TRỊ SỬ DỤNG',
  REVOKED: 'ĐÃ THU HỒI',
  REDUCED: 'ĐÃ BÁO GIẢM',
  TRANSFERRED_OUT: 'ĐÃ CHUYỂN ĐI',
  TRANSFERRED_IN: 'ĐÃ CHUYỂN ĐI',
  HELD: 'ĐANG TẠM GIỮ',
  LOCKED: 'ĐANG TẠM KHÓA',
  STOPPED: 'NGỪNG THAM GIA',
};

/** Most bytes of a QR code of version 40, level M. */
const QR_CAPACITY = 2_331;

/**
 * Draws one side of a health-insurance card as the cards since 2021-04-01 look (Decision 1666/QĐ-BHXH).
 *
 * A self-contained SVG: no script, no font, nothing to load. PORTRAIT is the same picture turned clockwise.
 */
export function drawCard(card: CardImageSource, side: CardSide, orientation: CardOrientation): CardImage {
  const body = side === 'FRONT' ? front(card) : back(card);
  const mark = STAMPS[card.status];
  const drawing = background() + body + (mark ? stamp(mark) : '');
  const upright = orientation === 'PORTRAIT';
  const [width, height] = upright ? [CARD_HEIGHT, CARD_WIDTH] : [CARD_WIDTH, CARD_HEIGHT];
  const turned = upright ? `<g transform="translate(${CARD_HEIGHT} 0) rotate(90)">${drawing}</g>` : drawing;
  const title = side === 'FRONT' ? 'Thẻ bảo hiểm y tế, mặt trước' : 'Thẻ bảo hiểm y tế, mặt sau';
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" font-family="${FONT_FAMILY}"><title>${title}</title>${turned}</svg>`,
  ].join('');
  return { svg, mediaType: 'image/svg+xml', width, height };
}

/** The picture as a `data:` address, ready for `<img src>`. */
export function dataUrlOf(image: CardImage): string {
  return `data:${image.mediaType};base64,${Buffer.from(image.svg, 'utf8').toString('base64')}`;
}

function front(card: CardImageSource): string {
  return [
    emblem(88, 84),
    textIn({ x: 152, y: 64, width: 660, size: 29, bold: true, fill: COLOURS.blue }, 'BẢO HIỂM XÃ HỘI VIỆT NAM'),
    textIn({ x: 152, y: 119, width: 660, size: 41, bold: true, fill: COLOURS.red }, 'THẺ BẢO HIỂM Y TẾ'),
    textIn({ x: 40, y: 174, width: 570, size: 36, bold: true, fill: COLOURS.red, label: 'Mã số:' }, card.number),
    line(218, 'Họ và tên:', card.fullName.toLocaleUpperCase('vi'), { lines: 2, size: 25 }),
    line(274, 'Ngày sinh:', birthDateText(card.birthDate, card.birthDatePrecision), { width: 270 }),
    line(274, 'Giới tính:', genderText(card.gender), { x: 330, width: 280 }),
    line(312, 'Mã mức hưởng BHYT:', String(card.benefitLevel), { width: 270 }),
    line(312, 'Mã nơi ĐT sinh sống:', card.livingArea ?? '', { x: 330, width: 280 }),
    line(350, 'Nơi ĐK KCB BĐ:', primaryFacility(card), { lines: 3, size: 19 }),
    line(406, 'Giá trị sử dụng:', printedValidity(card)),
    line(444, 'Thời điểm đủ 05 năm liên tục:', card.fiveYearContinuousDate ? dayText(card.fiveYearContinuousDate) : ''),
    line(482, 'Nơi cấp, đổi thẻ BHYT:', card.issuerName ?? '', { lines: 2 }),
    `<rect x="628" y="142" width="200" height="200" rx="8" fill="#fff"/>${qrCode(payloadOf(card), 630, 144, 196)}`,
    caption(364, card.controlNumber ?? ''),
    caption(406, card.issuedOn ? `Ngày cấp: ${dayText(card.issuedOn)}` : ''),
    footer(),
  ].join('');
}

function back(card: CardImageSource): string {
  const notes = [
    '1. Xuất trình thẻ này, hoặc thẻ trên ứng dụng, cùng giấy tờ tùy thân có ảnh khi đi khám.',
    '2. Không cho người khác mượn thẻ; không tẩy xóa, sửa chữa nội dung thẻ.',
    '3. Khi cấp cứu, được khám bệnh, chữa bệnh tại bất kỳ cơ sở nào.',
    '4. Khi thông tin thay đổi hoặc bị sai, báo ngay cho cơ quan bảo hiểm xã hội gần nhất.',
  ];
  return [
    textIn(
      { x: CARD_WIDTH / 2, y: 62, width: 780, size: 30, bold: true, fill: COLOURS.red, anchor: 'middle' },
      'NHỮNG ĐIỀU NGƯỜI CÓ THẺ CẦN BIẾT',
    ),
    ...notes.map((note, index) => textIn({ x: 40, y: 112 + index * 46, width: 776, size: 18, lines: 2 }, note)),
    `<line x1="40" y1="290" x2="816" y2="290" stroke="${COLOURS.blue}" stroke-opacity="0.4" stroke-width="2"/>`,
    textIn(
      { x: 40, y: 320, width: 776, size: 20, bold: true, fill: COLOURS.blue },
      `Quyền lợi, mã mức hưởng ${card.benefitLevel}`,
    ),
    textIn({ x: 40, y: 348, width: 776, size: 17, lines: 6 }, benefitTextOf(card.benefitLevel)),
    textIn(
      { x: CARD_WIDTH / 2, y: 494, width: 776, size: 18, bold: true, fill: COLOURS.blue, anchor: 'middle' },
      'Tổng đài 1900 9068 · baohiemxahoi.gov.vn',
    ),
    footer(),
  ].join('');
}

/** A label and its value on the left of the card; the label stands alone where nothing is recorded. */
function line(
  y: number,
  label: string,
  text: string,
  box: { x?: number; width?: number; lines?: number; size?: number } = {},
): string {
  return textIn({ x: 40, width: 552, size: 21, bold: true, ...box, y, label }, text);
}

function caption(y: number, text: string): string {
  return text ? textIn({ x: 728, y, width: 196, size: 17, anchor: 'middle' }, text) : '';
}

function footer(): string {
  return textIn(
    { x: CARD_WIDTH / 2, y: 525, width: 700, size: 12, fill: COLOURS.grey, anchor: 'middle' },
    'Thẻ điện tử do An Sinh hiển thị từ dữ liệu đã đăng ký',
  );
}

function printedValidity(card: CardImageSource): string {
  const from = `từ ngày ${dayText(card.validFrom)}`;
  return card.validTo ? `${from} đến ngày ${dayText(card.validTo)}` : from;
}

function primaryFacility(card: CardImageSource): string {
  const code = card.facilityCode ? ` (${facilityCodeText(card.facilityCode)})` : '';
  return `${card.facilityName ?? ''}${code}`.trim();
}

/** A name at the limit of its column would not fit with the issuer's beside it: the issuer gives way. */
function payloadOf(card: CardImageSource): string {
  const payload = encodeQr(card);
  return Buffer.byteLength(payload) <= QR_CAPACITY ? payload : encodeQr({ ...card, issuerName: null });
}
