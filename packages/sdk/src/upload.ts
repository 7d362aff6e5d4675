import type { TypedDocumentNode } from '@urql/core';
import {
  type FilePurpose,
  RequestUploadDocument,
  type RequestUploadInput,
  type RequestUploadMutation,
} from './_generated/operations.ts';
import { AnSinhError, networkError } from './errors.ts';
import type { Language } from './session-keeper.ts';

/** A file to send, and what it is for. */
export interface Upload {
  /** What the file is for; it decides what it may be. */
  purpose: FilePurpose;
  /** Its bytes as they are, such as a `File` of an input, or what `fetch(uri).then((r) => r.blob())` gives. */
  data: Blob | ArrayBuffer | Uint8Array;
  /** Stops the upload. */
  signal?: AbortSignal;
}

/** The file is there; `file` goes into the mutation that takes it over, within 24 hours. */
export interface FileUploaded {
  readonly __typename: 'FileUploaded';
  readonly file: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Pixels as it is kept; null for PDF. */
  readonly width: number | null;
  readonly height: number | null;
}

/** Codes of refused files (docs/files.md of the API); a later API may add some. */
export type FileRefusalCode =
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_TYPE_REFUSED'
  | 'FILE_UNREADABLE'
  | 'FILE_TOO_MANY_PIXELS'
  | 'FILE_HAS_ACTIVE_CONTENT'
  | 'UPLOAD_TIMED_OUT'
  | 'UPLOAD_EXPIRED'
  | 'UPLOAD_SPENT'
  | (string & {});

/** The file was not taken, with a message to show. */
export interface FileRefused {
  readonly __typename: 'FileRefused';
  readonly code: FileRefusalCode;
  readonly message: string;
  /** Most bytes, where the file has more. */
  readonly maxBytes: number | null;
  /** What may be sent, where the file is something else. */
  readonly mediaTypes: readonly string[] | null;
}

/** What `uploadFile` answers; told apart by `__typename`. */
export type UploadResult =
  | FileUploaded
  | FileRefused
  | Extract<RequestUploadMutation['requestUpload'], { __typename: 'UploadLimitReached' }>;

export interface Uploader {
  /**
   * Sends a file: asks for an address and puts the bytes there.
   *
   * @remarks No account is needed, except for pictures of the news. What is too large is not sent at all.
   * @returns `FileUploaded`, or why not, with a `message` to show.
   * @throws AnSinhError when the API could not be asked: `NETWORK`, `UNAVAILABLE`, `FORBIDDEN` …; whatever the
   *   `signal` was aborted with.
   */
  uploadFile(upload: Upload): Promise<UploadResult>;
}

/** Sends files for a client. */
export function createUploader(client: {
  mutate(
    document: TypedDocumentNode<RequestUploadMutation, { input: RequestUploadInput }>,
    variables: { input: RequestUploadInput },
  ): Promise<RequestUploadMutation>;
  fetch: typeof fetch;
  language(): Language;
  deviceId: string;
}): Uploader {
  return {
    async uploadFile({ purpose, data, signal }) {
      const input = { purpose, deviceId: client.deviceId };
      const { requestUpload: ready } = await client.mutate(RequestUploadDocument, { input });
      if (ready.__typename !== 'UploadReady') return ready;
      const bytes = data instanceof Blob ? data.size : data.byteLength;
      if (bytes > ready.maxBytes) return tooLarge(ready.maxBytes, client.language());
      const body = data as BodyInit; // a view of shared memory is for `fetch` to refuse
      const init = { method: 'PUT', body, headers: { 'accept-language': client.language() } };
      const response = await client
        .fetch(ready.uploadUrl, signal ? { ...init, signal } : init)
        .catch((cause: unknown) => {
          throw signal?.aborted ? signal.reason : networkError(cause);
        });
      return resultOf(response.status, await response.json().catch(() => null));
    },
  };
}

/** Codes that say nothing of the file: the API could not take it now, or not from here. */
const ERRORS: ReadonlySet<string> = new Set(['UNAVAILABLE', 'INTERNAL', 'FORBIDDEN']);

/** @param answer JSON of the API, or whatever a proxy on the way said. */
function resultOf(status: number, answer: unknown): UploadResult {
  const file = partOf(answer, 'file');
  if (status === 201 && file)
    return {
      __typename: 'FileUploaded',
      file: String(file.id),
      mediaType: String(file.mediaType),
      bytes: Number(file.bytes),
      width: numberOf(file.width),
      height: numberOf(file.height),
    };
  const error = partOf(answer, 'error');
  if (typeof error?.code !== 'string') throw networkError(new Error(`HTTP ${status}`));
  const { code, message, ...facts } = error;
  if (ERRORS.has(code))
    throw new AnSinhError(code, String(message), [{ code, message: String(message), path: [], facts }]);
  const mediaTypes = Array.isArray(facts.mediaTypes) ? facts.mediaTypes.map(String) : null;
  return { __typename: 'FileRefused', code, message: String(message), maxBytes: numberOf(facts.maxBytes), mediaTypes };
}

function partOf(answer: unknown, name: string): Record<string, unknown> | null {
  const part = typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>)[name] : null; // JSON
  return typeof part === 'object' && part !== null ? (part as Record<string, unknown>) : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function tooLarge(maxBytes: number, language: Language): FileRefused {
  const message = {
    vi: 'Tệp quá lớn. Hãy giảm dung lượng rồi gửi lại.',
    en: 'The file is too large. Make it smaller and send it again.',
  }[language];
  return { __typename: 'FileRefused', code: 'FILE_TOO_LARGE', message, maxBytes, mediaTypes: null };
}
