import { builder } from '../../builder.ts';
import { type CardImage, type CardImageSource, dataUrlOf } from './image.ts';
import { encodeLegacyQr, encodeQr, type QrSource } from './qr.ts';
import { type CardEvent, type CardValidity, statusOnDay } from './validity.ts';

export const CardImageObject = builder.objectRef<CardImage>('CardImage').implement({
  description:
    'A picture of one side of a card, self-contained: no script, no font, nothing that it loads (hình ảnh thẻ).',
  fields: (t) => ({
    svg: t.exposeString('svg', { description: 'The SVG document (tài liệu SVG).' }),
    mediaType: t.exposeString('mediaType', { description: 'Always `image/svg+xml` (kiểu nội dung).' }),
    width: t.exposeInt('width', { description: 'Width in CSS pixels, 856 or 540 (chiều rộng).' }),
    height: t.exposeInt('height', { description: 'Height in CSS pixels, 540 or 856 (chiều cao).' }),
    dataUrl: t.string({
      description: 'The same picture as a `data:` address for an image element (địa chỉ data).',
      resolve: dataUrlOf,
    }),
  }),
});

/** A card row with its holder and primary facility. */
type CardRow = Omit<QrSource, 'fullName' | 'birthDate' | 'birthDatePrecision' | 'gender' | 'facilityCode'> & {
  member: Pick<QrSource, 'fullName' | 'birthDate' | 'birthDatePrecision' | 'gender'>;
  facility: { code: string; name: string } | null;
};

interface AddressRow {
  street: string | null;
  districtName: string | null;
  ward: { fullName: string } | null;
  province: { fullName: string } | null;
}

/** The QR text of a card in a layout. */
export function qrTextOf(
  card: CardRow & { member: { addresses: AddressRow[] } },
  layout: 'CURRENT' | 'LEGACY',
): string {
  const source = qrSourceOf(card);
  return layout === 'LEGACY' ? encodeLegacyQr(source, addressLine(card.member.addresses[0])) : encodeQr(source);
}

/** What the picture of a card shows on a day. */
export function imageSourceOf(
  card: CardRow & CardValidity & { livingArea: string | null; history: readonly CardEvent[] },
  day: Date,
): CardImageSource {
  return {
    ...qrSourceOf(card),
    livingArea: card.livingArea,
    validTo: card.validTo,
    facilityName: card.facility?.name ?? null,
    status: statusOnDay(card, card.history, day),
  };
}

function qrSourceOf({ member, facility, ...card }: CardRow): QrSource {
  const { fullName, birthDate, birthDatePrecision, gender } = member;
  return { ...card, fullName, birthDate, birthDatePrecision, gender, facilityCode: facility?.code ?? null };
}

function addressLine(address: AddressRow | undefined): string | null {
  const parts = [address?.street, address?.ward?.fullName, address?.districtName, address?.province?.fullName];
  return parts.filter(Boolean).join(', ') || null;
}
