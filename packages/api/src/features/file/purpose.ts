/** What a file is for; it decides what it may be and who may see it. */
export const FILE_PURPOSES = [
  'PORTRAIT',
  'IDENTITY_FRONT',
  'IDENTITY_BACK',
  'BIRTH_CERTIFICATE',
  'PETITION_ATTACHMENT',
  'NEWS_PICTURE',
] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** What may be uploaded; decided by the content, whatever the request says. */
export type MediaType = 'image/jpeg' | 'image/png' | 'application/pdf';

const MEGABYTE = 1024 * 1024;

/** Bytes of an upload at most. */
const MOST_BYTES: Record<MediaType, number> = {
  'image/jpeg': 5 * MEGABYTE,
  'image/png': 5 * MEGABYTE,
  'application/pdf': 10 * MEGABYTE,
};

/** The media types of a purpose, with the most bytes of each. */
export function mediaTypesOf(purpose: FilePurpose): MediaType[] {
  return purpose === 'PETITION_ATTACHMENT'
    ? ['image/jpeg', 'image/png', 'application/pdf']
    : ['image/jpeg', 'image/png'];
}

/** Bytes that an upload of a type may have. */
export function mostBytesOf(mediaType: MediaType): number {
  return MOST_BYTES[mediaType];
}

/** Bytes that an upload for a purpose may have, whatever its type. */
export function mostBytesFor(purpose: FilePurpose): number {
  return Math.max(...mediaTypesOf(purpose).map(mostBytesOf));
}

/** Photos of people and papers become JPEG, so that whoever shows or prints them meets one format. */
export function isPhoto(purpose: FilePurpose): boolean {
  return purpose !== 'PETITION_ATTACHMENT' && purpose !== 'NEWS_PICTURE';
}

/** Pictures that belong to no person: anyone may see them, and caches may keep them. */
export function isPublic(purpose: FilePurpose): boolean {
  return purpose === 'NEWS_PICTURE';
}
