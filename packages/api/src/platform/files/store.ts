/** Keeps bytes outside of the database, under keys that the server makes. */
export interface FileStore {
  /** Keeps bytes whole or not at all; a second time under one key replaces them. */
  put(key: string, content: Uint8Array, mediaType: string): Promise<void>;
  /** The bytes under a key; null when there are none. */
  get(key: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Removes what is under a key; nothing there is fine. */
  remove(key: string): Promise<void>;
}

/** Uuids only: no key can be a path, whatever a caller passes. */
const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The key itself, when it can be one. */
export function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new Error('not the key of a file'); // no input of a caller comes here
  return key;
}

/** The store answered with something else than it should. */
export class FileStoreError extends Error {
  /** Such as `S3_403`; told to the log, never to a caller. */
  readonly code: string;

  constructor(code: string) {
    super(`the file store failed: ${code}`);
    this.code = code;
  }
}
