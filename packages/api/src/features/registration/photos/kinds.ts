import { badInput } from '../../../platform/errors.ts';
import type { FilePurpose } from '../../file/index.ts';
import type { IdentityKind } from '../form.ts';

/** A photo of form 01: an uploaded file, and what it shows. */
export interface Photo {
  purpose: FilePurpose;
  file: string;
}

/**
 * Fields 8 and 9 of form 01: the person, and the paper that the form names (official letter 777/CNTT-PM).
 *
 * A passport has one page to show; a personal id number without a paper has none.
 */
const PHOTOS: Record<IdentityKind, readonly FilePurpose[]> = {
  CCCD: ['PORTRAIT', 'IDENTITY_FRONT', 'IDENTITY_BACK'],
  CMND: ['PORTRAIT', 'IDENTITY_FRONT', 'IDENTITY_BACK'],
  PASSPORT: ['PORTRAIT', 'IDENTITY_FRONT'],
  BIRTH_CERTIFICATE: ['PORTRAIT', 'BIRTH_CERTIFICATE'],
  PERSONAL_ID: ['PORTRAIT'],
};

/** Photos as files to be claimed. */
export function filesOf(photos: readonly Photo[]): { id: string; purpose: FilePurpose }[] {
  return photos.map(({ file, purpose }) => ({ id: file, purpose }));
}

/** The photos that belong to a kind of paper. */
export function photosOf(kind: IdentityKind): readonly FilePurpose[] {
  return PHOTOS[kind];
}

/**
 * The photos of a form, as far as they can be judged without looking.
 *
 * @param required whether none may be missing.
 * @throws CodedError BAD_USER_INPUT for one that the paper does not have, one that comes twice, or one that is missing.
 */
export function readPhotos(given: readonly Photo[], kind: IdentityKind, required: boolean): readonly Photo[] {
  const known = photosOf(kind);
  const purposes = given.map(({ purpose }) => purpose);
  if (new Set(purposes).size !== given.length || new Set(given.map(({ file }) => file)).size !== given.length)
    throw badInput('input.photos', {
      vi: 'Mỗi ảnh chỉ gửi một lần, và mỗi tệp chỉ dùng cho một ảnh.',
      en: 'Give each photo once, and one file for each.',
    });
  if (purposes.some((purpose) => !known.includes(purpose)))
    throw badInput('input.photos', {
      vi: `Với loại giấy tờ này chỉ nhận các ảnh: ${known.join(', ')}.`,
      en: `With this kind of paper only these photos are taken: ${known.join(', ')}.`,
    });
  const missing = known.filter((purpose) => !purposes.includes(purpose));
  if (required && missing.length > 0)
    throw badInput('input.photos', {
      vi: `Tờ khai còn thiếu ảnh: ${missing.join(', ')}.`,
      en: `Photos are missing: ${missing.join(', ')}.`,
    });
  return given;
}
