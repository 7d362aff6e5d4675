import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { checkedKey, type FileStore, FileStoreError } from './store.ts';

/** A bucket of Amazon S3 or of anything that speaks its protocol. */
export interface S3Config {
  /** Such as `https://s3.ap-southeast-1.amazonaws.com` or `http://minio:9000`. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** `path`: endpoint/bucket/key; `host`: bucket.endpoint/key. */
  addressing: 'path' | 'host';
  /** Before every key, such as `ansinh/`; may be empty. */
  prefix: string;
}

/** One operation with its retries, in milliseconds. */
const TIMEOUT_MS = 15_000;
const RETRIES = 2;

/**
 * Keeps files in a bucket. Requests carry Signature Version 4 over headers and content.
 *
 * @param timeoutMs after which an operation has failed.
 * @throws FileStoreError from each operation when the bucket refuses, fails or does not answer in time.
 */
export function createS3Store(config: S3Config, timeoutMs = TIMEOUT_MS): FileStore {
  const { accessKeyId, secretAccessKey, region } = config;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES });
  const base = baseOf(config);

  async function ask(method: 'PUT' | 'GET' | 'DELETE', key: string, content?: Uint8Array, mediaType?: string) {
    const response = await client
      .fetch(`${base}${checkedKey(key)}`, {
        method,
        headers: {
          // The content is signed, too: nobody on the way changes it.
          'x-amz-content-sha256': createHash('sha256')
            .update(content ?? '')
            .digest('hex'),
          ...(mediaType ? { 'content-type': mediaType } : {}),
        },
        // A copy: the bytes of a Buffer may lie in a larger piece of memory.
        ...(content ? { body: new Uint8Array(content) } : {}),
        // An answer that sends the signature elsewhere is not followed.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      })
      .catch((error: unknown) => {
        throw new FileStoreError(error instanceof Error ? `S3_${error.name}` : 'S3_FAILED');
      });
    return response;
  }

  async function content(response: Response): Promise<ArrayBuffer> {
    return response.arrayBuffer().catch(() => {
      throw new FileStoreError('S3_BROKEN_OFF');
    });
  }

  return {
    async put(key, bytes, mediaType) {
      const response = await ask('PUT', key, bytes, mediaType);
      await content(response);
      if (!response.ok) throw new FileStoreError(`S3_${response.status}`);
    },
    async get(key) {
      const response = await ask('GET', key);
      const bytes = await content(response);
      if (response.status === 404) return null;
      if (!response.ok) throw new FileStoreError(`S3_${response.status}`);
      return new Uint8Array(bytes);
    },
    async remove(key) {
      const response = await ask('DELETE', key);
      await content(response);
      if (!response.ok && response.status !== 404) throw new FileStoreError(`S3_${response.status}`);
    },
  };
}

/** Where keys begin, with a slash at the end. */
function baseOf({ endpoint, bucket, addressing, prefix }: S3Config): string {
  const url = new URL(endpoint);
  if (addressing === 'host') url.host = `${bucket}.${url.host}`;
  const folders = [url.pathname, ...(addressing === 'path' ? [bucket] : []), prefix].flatMap((it) => it.split('/'));
  return `${url.origin}/${folders
    .filter(Boolean)
    .map((it) => `${it}/`)
    .join('')}`;
}
