import { AnSinhError, createAnSinhClient, createOfficerClient, SubmitRegistrationDocument } from '@ansinh/sdk';
import {
  codeTo,
  createRegistrant,
  plainPdf,
  plainPicture,
  signedInOfficer,
  startTestApp,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

let devices = 0;

/** A client on a device of its own, and where its requests went. */
function createClient({ failing }: { failing?: (url: string) => boolean } = {}) {
  devices += 1;
  const asked: string[] = [];
  const client = createAnSinhClient({
    url: api.url,
    device: { id: `uploading-${devices}`, name: 'Máy thử' },
    language: 'en',
    fetch: async (input, init) => {
      const url = String(input);
      asked.push(new URL(url).pathname.replace(/[0-9a-f-]{36}$/, ''));
      if (failing?.(url)) throw new TypeError('fetch failed');
      return fetch(input, init);
    },
  });
  return { client, asked };
}

const picture = () => new Uint8Array(plainPicture());

test('a file goes up in one call, from a blob, a view or a buffer, and its id comes back', async () => {
  const { client, asked } = createClient();
  for (const data of [new Blob([picture()], { type: 'image/png' }), picture(), picture().buffer]) {
    const result = await client.uploadFile({ purpose: 'PORTRAIT', data });
    expect(result).toMatchObject({ __typename: 'FileUploaded', mediaType: 'image/jpeg', width: 90, height: 120 });
    if (result.__typename !== 'FileUploaded') throw new Error(result.message);
    const stored = await api.database.client.storedFile.findUniqueOrThrow({ where: { id: result.file } });
    expect(stored.bytes).toBe(result.bytes);
  }
  expect(asked.slice(0, 2)).toEqual(['/graphql', '/files/upload/']);
});

test('a refused file says why, in the language of the client', async () => {
  const { client } = createClient();
  const pdf = new Uint8Array(plainPdf());
  expect(await client.uploadFile({ purpose: 'PORTRAIT', data: pdf })).toEqual({
    __typename: 'FileRefused',
    code: 'FILE_TYPE_REFUSED',
    message: expect.stringMatching(/^This kind of file/),
    maxBytes: null,
    mediaTypes: ['image/jpeg', 'image/png'],
  });
  client.setLanguage('vi');
  const damaged = await client.uploadFile({ purpose: 'PORTRAIT', data: picture().slice(0, 60) });
  expect(damaged).toMatchObject({ code: 'FILE_UNREADABLE', message: expect.stringMatching(/^Tệp bị hỏng/) });
});

test('a file that is too large is not sent', async () => {
  const { client, asked } = createClient();
  const result = await client.uploadFile({ purpose: 'PORTRAIT', data: new Uint8Array(5_242_881) });
  expect(result).toMatchObject({ __typename: 'FileRefused', code: 'FILE_TOO_LARGE', maxBytes: 5_242_880 });
  expect(asked).toEqual(['/graphql']);
});

test('too many uploads are an answer, with the time from which it works again', async () => {
  const { client } = createClient();
  let last: Awaited<ReturnType<typeof client.uploadFile>> | undefined;
  // What is too large costs a request for an address and nothing else.
  for (let tried = 0; tried <= 40; tried += 1)
    last = await client.uploadFile({ purpose: 'PORTRAIT', data: new Uint8Array(5_242_881) });
  expect(last).toMatchObject({ __typename: 'UploadLimitReached', until: expect.any(String) });
});

test('trouble of the network, a duty that is missing and an abort are errors', async () => {
  const cut = createClient({ failing: (url) => url.includes('/files/') });
  const codeOf = (work: Promise<unknown>) => work.catch((error: unknown) => (error as AnSinhError).code);
  expect(await codeOf(cut.client.uploadFile({ purpose: 'PORTRAIT', data: picture() }))).toBe('NETWORK');
  const { client } = createClient();
  const refused = client.uploadFile({ purpose: 'NEWS_PICTURE', data: picture() });
  await expect(refused).rejects.toBeInstanceOf(AnSinhError);
  expect(await codeOf(refused)).toBe('UNAUTHENTICATED');
  const signal = AbortSignal.abort('the person left the page');
  const aborted = client.uploadFile({ purpose: 'PORTRAIT', data: picture(), signal });
  expect(await aborted.catch((reason: unknown) => reason)).toBe('the person left the page');
});

test('an editor sends a picture for the news', async () => {
  const { token } = await signedInOfficer(api, { duties: ['EDITORIAL'] });
  const officer = createOfficerClient({
    url: api.url,
    device: { id: 'desk-of-news', name: 'Bàn' },
    accessToken: token,
  });
  const result = await officer.uploadFile({ purpose: 'NEWS_PICTURE', data: picture() });
  expect(result).toMatchObject({ __typename: 'FileUploaded', mediaType: 'image/png' });
});

test('somebody registers with photos, by the SDK alone', async () => {
  const { phone, form } = await createRegistrant(api);
  const { device: _own, ...fields } = form;
  const { client } = createClient();
  const photos: { purpose: 'PORTRAIT' | 'IDENTITY_FRONT' | 'IDENTITY_BACK'; file: string }[] = [];
  for (const purpose of ['PORTRAIT', 'IDENTITY_FRONT', 'IDENTITY_BACK'] as const) {
    const uploaded = await client.uploadFile({ purpose, data: picture() });
    if (uploaded.__typename !== 'FileUploaded') throw new Error(uploaded.message);
    photos.push({ purpose, file: uploaded.file });
  }
  const identityDocument = { kind: 'CCCD', number: form.identityDocument.number } as const;
  const sent = await client.startRegistration({ ...fields, identityDocument, photos });
  if (sent.__typename !== 'CodeSent') throw new Error(sent.message);
  const { submitRegistration } = await client.mutate(SubmitRegistrationDocument, {
    input: { challenge: sent.challenge, code: await codeTo(api, phone), commitment: true },
  });
  expect(submitRegistration.__typename).toBe('RegistrationSubmitted');
  expect(await api.database.client.storedFile.count({ where: { claimedAt: { not: null } } })).toBe(3);
});
