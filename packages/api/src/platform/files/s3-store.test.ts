import { randomUUID } from 'node:crypto';
import dns from 'node:dns';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createLogger } from '../logger.ts';
import { reportFailures } from './open-store.ts';
import { createS3Store, type S3Config } from './s3-store.ts';
import { ACCESS_KEY, rightSignature, SECRET_KEY, sha256, startBucket } from './testing.ts';

let bucket: Awaited<ReturnType<typeof startBucket>>;
beforeAll(async () => {
  bucket = await startBucket();
});
afterEach(() => {
  vi.restoreAllMocks();
  bucket.break(undefined);
});
afterAll(() => bucket.close());

const config = (changes: Partial<S3Config> = {}): S3Config => ({
  endpoint: `http://127.0.0.1:${bucket.port}`,
  bucket: 'ansinh',
  region: 'ap-southeast-1',
  accessKeyId: ACCESS_KEY,
  secretAccessKey: SECRET_KEY,
  addressing: 'path',
  prefix: '',
  ...changes,
});
const bytes = (text: string) => new TextEncoder().encode(text);

test('the signatures of these tests are computed as Amazon’s documentation does', () => {
  // "Authenticating Requests: Using the Authorization Header", example GET Object.
  const headers = {
    host: 'examplebucket.s3.amazonaws.com',
    range: 'bytes=0-9',
    'x-amz-content-sha256': sha256(''),
    'x-amz-date': '20130524T000000Z',
    authorization: `AWS4-HMAC-SHA256 Credential=${ACCESS_KEY}/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=…`,
  };
  expect(rightSignature({ method: 'GET', url: '/test.txt', headers })).toBe(
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  );
});

describe('a bucket', () => {
  test('keeps bytes under signed requests, gives them back and removes them', async () => {
    const store = createS3Store(config());
    const key = randomUUID();
    expect(await store.get(key)).toBeNull();
    await store.put(key, bytes('a photo'), 'image/jpeg');
    expect(bucket.objects.get(`/ansinh/${key}`)).toEqual({
      content: Buffer.from('a photo'),
      mediaType: 'image/jpeg',
    });
    expect(Buffer.from((await store.get(key)) ?? []).toString()).toBe('a photo');
    await store.remove(key);
    await store.remove(key);
    expect(await store.get(key)).toBeNull();
    expect(bucket.objects.size).toBe(0);
  });

  test('is addressed by path below a prefix, or by host', async () => {
    const key = randomUUID();
    await createS3Store(config({ prefix: 'prod/files/' })).put(key, bytes('x'), 'image/png');
    expect(bucket.seen.at(-1)).toMatchObject({ url: `/ansinh/prod/files/${key}`, status: 200 });
    // The name of the bucket's host leads here, as a name server would say.
    vi.spyOn(dns, 'lookup').mockImplementation(((
      _name: string,
      _options: object,
      done: (...found: unknown[]) => void,
    ) => done(null, [{ address: '127.0.0.1', family: 4 }])) as typeof dns.lookup); // one of its overloads
    const byHost = config({ endpoint: `http://storage.example:${bucket.port}`, addressing: 'host' });
    await createS3Store(byHost).put(key, bytes('y'), 'image/png');
    expect(bucket.seen.at(-1)).toMatchObject({
      url: `/${key}`,
      host: `ansinh.storage.example:${bucket.port}`,
      status: 200,
    });
  });

  test('takes uuids as keys only', async () => {
    const store = createS3Store(config());
    for (const key of ['../other-bucket/x', '', 'a/b', `${randomUUID()}/..`])
      await expect(store.put(key, bytes('x'), 'image/png')).rejects.toThrow('not the key of a file');
  });
});

describe('a bucket that fails', () => {
  test('for want of the right secret is unavailable, and the log says 403', async () => {
    const { lines, store } = watched(config({ secretAccessKey: 'another' }));
    await expect(store.put(randomUUID(), bytes('x'), 'image/png')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(lines).toEqual([{ code: 'FILE_STORE', operation: 'put', reason: 'S3_403' }]);
  });

  test('with 500 is asked three times, then unavailable; a moment later it works again', async () => {
    const { lines, store } = watched(config());
    const key = randomUUID();
    bucket.break(500);
    const before = bucket.seen.length;
    for (const work of [() => store.put(key, bytes('x'), 'image/png'), () => store.get(key), () => store.remove(key)])
      await expect(work()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(bucket.seen.length - before).toBe(9);
    expect(lines.map(({ reason }) => reason)).toEqual(['S3_500', 'S3_500', 'S3_500']);
    bucket.break(undefined);
    await store.put(key, bytes('x'), 'image/png');
  });

  test('with silence is unavailable after the time-out', async () => {
    const { lines, store } = watched(config(), 100);
    bucket.break('silence');
    await expect(store.get(randomUUID())).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(lines).toEqual([{ code: 'FILE_STORE', operation: 'get', reason: 'S3_TimeoutError' }]);
  });

  test('by sending elsewhere is not followed', async () => {
    const { lines, store } = watched(config());
    bucket.break(307);
    await expect(store.get(randomUUID())).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(lines[0]?.reason).toBe('S3_307');
  });
});

/** The store as the server has it, with what it logs. */
function watched(settings: S3Config, timeoutMs?: number) {
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger('silent');
  logger.error = (fields: object) => lines.push({ ...fields });
  return { lines, store: reportFailures(createS3Store(settings, timeoutMs), logger) };
}
