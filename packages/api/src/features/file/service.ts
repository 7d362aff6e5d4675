import { createByteBudget } from '../../platform/byte-budget.ts';
import type { Caller } from '../../platform/caller.ts';
import { networkOf } from '../../platform/client-address.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { badInput, CodedError, dutyMissing, sessionNeeded, unauthenticated } from '../../platform/errors.ts';
import type { FileStore } from '../../platform/files/store.ts';
import { countAttempt } from '../../platform/rate-limit.ts';
import type { OfficerSession } from '../officer/index.ts';
import { type AddressSigner, createAddressSigner, type Disposition, type Grant } from './address.ts';
import { type UploadLimitReached, uploadLimitReached } from './errors.ts';
import { cleanImage, smallPortrait } from './image.ts';
import { triesAt, uploadsOf } from './limits.ts';
import { pdfRefusal } from './pdf.ts';
import { type FilePurpose, isPhoto, isPublic, type MediaType, mediaTypesOf, mostBytesFor } from './purpose.ts';
import {
  announceUpload,
  type ClaimedFile,
  findServed,
  findUpload,
  giveBackUpload,
  markStored,
  spendUpload,
} from './queries.ts';
import { PATIENCE, type Patience, type Received, receive, refusalByLength } from './receive.ts';
import { isRefusal, type Refusal, refusal } from './refusal.ts';
import { removeReleased } from './tidy.ts';

export interface FileDeps {
  database: Database;
  clock: Clock;
  files: FileStore;
  /** Signs addresses, 32 bytes. */
  addressKey: Buffer;
  /** How long a body may take; left out, as docs/files.md says. */
  patience?: Patience;
}

/** An address that takes one file. */
export interface UploadReady {
  kind: 'UploadReady';
  file: string;
  uploadUrl: string;
  expiresAt: Date;
  maxBytes: number;
  mediaTypes: MediaType[];
}

/** An address that shows one file. */
export interface FileAddress {
  url: string;
  expiresAt: Date;
}

/** Who asks for an upload, and where the server is for them. */
export type UploadCaller = Caller & {
  session: { memberId: string } | null;
  officer: OfficerSession | null;
  publicAddress: string;
};

/** Uploads, downloads, and the addresses of both. */
export interface FileService {
  /**
   * Gives an address that takes one file, once, within 15 minutes.
   *
   * @throws CodedError UNAUTHENTICATED or FORBIDDEN for news pictures without the duty EDITORIAL; BAD_USER_INPUT for
   *   what can be no device id.
   */
  requestUpload(
    input: { purpose: FilePurpose; deviceId?: string | null | undefined },
    caller: UploadCaller,
  ): Promise<UploadReady | UploadLimitReached>;
  /** What an address allows; null for one that is not ours. */
  readAddress(url: URL): Grant | null;
  /**
   * Takes the bytes of an upload: checks them by content and keeps what is clean.
   *
   * @throws CodedError UNAVAILABLE when too much arrives at once, or the store is away.
   */
  upload(
    grant: Grant,
    request: Pick<Request, 'body' | 'headers'>,
    clientAddress: string,
  ): Promise<StoredUpload | Refusal>;
  /** The bytes behind an address. */
  download(grant: Grant): Promise<{ file: ClaimedFile; content: Uint8Array<ArrayBuffer> } | Refusal>;
  /** An address of a claimed file: for 5 minutes; public pictures for one to two days, the same for everybody. */
  addressOf(file: { id: string; purpose: FilePurpose }, publicAddress: string, as?: Disposition): FileAddress;
  /** The bytes of a claimed file, for a room's own use; null when they are gone. */
  contentOf(fileId: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** A claimed photo as a JPEG of at most 200 KB, 600 by 800 pixels, as the record keeps portraits; null when it is gone. */
  portraitOf(fileId: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Removes what nobody claimed within 24 hours and what rooms have released; gives how many. */
  tidy(now: Date): Promise<number>;
}

/** An upload that was taken; it belongs to nobody until a room claims it. */
export type StoredUpload = Pick<ClaimedFile, 'id' | 'mediaType' | 'bytes' | 'width' | 'height'>;

const UPLOAD_MS = 15 * 60_000;
const VIEW_MS = 5 * 60_000;
const DAY_MS = 24 * 3_600_000;
/** Bytes of bodies that one process holds at once: of all, and of one network. */
const RECEIVING_BYTES = { all: 200 * 1024 * 1024, each: 50 * 1024 * 1024 };
const DEVICE_ID = /^[A-Za-z0-9._:-]{8,64}$/;

/** Files outside of the database (photos of form 01, attachments of petitions, pictures of the news). */
export function createFileService(deps: FileDeps): FileService {
  const { database, clock, files, patience = PATIENCE } = deps;
  const signer: AddressSigner = createAddressSigner(deps.addressKey);
  const budget = createByteBudget(RECEIVING_BYTES);

  /** Spends the upload, makes its bytes clean, keeps them: a crash anywhere leaves a row that housekeeping removes. */
  async function keep(id: string, purpose: FilePurpose, received: Received): Promise<StoredUpload | Refusal> {
    if (!(await spendUpload(database.pool, id, clock.now()))) return refusal('UPLOAD_SPENT');
    const cleaned = await clean(received, purpose).catch(async (error: unknown) => {
      // Nothing was tried yet: the same address may be used again.
      if (error instanceof CodedError) await giveBackUpload(database.pool, id);
      throw error;
    });
    if (isRefusal(cleaned)) return cleaned;
    const { content, ...facts } = cleaned;
    await files.put(id, content, facts.mediaType);
    const stored = { id, ...facts, bytes: content.byteLength };
    if (await markStored(database.pool, stored, clock.now())) return stored;
    await files.remove(id);
    return refusal('UPLOAD_EXPIRED');
  }

  async function contentOf(fileId: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const file = await findServed(database.pool, fileId);
    return file && files.get(file.id);
  }

  return {
    async requestUpload({ purpose, deviceId }, caller) {
      if (deviceId && !DEVICE_ID.test(deviceId))
        throw badInput('input.deviceId', {
          vi: 'Mã thiết bị gồm 8 đến 64 ký tự A-Z a-z 0-9 . _ : -',
          en: 'A device id has 8 to 64 of A-Z a-z 0-9 . _ : -',
        });
      mayUpload(purpose, caller);
      const now = clock.now();
      const signedIn = caller.session?.memberId ?? caller.officer?.officerId ?? null;
      const counters = uploadsOf({ signedIn, deviceId: deviceId ?? null }, caller.clientAddress);
      const until = await countAttempt(database.pool, counters, now);
      if (until) return uploadLimitReached(until);
      const expires = secondsOf(now.getTime() + UPLOAD_MS);
      const expiresAt = new Date(expires * 1000);
      const id = await announceUpload(database.pool, { purpose, now, expiresAt });
      return {
        kind: 'UploadReady',
        file: id,
        uploadUrl: caller.publicAddress + signer.pathOf({ to: 'upload', id, expires }),
        expiresAt,
        maxBytes: mostBytesFor(purpose),
        mediaTypes: mediaTypesOf(purpose),
      };
    },

    readAddress: (url) => signer.read(url),

    async upload(grant, { body, headers }, clientAddress) {
      if (grant.to !== 'upload') return refusal('UPLOAD_ADDRESS_INVALID');
      if (isOver(grant, clock.now())) return refusal('UPLOAD_EXPIRED');
      const announced = await findUpload(database.pool, grant.id);
      if (!announced) return refusal('UPLOAD_EXPIRED');
      if (announced.spent) return refusal('UPLOAD_SPENT');
      const { purpose } = announced;
      const tooLong = refusalByLength(headers.get('content-length'), purpose);
      if (tooLong) return tooLong;
      if (await countAttempt(database.pool, [triesAt(grant.id)], clock.now())) return refusal('UPLOAD_SPENT');
      const network = networkOf(clientAddress);
      const memory = {
        take: (bytes: number) => budget.take(network, bytes),
        give: (bytes: number) => budget.give(network, bytes),
      };
      const received = await receive(body, purpose, memory, patience);
      return isRefusal(received) ? received : keep(grant.id, purpose, received);
    },

    async download(grant) {
      if (grant.to === 'upload') return refusal('ADDRESS_INVALID');
      if (isOver(grant, clock.now())) return refusal('ADDRESS_EXPIRED');
      const file = await findServed(database.pool, grant.id);
      if (!file) return refusal('FILE_GONE');
      if (grant.to === 'public' && !isPublic(file.purpose)) return refusal('ADDRESS_INVALID');
      const content = await files.get(file.id);
      return content ? { file, content } : refusal('FILE_GONE');
    },

    addressOf({ id, purpose }, publicAddress, as = 'inline') {
      const now = clock.now().getTime();
      const open = isPublic(purpose);
      // Public addresses change once a day, so that caches meet the same one.
      const expires = secondsOf(open ? (Math.floor(now / DAY_MS) + 2) * DAY_MS : now + VIEW_MS);
      const path = signer.pathOf({ to: open ? 'public' : 'view', id, expires, as });
      return { url: publicAddress + path, expiresAt: new Date(expires * 1000) };
    },

    contentOf,

    async portraitOf(fileId) {
      const content = await contentOf(fileId);
      return content && smallPortrait(content);
    },

    tidy: (now) => removeReleased(database.pool, files, now),
  };
}

async function clean(
  { mediaType, content }: Received,
  purpose: FilePurpose,
): Promise<(Pick<ClaimedFile, 'mediaType' | 'width' | 'height'> & { content: Uint8Array<ArrayBuffer> }) | Refusal> {
  if (mediaType !== 'application/pdf') return cleanImage(content, isPhoto(purpose));
  return pdfRefusal(content) ?? { mediaType, content, width: null, height: null };
}

/** Pictures of the news are public, so only editors bring them. */
function mayUpload(purpose: FilePurpose, { officer, session }: UploadCaller): void {
  if (!isPublic(purpose)) return;
  if (!officer) throw session ? sessionNeeded('OFFICER') : unauthenticated();
  if (!officer.duties.includes('EDITORIAL')) throw dutyMissing('EDITORIAL');
}

function isOver({ expires }: Grant, now: Date): boolean {
  return now.getTime() >= expires * 1000;
}

function secondsOf(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
