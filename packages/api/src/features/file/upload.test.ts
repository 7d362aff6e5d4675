import { request as httpRequest } from 'node:http';
import { createMember, requestUpload, signedInOfficer, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodedError } from '../../platform/errors.ts';
import type { UploadReply } from './testing.ts';
import { filesOf, photo, putTo } from './testing.ts';

let api: TestApp;
let files: ReturnType<typeof filesOf>;
beforeAll(async () => {
  api = await startTestApp();
  files = filesOf(api);
});
afterAll(() => api.close());

describe('an upload', () => {
  test('takes a photo once, within 15 minutes, and says what it kept', async () => {
    const ready = await files.request();
    expect(ready).toMatchObject({
      __typename: 'UploadReady',
      method: 'PUT',
      maxBytes: 5_242_880,
      mediaTypes: ['image/jpeg', 'image/png'],
    });
    const left = Date.parse(ready.expiresAt ?? '') - api.clock.now().getTime();
    expect(left).toBeGreaterThan(14 * 60_000);
    expect(left).toBeLessThanOrEqual(15 * 60_000);
    const { status, file } = await putTo(ready.uploadUrl, await photo());
    expect({ status, file }).toEqual({
      status: 201,
      file: { id: ready.file, mediaType: 'image/jpeg', bytes: expect.any(Number), width: 400, height: 300 },
    });
    const again = await putTo(ready.uploadUrl, await photo());
    expect([again.status, again.error?.code]).toEqual([409, 'UPLOAD_SPENT']);
  });

  test('of twenty at once with one address, one is taken', async () => {
    const { uploadUrl } = await files.request();
    const content = await photo();
    const answers = await Promise.all(Array.from({ length: 20 }, () => putTo(uploadUrl, content)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ error }) => error?.code === 'UPLOAD_SPENT')).toHaveLength(19);
  });

  test('is too late after 15 minutes', async () => {
    const { uploadUrl } = await files.request();
    api.clock.advance(15 * 60_000);
    const { status, error } = await putTo(uploadUrl, await photo());
    expect([status, error?.code]).toEqual([410, 'UPLOAD_EXPIRED']);
  });

  test('answers in the language of the request', async () => {
    const { error } = await files.put('', { headers: { 'accept-language': 'vi' } });
    expect(error).toEqual({ code: 'FILE_EMPTY', message: 'Tệp rỗng. Hãy chọn tệp khác.' });
  });

  test('is limited by person, device and network', async () => {
    const token = await files.freshToken();
    for (let asked = 0; asked < 40; asked += 1)
      expect((await requestUpload(api, 'PORTRAIT', { token })).__typename).toBe('UploadReady');
    expect(await requestUpload(api, 'PORTRAIT', { token })).toMatchObject({
      code: 'UPLOAD_LIMIT_REACHED',
      until: expect.any(String),
    });
    expect((await requestUpload(api, 'PORTRAIT', { deviceId: 'another-device' })).__typename).toBe('UploadReady');
    await expect(requestUpload(api, 'PORTRAIT', { deviceId: 'x' })).rejects.toThrow('BAD_USER_INPUT');
    const counters = await api.database.client.attemptCounter.findMany({ where: { key: { startsWith: 'file:' } } });
    expect(JSON.stringify(counters)).not.toContain('another-device');
  });

  test('of a picture for the news needs an editor', async () => {
    await expect(requestUpload(api, 'NEWS_PICTURE')).rejects.toThrow('UNAUTHENTICATED');
    const member = await api.sessionOf((await createMember(api.database)).id);
    await expect(requestUpload(api, 'NEWS_PICTURE', { token: member })).rejects.toThrow('FORBIDDEN');
    const { token: registrar } = await signedInOfficer(api, { duties: ['REGISTRATION'] });
    await expect(requestUpload(api, 'NEWS_PICTURE', { token: registrar })).rejects.toThrow('FORBIDDEN');
    const { token: editor } = await signedInOfficer(api, { duties: ['EDITORIAL'] });
    expect((await requestUpload(api, 'NEWS_PICTURE', { token: editor })).__typename).toBe('UploadReady');
  });
});

describe('a body over the limit', () => {
  const tooLong = () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(5_242_880)]);

  test('is refused by its declared length, and by its bytes when it declares none', async () => {
    const { status, error } = await files.put(tooLong());
    expect([status, error?.code, error?.maxBytes]).toEqual([413, 'FILE_TOO_LARGE', 5_242_880]);
    const { uploadUrl } = await files.request();
    const chunked = await sendChunks(uploadUrl, [tooLong()]);
    expect([chunked.status, chunked.body.error?.code]).toEqual([413, 'FILE_TOO_LARGE']);
  });

  test('leaves the address as it was: a smaller file may follow', async () => {
    const { uploadUrl } = await files.request();
    expect((await putTo(uploadUrl, tooLong())).status).toBe(413);
    expect((await putTo(uploadUrl, await photo())).status).toBe(201);
  });

  test('of an attachment depends on what it is: 5 MB for an image, 10 for a PDF', async () => {
    const { status, error } = await files.put(tooLong(), { purpose: 'PETITION_ATTACHMENT' });
    expect([status, error?.maxBytes]).toEqual([413, 5_242_880]);
  });
});

describe('a body that stops', () => {
  test('is given up, and what it took is free again', async () => {
    const impatient = files.serviceOf({ patience: { idleMs: 50, totalMs: 1_000 } });
    const { uploadUrl } = await files.request();
    const grant = impatient.readAddress(new URL(uploadUrl));
    if (!grant) throw new Error('the address is one of ours');
    let cancelled = false;
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (sender) => sender.enqueue(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])),
      cancel: () => {
        cancelled = true;
      },
    });
    const outcome = await impatient.upload(grant, { body, headers: new Headers() }, '127.0.0.1');
    expect(outcome).toMatchObject({ kind: 'Refusal', code: 'UPLOAD_TIMED_OUT', status: 408 });
    expect(cancelled).toBe(true);
    expect((await putTo(uploadUrl, await photo())).status).toBe(201);
  });
});

describe('whoever is cut off while sending', () => {
  test('may send it again to the same address', async () => {
    const { uploadUrl } = await files.request();
    const content = await photo();
    const failed = await new Promise<Error>((done) => {
      const headers = { 'content-length': String(content.length) };
      const sending = httpRequest(uploadUrl, { method: 'PUT', headers });
      sending.on('error', done);
      sending.write(content.subarray(0, 500), () => sending.destroy(new Error('out of reach')));
    });
    expect(failed.message).toBe('out of reach');
    expect((await putTo(uploadUrl, content)).status).toBe(201);
  });

  test('or tries for ever is stopped: an address takes ten bodies', async () => {
    const { uploadUrl } = await files.request();
    for (let tried = 0; tried < 10; tried += 1)
      expect((await putTo(uploadUrl, 'no image at all')).error?.code).toBe('FILE_TYPE_REFUSED');
    expect((await putTo(uploadUrl, await photo())).error?.code).toBe('UPLOAD_SPENT');
  });

  test('takes no more memory than is left: others are told to wait, and it is free again', async () => {
    const held = files.serviceOf();
    /** Ten megabytes that arrive, and an end that comes when it is told to. */
    const send = async (network: string) => {
      const [arrived, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const chunks = [Buffer.from('%PDF-1.7'), Buffer.alloc(10 * 1024 * 1024 - 8)];
      const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
        {
          async pull(sender) {
            const chunk = chunks.shift();
            if (chunk) return sender.enqueue(new Uint8Array(chunk));
            arrived.resolve();
            await end.promise;
            sender.close();
          },
        },
        { highWaterMark: 0 },
      );
      const grant = held.readAddress(new URL((await files.request('PETITION_ATTACHMENT')).uploadUrl));
      if (!grant) throw new Error('the address is one of ours');
      const outcome = held
        .upload(grant, { body, headers: new Headers() }, network)
        .catch((error: CodedError) => error)
        .then((answer) => ('code' in answer ? answer.code : 'taken'));
      await Promise.race([arrived.promise, outcome]);
      return { outcome, end: end.resolve };
    };
    const own = [];
    for (let sent = 0; sent < 5; sent += 1) own.push(await send('192.0.2.1'));
    expect(await (await send('192.0.2.1')).outcome).toBe('UNAVAILABLE');
    const another = await send('192.0.2.2');
    for (const { end } of [...own, another]) end();
    // Taken, and then found to be no PDF.
    for (const { outcome } of [...own, another]) expect(await outcome).toBe('FILE_UNREADABLE');
    const later = await send('192.0.2.1');
    later.end();
    expect(await later.outcome).toBe('FILE_UNREADABLE');
  });
});

describe('an upload address', () => {
  test('that is not exactly ours is refused', async () => {
    const { uploadUrl, file } = await files.request();
    const { file: other } = await files.request();
    const expires = new URL(uploadUrl).searchParams.get('expires') ?? '';
    const forged = [
      uploadUrl.replace(file, other),
      uploadUrl.replace(expires, String(Number(expires) + 1)),
      uploadUrl.replace(/signature=.*/, 'signature='),
      uploadUrl.replace(/&signature=.*/, ''),
      `${uploadUrl}&expires=9999999999`,
      `${uploadUrl}&as=attachment`,
      uploadUrl.replace('/files/upload/', '/files/upload/../upload/x/'),
      uploadUrl.replace(file, `${file}%2e%2e`),
      uploadUrl.replace(file, '..%2f..%2fetc%2fpasswd'),
      uploadUrl.replace(file, file.toUpperCase()),
    ];
    for (const url of forged) {
      const { status, error } = await putTo(url, await photo());
      expect([status, error?.code], url).toEqual([403, 'UPLOAD_ADDRESS_INVALID']);
    }
  });

  test('takes PUT only', async () => {
    const { uploadUrl } = await files.request();
    for (const method of ['GET', 'POST', 'DELETE']) {
      const response = await fetch(uploadUrl, { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'PUT']);
      expect((await response.json()).error.code).toBe('METHOD_NOT_ALLOWED');
    }
  });

  test('is not for pages of another origin', async () => {
    const { uploadUrl } = await files.request();
    const foreign = await putTo(uploadUrl, await photo(), { origin: 'https://evil.example' });
    expect([foreign.status, foreign.error?.code]).toEqual([403, 'FORBIDDEN']);
    const preflight = await fetch(uploadUrl, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'PUT' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    const own = await fetch(uploadUrl, {
      method: 'OPTIONS',
      headers: { origin: new URL(api.url).origin, 'access-control-request-method': 'PUT' },
    });
    expect(own.headers.get('access-control-allow-origin')).toBe(new URL(api.url).origin);
    expect(own.headers.get('access-control-allow-methods')).toContain('PUT');
  });

  test('of an upload takes no GraphQL, and GraphQL takes no files', async () => {
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'image/jpeg' },
      body: new Uint8Array(await photo()),
    });
    expect(response.status).toBe(415);
  });
});

/** Sends a body without a length. */
function sendChunks(url: string, chunks: readonly Uint8Array[]): Promise<{ status: number; body: UploadReply }> {
  return new Promise((done, fail) => {
    const sending = httpRequest(url, { method: 'PUT', headers: { 'transfer-encoding': 'chunked' } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, body: JSON.parse(text) }));
    });
    sending.on('error', fail);
    for (const chunk of chunks) sending.write(chunk);
    sending.end();
  });
}
