import { createMember, requestUpload, type TestApp, uploadFile } from '@ansinh/testkit';
import sharp from 'sharp';
import { inTransaction } from '../../platform/database/transaction.ts';
import { createLocalStore } from '../../platform/files/local-store.ts';
import type { FileStore } from '../../platform/files/store.ts';
import { deriveKey } from '../session/index.ts';
import { claimFiles, createFileService, type FilePurpose } from './index.ts';
import type { Patience } from './receive.ts';

/** What an upload is answered with. */
export interface UploadReply {
  status: number;
  file?: { id: string; mediaType: string; bytes: number; width: number | null; height: number | null };
  error?: { code: string; message: string; maxBytes?: number; mediaTypes?: string[] };
}

/** A JPEG of one colour. */
export function photo(width = 400, height = 300): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#4a7' } })
    .jpeg()
    .toBuffer();
}

/** Sends bytes to an address. */
export async function putTo(
  url: string,
  content: Uint8Array | string,
  headers: Record<string, string> = {},
): Promise<UploadReply> {
  const body = typeof content === 'string' ? content : new Uint8Array(content);
  const response = await fetch(url, { method: 'PUT', body, headers: { 'accept-language': 'en', ...headers } });
  return { status: response.status, ...((await response.json()) as object) }; // what pages.ts answers
}

/** What tests of this room do with a server. */
export function filesOf(api: TestApp) {
  /** The room's service beside the server's, over the same store, rows and key. */
  function serviceOf(options: { patience?: Patience; files?: FileStore } = {}) {
    const files = options.files ?? createLocalStore(api.filesDir);
    const addressKey = deriveKey(api.tokenKeys, 'addresses of files');
    return createFileService({ database: api.database, clock: api.clock, addressKey, ...options, files });
  }
  const service = serviceOf();

  /** Somebody new for each upload: the limits count by person. */
  const freshToken = async () => api.sessionOf((await createMember(api.database)).id);

  const request = async (purpose: FilePurpose = 'PORTRAIT') => {
    const { file = '', uploadUrl = '', ...ready } = await requestUpload(api, purpose, { token: await freshToken() });
    return { ...ready, file, uploadUrl };
  };
  const upload = async (purpose: FilePurpose = 'PORTRAIT', content?: Uint8Array) =>
    uploadFile(api, purpose, { token: await freshToken(), ...(content ? { content } : {}) });
  const claim = (ids: readonly string[], purpose: FilePurpose = 'PORTRAIT') =>
    inTransaction(api.database, (tx) => claimFiles(tx, { ids, purpose, now: api.clock.now() }));

  return {
    service,
    serviceOf,
    freshToken,
    request,
    upload,
    claim,
    async put(
      content: Uint8Array | string,
      { purpose, headers }: { purpose?: FilePurpose; headers?: Record<string, string> } = {},
    ) {
      return putTo((await request(purpose)).uploadUrl, content, headers);
    },
    async claimed(purpose: FilePurpose = 'PORTRAIT', content?: Uint8Array) {
      const id = await upload(purpose, content);
      await claim([id], purpose);
      return id;
    },
    addressOf: (id: string, purpose: FilePurpose = 'PORTRAIT', as?: 'inline' | 'attachment') =>
      service.addressOf({ id, purpose }, new URL(api.url).origin, as).url,
  };
}
