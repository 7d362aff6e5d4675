import { availableParallelism } from 'node:os';
import type Sharp from 'sharp';
import { unavailable } from '../../platform/errors.ts';
import { createGate } from '../../platform/gate.ts';
import { type Refusal, refusal } from './refusal.ts';

/** An image as it is kept. */
export interface CleanImage {
  mediaType: 'image/jpeg' | 'image/png';
  content: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

/** Pixels of an upload: a phone takes 12 million by default. */
const MOST_PIXELS = 40_000_000;
/** Bytes of an image while it is decoded. */
const MOST_DECODED = 160_000_000;
/** Pixels of the longest side as it is kept: enough to read an identity card by. */
const LONGEST_SIDE = 2_000;
/** A drawing that is larger than this as PNG is kept as JPEG. */
const LARGEST_PNG = 2 * 1024 * 1024;
const JPEG = { quality: 85 };
/** Seconds that one image may be decoded. */
const TIME_LIMIT = 15;

/** libvips is loaded with the first image; its cache would keep what nobody asks for again. */
async function loadSharp(): Promise<typeof Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}

// One thread an image, and a processor less than there are: uploads leave the rest of the server its own.
const RUNNING = Math.min(4, Math.max(1, availableParallelism() - 1));
const decoding = createGate({ running: RUNNING, waiting: 20 }, () => unavailable(5));

/**
 * Decodes an image and encodes its pixels anew, upright and at most 2,000 pixels long.
 *
 * Nothing but the pixels goes on: no EXIF (place, time, device), no profile, no thumbnail, no bytes behind the image.
 * @param asPhoto makes a JPEG of it, whatever it was.
 * @throws CodedError UNAVAILABLE when too many images wait.
 */
export function cleanImage(content: Uint8Array, asPhoto: boolean): Promise<CleanImage | Refusal> {
  return decoding(async () => {
    try {
      return await encodedAnew(content, asPhoto);
    } catch {
      // Whatever libvips says of it: cut off, damaged, a bomb, no image at all.
      return refusal('FILE_UNREADABLE');
    }
  });
}

async function encodedAnew(content: Uint8Array, asPhoto: boolean): Promise<CleanImage | Refusal> {
  const sharp = await loadSharp();
  // Some phones write JPEGs that libjpeg warns of and reads; errors, such as missing data, are refused.
  const input = { failOn: 'error', limitInputPixels: false, autoOrient: true } as const;
  const { width, height, format, hasAlpha, channels, depth } = await sharp(content, input).metadata(); // reads the header only
  if (format !== 'jpeg' && format !== 'png') return refusal('FILE_UNREADABLE');
  const decoded = width * height * channels * (depth === 'uchar' ? 1 : 2);
  if (width * height > MOST_PIXELS || decoded > MOST_DECODED) return refusal('FILE_TOO_MANY_PIXELS');
  const upright = () =>
    sharp(content, { ...input, limitInputPixels: MOST_PIXELS })
      .timeout({ seconds: TIME_LIMIT })
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
  if (format === 'png' && !asPhoto) {
    const png = await upright().png().toBuffer({ resolveWithObject: true });
    if (png.data.length <= LARGEST_PNG) return clean('image/png', png);
  }
  const opaque = hasAlpha ? upright().flatten({ background: '#ffffff' }) : upright();
  return clean('image/jpeg', await opaque.jpeg(JPEG).toBuffer({ resolveWithObject: true }));
}

function clean(
  mediaType: CleanImage['mediaType'],
  { data, info }: { data: Buffer; info: { width: number; height: number } },
): CleanImage {
  return { mediaType, content: new Uint8Array(data), width: info.width, height: info.height };
}

/** Bytes and pixels of a portrait inside an answer. */
const PORTRAIT = { bytes: 200 * 1024, width: 600, height: 800 };
const QUALITIES = [85, 70, 50, 30];

/** A portrait small enough to travel inside an answer: a JPEG of at most 200 KB. */
export function smallPortrait(content: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return decoding(async () => {
    const sharp = await loadSharp();
    const { width, height } = PORTRAIT;
    for (const share of [1, 1 / 2])
      for (const quality of QUALITIES) {
        const size = { width: width * share, height: height * share };
        const small = await sharp(content)
          .resize({ ...size, fit: 'inside', withoutEnlargement: true })
          .jpeg({ quality })
          .toBuffer();
        if (small.length <= PORTRAIT.bytes) return new Uint8Array(small);
      }
    throw new Error('a portrait of 300 by 400 pixels does not fit into 200 KB'); // pure noise at quality 30 is 60 KB
  });
}
