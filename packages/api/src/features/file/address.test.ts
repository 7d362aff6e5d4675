import { signedInOfficer, startTestApp, type TestApp, uploadFile } from '@ansinh/testkit';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseFiles } from './index.ts';
import { filesOf } from './testing.ts';

let api: TestApp;
let files: ReturnType<typeof filesOf>;
beforeAll(async () => {
  api = await startTestApp();
  files = filesOf(api);
});
afterAll(() => api.close());

describe('claiming', () => {
  test('works once, for the right purpose, within 24 hours, and for all files or none', async () => {
    const [first, second, paper] = [await files.upload(), await files.upload(), await files.upload('IDENTITY_FRONT')];
    expect(await files.claim([first, paper])).toBeNull();
    expect(await files.claim([first, first])).toBeNull();
    expect(await files.claim([first, 'no-uuid'])).toBeNull();
    expect(await files.claim([first], 'BIRTH_CERTIFICATE')).toBeNull();
    expect((await files.claim([second, first]))?.map(({ id }) => id)).toEqual([second, first]);
    expect(await files.claim([first])).toBeNull();
    const late = await files.upload();
    api.clock.advance(24 * 3_600_000);
    expect(await files.claim([late])).toBeNull();
  });

  test('an address that took no bytes yet gives nothing to claim', async () => {
    const { file } = await files.request();
    expect(await files.claim([file])).toBeNull();
  });

  test('of ten at once, one gets the file', async () => {
    const id = await files.upload();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => files.claim([id])));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
  });

  test('of two that claim two files in other orders, one gets both', async () => {
    const [first, second] = [await files.upload(), await files.upload()];
    for (let round = 0; round < 5; round += 1) {
      const outcomes = await Promise.all([files.claim([first, second]), files.claim([second, first])]);
      expect(outcomes.filter(Boolean)).toHaveLength(round === 0 ? 1 : 0);
    }
  });
});

describe('an address of a file', () => {
  test('shows it to whoever holds it, and lets no cache, guess or script near it', async () => {
    const id = await files.claimed();
    const response = await fetch(files.addressOf(id));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': expect.stringMatching(/^inline; filename="portrait-[0-9a-f]{6}\.jpg"$/),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    });
    const head = await fetch(files.addressOf(id), { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, response.headers.get('content-length')]);
    const saved = await fetch(files.addressOf(id, 'PORTRAIT', 'attachment'));
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment;/);
  });

  test('expires after 5 minutes', async () => {
    const url = files.addressOf(await files.claimed());
    api.clock.advance(5 * 60_000);
    const response = await fetch(url);
    expect([response.status, (await response.json()).error.code]).toEqual([410, 'ADDRESS_EXPIRED']);
  });

  test('that was changed in any part is refused', async () => {
    const [id, other] = [await files.claimed(), await files.claimed()];
    const url = files.addressOf(id);
    const { uploadUrl } = await files.request();
    const expires = new URL(url).searchParams.get('expires') ?? '';
    const forged = [
      url.replace(id, other),
      url.replace(expires, String(Number(expires) + 60)),
      url.replace('/files/view/', '/files/public/'),
      `${url}&as=attachment`,
      `${url}&as=inline`,
      url.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      url.replace(id, `../${id}`),
      uploadUrl.replace('/files/upload/', '/files/view/'),
    ];
    for (const address of forged) {
      const response = await fetch(address);
      expect([response.status, (await response.json()).error.code], address).toEqual([403, 'ADDRESS_INVALID']);
    }
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  });

  test('shows nothing of a file that nobody claimed, or that was released', async () => {
    const unclaimed = await files.upload();
    expect((await fetch(files.addressOf(unclaimed))).status).toBe(404);
    const id = await files.claimed();
    await releaseFiles(api.database.pool, [id], api.clock.now());
    expect((await fetch(files.addressOf(id))).status).toBe(404);
  });

  test('of a public picture is the same for everybody all day, and caches may keep it', async () => {
    const { token } = await signedInOfficer(api, { duties: ['EDITORIAL'] });
    const id = await uploadFile(api, 'NEWS_PICTURE', { token });
    await files.claim([id], 'NEWS_PICTURE');
    const url = files.addressOf(id, 'NEWS_PICTURE');
    expect(files.addressOf(id, 'NEWS_PICTURE')).toBe(url);
    const response = await fetch(url);
    expect(response.headers.get('cache-control')).toBe('public, max-age=86400, immutable');
    api.clock.advance(24 * 3_600_000);
    expect((await fetch(url)).status).toBe(200);
    api.clock.advance(24 * 3_600_000);
    expect((await fetch(url)).status).toBe(410);
  });
});
