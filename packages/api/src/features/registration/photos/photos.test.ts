import {
  codeTo,
  createRegistrant,
  messagesTo,
  plainPicture,
  register,
  signedInOfficer,
  startTestApp,
  statementsOf,
  submittedRegistration,
  type TestApp,
  uploadFile,
  uploadPhotos,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLocalStore } from '../../../platform/files/local-store.ts';
import { createFileService } from '../../file/index.ts';
import { deriveKey } from '../../session/index.ts';
import { tidyRegistrations } from '../index.ts';

let api: TestApp;
let officer: Awaited<ReturnType<typeof signedInOfficer>>;
beforeAll(async () => {
  api = await startTestApp();
  officer = await signedInOfficer(api);
});
afterAll(() => api.close());

const QUEUE = `query ($status: RegistrationStatus) {
  registrationQueue(status: $status, first: 100) {
    nodes: edges { node { id dossierNumber photos { purpose file { mediaType bytes width height url urlExpiresAt } } } }
  }
}`;
interface QueuedPhoto {
  purpose: string;
  file: { mediaType: string; bytes: number; width: number; height: number; url: string };
}
interface Queued {
  id: string;
  dossierNumber: string;
  photos: QueuedPhoto[];
}

/** A form as the officers of its agency see it. */
async function queued(dossierNumber: string, status = 'SUBMITTED') {
  const { data, errors } = await api.execute<{ registrationQueue: { nodes: { node: Queued }[] } }, object>(
    QUEUE,
    { status },
    { token: officer.token },
  );
  expect(errors).toEqual([]);
  const found = data?.registrationQueue.nodes.find(({ node }) => node.dossierNumber === dossierNumber)?.node;
  if (!found) throw new Error('the form is not in the queue');
  return found;
}

const submitted = async () => submittedRegistration(api, officer.agency, await uploadPhotos(api));

async function decide(decision: 'approve' | 'reject', id: string) {
  const name = decision === 'approve' ? 'approveRegistration' : 'rejectRegistration';
  const input = decision === 'approve' ? { id } : { id, reason: 'Ảnh giấy tờ không rõ' };
  const { data } = await api.execute<{ result: { __typename: string } }, object>(
    `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
      result: ${name}(input: $input) { __typename ... on Error { code } }
    }`,
    { input },
    { token: officer.token },
  );
  return data?.result.__typename;
}

/** The rows of files, by whether they are kept. */
const filesOf = (photos: readonly { file: string }[]) =>
  api.database.client.storedFile.findMany({ where: { id: { in: photos.map(({ file }) => file) } } });

const filesAreKept = async (photos: readonly { file: string }[]) =>
  (await filesOf(photos)).every(({ claimedAt, releasedAt }) => claimedAt && !releasedAt);
const filesAreReleased = async (photos: readonly { file: string }[]) =>
  (await filesOf(photos)).every(({ releasedAt }) => releasedAt !== null);

describe('the photos of a form', () => {
  test('are seen by the officers of its agency, by addresses, and the person’s trail says so', async () => {
    const { dossierNumber, member } = await submitted();
    const { photos } = await queued(dossierNumber);
    expect(photos.map(({ purpose }) => purpose)).toEqual(['PORTRAIT', 'IDENTITY_FRONT', 'IDENTITY_BACK']);
    for (const { file } of photos) {
      expect(file).toMatchObject({ mediaType: 'image/jpeg', width: 90, height: 120 });
      const response = await fetch(file.url);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      expect((await response.arrayBuffer()).byteLength).toBe(file.bytes);
    }
    const reads = await api.database.client.auditEvent.count({
      where: { memberId: member.id, kind: 'REGISTRATION_READ' },
    });
    expect(reads).toBe(1);
  });

  test('cost one statement, however many forms are on the page', async () => {
    await submitted();
    await submitted();
    const { statements } = await statementsOf(api.database, () =>
      api.execute(QUEUE, { status: 'SUBMITTED' }, { token: officer.token }),
    );
    expect(statements.filter((sql) => sql.includes('registration_photo')).length).toBe(1);
  });

  test('are seen by nobody else: neither whoever asks after the dossier nor another agency', async () => {
    const { dossierNumber, phone } = await submitted();
    const { errors } = await api.execute(
      `query ($dossierNumber: String!, $phone: String!) {
        registrationStatus(dossierNumber: $dossierNumber, phone: $phone) { photos { purpose } }
      }`,
      { dossierNumber, phone },
    );
    expect(errors[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const other = await signedInOfficer(api);
    const { data } = await api.execute(QUEUE, { status: 'SUBMITTED' }, { token: other.token });
    expect(data).toEqual({ registrationQueue: { nodes: [] } });
  });
});

describe('starting with photos', () => {
  test('refuses what was not uploaded, another purpose and a used one, says which, and sends nothing', async () => {
    const { form, phone } = await createRegistrant(api, officer.agency);
    const [portrait, front, back] = await uploadPhotos(api);
    const used = await uploadPhotos(api);
    await submittedRegistration(api, officer.agency, used);
    const start = (photos: object[]) => register(api, 'startRegistration', { ...form, photos });
    const portraitId = portrait?.file ?? '';
    const wrong = [
      [{ purpose: 'PORTRAIT', file: front?.file }, back],
      [{ purpose: 'PORTRAIT', file: '01900000-0000-7000-8000-000000000000' }],
      [{ purpose: 'PORTRAIT', file: 'no id at all' }],
      [used[0]],
    ];
    for (const photos of wrong)
      expect(await start(photos as object[])).toEqual({
        __typename: 'RegistrationPhotoNotUsable',
        code: 'REGISTRATION_PHOTO_NOT_USABLE',
        photos: ['PORTRAIT'],
      });
    for (const photos of [
      [
        { purpose: 'PORTRAIT', file: portraitId },
        { purpose: 'PORTRAIT', file: front?.file },
      ],
      [
        { purpose: 'PORTRAIT', file: portraitId },
        { purpose: 'IDENTITY_FRONT', file: portraitId },
      ],
      [{ purpose: 'NEWS_PICTURE', file: portraitId }],
      [{ purpose: 'BIRTH_CERTIFICATE', file: portraitId }],
    ])
      await expect(start(photos)).rejects.toThrow('BAD_USER_INPUT input.photos');
    expect(await messagesTo(api, phone)).toEqual([]);
  });

  test('may be tried again with the same photos: a draft only names them', async () => {
    const { form, phone } = await createRegistrant(api, officer.agency);
    const photos = await uploadPhotos(api);
    const wrong = { ...form, identityDocument: { kind: 'CCCD', number: '099085999999' }, photos };
    expect((await register(api, 'startRegistration', wrong)).code).toBe('IDENTITY_NOT_MATCHED');
    const first = await register(api, 'startRegistration', { ...form, photos });
    api.clock.advance(61_000);
    const second = await register(api, 'startRegistration', { ...form, photos });
    expect([first.__typename, second.__typename]).toEqual(['CodeSent', 'CodeSent']);
    const answer = await register(api, 'submitRegistration', {
      challenge: second.challenge,
      code: await codeTo(api, phone),
      commitment: true,
    });
    expect(answer.__typename).toBe('RegistrationSubmitted');
    expect(await filesAreKept(photos)).toBe(true);
    // The draft that was left takes nothing along when it goes.
    await register(api, 'cancelRegistration', { challenge: first.challenge });
    expect(await filesAreKept(photos)).toBe(true);
  });

  test('of two people who name the same photos and submit at once, one has them and no number is lost', async () => {
    const photos = await uploadPhotos(api);
    const proofs: object[] = [];
    for (const { form, phone } of [await createRegistrant(api), await createRegistrant(api)]) {
      const { challenge } = await register(api, 'startRegistration', { ...form, photos });
      proofs.push({ challenge, code: await codeTo(api, phone), commitment: true });
    }
    const answers = await Promise.all(proofs.map((proof) => register(api, 'submitRegistration', proof)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'RegistrationPhotoNotUsable',
      'RegistrationSubmitted',
    ]);
    expect(answers.find(({ registration }) => registration)?.registration?.dossierNumber).toMatch(/^00001\//);
    expect(await filesAreKept(photos)).toBe(true);
  });
});

describe('where photos are required', () => {
  let strict: TestApp;
  beforeAll(async () => {
    strict = await startTestApp({ registrationPhotosRequired: true });
  });
  afterAll(() => strict.close());

  const FORM = '{ registrationForm { version photosRequired documents { kind photos } } }';

  test('the API says which photos belong to which paper', async () => {
    const { data } = await strict.execute(FORM);
    expect(data).toEqual({
      registrationForm: {
        version: '01-166/2016/NĐ-CP',
        photosRequired: true,
        documents: [
          { kind: 'CCCD', photos: ['PORTRAIT', 'IDENTITY_FRONT', 'IDENTITY_BACK'] },
          { kind: 'CMND', photos: ['PORTRAIT', 'IDENTITY_FRONT', 'IDENTITY_BACK'] },
          { kind: 'PASSPORT', photos: ['PORTRAIT', 'IDENTITY_FRONT'] },
          { kind: 'BIRTH_CERTIFICATE', photos: ['PORTRAIT', 'BIRTH_CERTIFICATE'] },
          { kind: 'PERSONAL_ID', photos: ['PORTRAIT'] },
        ],
      },
    });
    expect((await api.execute(FORM)).data).toMatchObject({ registrationForm: { photosRequired: false } });
  });

  test('a form without one of them is refused', async () => {
    const { form } = await createRegistrant(strict);
    const photos = await uploadPhotos(strict);
    for (const given of [[], photos.slice(0, 2)])
      await expect(register(strict, 'startRegistration', { ...form, photos: given })).rejects.toThrow(
        'BAD_USER_INPUT input.photos',
      );
    expect((await register(strict, 'startRegistration', { ...form, photos })).__typename).toBe('CodeSent');
  });

  test('a photo that is older than 24 hours by then is told when the form is submitted', async () => {
    const { form, phone } = await createRegistrant(strict);
    const photos = await uploadPhotos(strict);
    strict.clock.advance(24 * 3_600_000 - 60_000);
    const { challenge } = await register(strict, 'startRegistration', { ...form, photos });
    strict.clock.advance(61_000);
    const proof = { challenge, code: await codeTo(strict, phone), commitment: true };
    expect(await register(strict, 'submitRegistration', proof)).toMatchObject({
      code: 'REGISTRATION_PHOTO_NOT_USABLE',
      photos: ['PORTRAIT', 'IDENTITY_FRONT', 'IDENTITY_BACK'],
    });
  });
});

describe('afterwards', () => {
  test('approval makes the portrait the member’s own and gives the photos up', async () => {
    const registered = await submitted();
    const { id, photos } = await queued(registered.dossierNumber);
    const named = await api.database.client.registrationPhoto.findMany({ where: { registrationId: id } });
    expect(await decide('approve', id)).toBe('RegistrationApproved');
    const portrait = await api.database.client.memberPortrait.findUnique({ where: { memberId: registered.member.id } });
    expect(portrait?.mediaType).toBe('image/jpeg');
    expect(portrait?.content.length).toBeLessThanOrEqual(204_800);
    expect(await filesAreReleased(named.map(({ fileId }) => ({ file: fileId })))).toBe(true);
    expect((await fetch(photos[0]?.file.url ?? '')).status).toBe(404);
    expect((await queued(registered.dossierNumber, 'ACTIVATED')).photos).toEqual([]);
    const me = await api.execute('{ me { portrait { mediaType dataUrl } } }', undefined, {
      token: await api.sessionOf(registered.member.id),
    });
    expect(JSON.stringify(me.data)).toContain('data:image/jpeg;base64,/9j/');
  });

  test('approval takes the place of an earlier portrait; without a new one that stays', async () => {
    const [first, second] = [await submitted(), await submittedRegistration(api, officer.agency)];
    const earlier = new Uint8Array(plainPicture());
    for (const { member } of [first, second])
      await api.database.client.memberPortrait.create({
        data: { memberId: member.id, mediaType: 'image/png', content: earlier, takenOn: new Date('2020-01-01') },
      });
    const portraits = [];
    for (const { dossierNumber, member } of [first, second]) {
      expect(await decide('approve', (await queued(dossierNumber)).id)).toBe('RegistrationApproved');
      portraits.push(await api.database.client.memberPortrait.findUnique({ where: { memberId: member.id } }));
    }
    expect(portraits.map((it) => [it?.mediaType, it?.takenOn])).toEqual([
      ['image/jpeg', null],
      ['image/png', new Date('2020-01-01')],
    ]);
  });

  test('of an approval and a withdrawal at once, one wins and the photos are gone either way', async () => {
    const registered = await submitted();
    const { id } = await queued(registered.dossierNumber);
    const named = await api.database.client.registrationPhoto.findMany({ where: { registrationId: id } });
    const [approval, withdrawal] = await Promise.all([
      decide('approve', id),
      register(api, 'cancelRegistration', { challenge: registered.challenge }),
    ]);
    expect([approval === 'RegistrationApproved', withdrawal.__typename === 'RegistrationCancelled']).toContain(true);
    expect(approval === 'RegistrationApproved').not.toBe(withdrawal.__typename === 'RegistrationCancelled');
    expect(await filesAreReleased(named.map(({ fileId }) => ({ file: fileId })))).toBe(true);
  });

  test('withdrawal gives them up at once', async () => {
    const photos = await uploadPhotos(api);
    const { challenge } = await submittedRegistration(api, officer.agency, photos);
    await register(api, 'cancelRegistration', { challenge });
    expect(await filesAreReleased(photos)).toBe(true);
  });

  test('rejection keeps them for 90 days, in which it may be complained of', async () => {
    const photos = await uploadPhotos(api);
    const { dossierNumber } = await submittedRegistration(api, officer.agency, photos);
    expect(await decide('reject', (await queued(dossierNumber)).id)).toBe('RegistrationRejected');
    expect((await queued(dossierNumber, 'REJECTED')).photos).toHaveLength(3);
    const day = 24 * 3_600_000;
    const decidedAt = api.clock.now().getTime();
    await tidyRegistrations(api.database.pool, new Date(decidedAt + 90 * day - 1));
    expect(await filesAreKept(photos)).toBe(true);
    await tidyRegistrations(api.database.pool, new Date(decidedAt + 90 * day));
    expect(await filesAreReleased(photos)).toBe(true);
  });

  test('a form that expires gives them up; housekeeping takes the bytes', async () => {
    const photos = await uploadPhotos(api);
    const other = await startTestApp();
    const away = await uploadPhotos(other);
    const { dossierNumber } = await submittedRegistration(other, undefined, away);
    expect(dossierNumber).toBeTruthy();
    other.clock.advance(30 * 24 * 3_600_000);
    await tidyRegistrations(other.database.pool, other.clock.now());
    const service = createFileService({
      ...other,
      files: createLocalStore(other.filesDir),
      addressKey: deriveKey(other.tokenKeys, 'addresses of files'),
    });
    expect(await service.tidy(other.clock.now())).toBe(3);
    expect(await other.database.client.storedFile.count()).toBe(0);
    expect(await other.database.client.registrationPhoto.count()).toBe(0);
    await other.close();
    expect(await filesOf(photos)).toHaveLength(3);
  });

  test('a person who is removed takes them along', async () => {
    const photos = await uploadPhotos(api);
    const { member } = await submittedRegistration(api, officer.agency, photos);
    await api.database.client.member.delete({ where: { id: member.id } });
    expect(await filesAreReleased(photos)).toBe(true);
  });

  test('without a portrait, and with one that is gone from the store, approval goes on', async () => {
    const file = await uploadFile(api, 'PORTRAIT', { deviceId: 'photographing-gone' });
    const { dossierNumber } = await submittedRegistration(api, officer.agency, [{ purpose: 'PORTRAIT', file }]);
    await createLocalStore(api.filesDir).remove(file);
    expect(await decide('approve', (await queued(dossierNumber)).id)).toBe('RegistrationApproved');
  });
});
