import {
  codeTo,
  createAccount,
  createAgency,
  letter,
  memberPetition,
  messagesTo,
  newPhone,
  plainPdf,
  runPetition,
  signedInOfficer,
  startTestApp,
  strangerPetition,
  type TestApp,
  uploadFile,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tidyPetitions } from './index.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const upload = (content?: Uint8Array) => uploadFile(api, 'PETITION_ATTACHMENT', content ? { content } : {});

interface Timeline {
  petition: { events: { action: string; attachments: { id: string; mediaType: string; url: string }[] }[] } | null;
}

async function timelineOf(code: string, phone: string) {
  const { data, errors } = await api.execute<Timeline, object>(
    'query ($code: String!, $phone: String) { petition(code: $code, phone: $phone) { events { action attachments { id mediaType url } } } }',
    { code, phone },
  );
  expect(errors).toEqual([]);
  return data?.petition?.events ?? [];
}

test('files go with the letter, the supplement and the answer, in their order, and open by their addresses', async () => {
  const sent = [await upload(), await upload(plainPdf())];
  const { agency, code, phone } = await strangerPetition(api, { attachments: sent });
  const officer = await signedInOfficer(api, { duties: ['PETITION'], agencyCode: agency });
  await runPetition(api, 'takePetition', { code }, officer.token);
  const question = { kind: 'SUPPLEMENT_REQUEST', text: 'Hãy gửi ảnh giấy hẹn trả kết quả.' };
  await runPetition(api, 'replyToPetition', { code, ...question }, officer.token);
  const supplied = await upload();
  await runPetition(api, 'supplementPetition', { code, phone, text: 'Ảnh đây.', attachments: [supplied] });
  const answered = await upload(plainPdf());
  const answer = { kind: 'ANSWER', text: 'Xem công văn trả lời kèm theo.', attachments: [answered] };
  await runPetition(api, 'replyToPetition', { code, ...answer }, officer.token);

  const timeline = await timelineOf(code, phone);
  expect(timeline.map(({ action, attachments }) => [action, attachments.map(({ id }) => id)])).toEqual([
    ['SENT', sent],
    ['TAKEN', []],
    ['SUPPLEMENT_ASKED', []],
    ['SUPPLEMENTED', [supplied]],
    ['ANSWERED', [answered]],
  ]);
  const files = timeline.flatMap(({ attachments }) => attachments);
  expect(files.map(({ mediaType }) => mediaType)).toEqual([
    'image/png',
    'application/pdf',
    'image/png',
    'application/pdf',
  ]);
  for (const { url } of files) expect((await fetch(url)).status).toBe(200);
});

test('a file goes with one message only, and one that was uploaded for something else with none', async () => {
  const file = await upload();
  const member = await createAccount(api.database);
  const token = await api.sessionOf(member.id);
  const agency = (await createAgency(api.database)).code;
  const send = (attachments: string[]) => runPetition(api, 'sendPetition', letter(agency, { attachments }), token);
  const both = await Promise.all([send([file]), send([file])]);
  expect(both.map((it) => it.code ?? it.__typename).sort()).toEqual(['ATTACHMENT_NOT_USABLE', 'PetitionSent']);
  expect((await send([await uploadFile(api, 'PORTRAIT')])).code).toBe('ATTACHMENT_NOT_USABLE');
  expect((await send([await upload(), file])).code).toBe('ATTACHMENT_NOT_USABLE');
  expect(await api.database.client.petition.count({ where: { memberId: member.id } })).toBe(1);
});

describe('without an account a file that cannot be used is refused before a code is sent', () => {
  const HOURS_24 = 24 * 3_600_000;
  const stranger = async (more: object = {}) => {
    const phone = newPhone();
    const { code: agency } = await createAgency(api.database);
    return { phone, input: letter(agency, { contact: { fullName: 'Bùi Thị Khách', phone }, ...more }) };
  };

  test.each([
    ['malformed', async () => 'abc'],
    ['unknown', async () => '01900000-0000-7000-8000-000000000000'],
    ['of another purpose', () => uploadFile(api, 'PORTRAIT')],
    ['used', usedFile],
    ['too old', oldFile],
  ])('%s', async (_why, file) => {
    const { phone, input } = await stranger({ attachments: [await upload(), await file()] });
    // More often than codes are sent: it counts for nothing.
    for (let times = 0; times < 6; times += 1)
      expect((await runPetition(api, 'sendPetition', input)).code).toBe('ATTACHMENT_NOT_USABLE');
    expect(await messagesTo(api, phone)).toEqual([]);
    expect(await api.database.client.petitionDraft.count()).toBe(0);
    expect((await runPetition(api, 'sendPetition', { ...input, attachments: [] })).__typename).toBe('CodeSent');
    await api.database.client.petitionDraft.deleteMany();
  });

  async function usedFile() {
    const file = await upload();
    await memberPetition(api, { attachments: [file] });
    return file;
  }

  async function oldFile() {
    const file = await upload();
    const createdAt = new Date(api.clock.now().getTime() - HOURS_24);
    await api.database.client.storedFile.update({ where: { id: file }, data: { createdAt } });
    return file;
  }

  test('and one that went away meanwhile when the code comes', async () => {
    const file = await upload();
    const { phone, input } = await stranger({ attachments: [file] });
    const { challenge } = await runPetition(api, 'sendPetition', input);
    await memberPetition(api, { attachments: [file] });
    const confirmed = await runPetition(api, 'confirmPetition', { challenge, code: await codeTo(api, phone) });
    expect(confirmed.code).toBe('ATTACHMENT_NOT_USABLE');
  });

  test('but the same letter with its key is sent again, though its file is used by now', async () => {
    const { phone, input } = await stranger({ attachments: [await upload()], clientKey: 'khoa-co-tep-kem' });
    const confirm = async () => {
      const { challenge } = await runPetition(api, 'sendPetition', input);
      return runPetition(api, 'confirmPetition', { challenge, code: await codeTo(api, phone) });
    };
    const first = await confirm();
    api.clock.advance(60_000);
    expect((await confirm()).petition?.code).toBe(first.petition?.code);
    api.clock.advance(60_000);
    const other = { ...input, clientKey: 'khoa-khac-han' };
    expect((await runPetition(api, 'sendPetition', other)).code).toBe('ATTACHMENT_NOT_USABLE');
  });
});

test('a step that is refused leaves its file to be used again', async () => {
  const { code, token } = await memberPetition(api);
  const file = await upload();
  const early = await runPetition(api, 'supplementPetition', { code, text: 'Bổ sung', attachments: [file] }, token);
  expect(early.code).toBe('PETITION_NOT_OPEN');
  const next = letter((await createAgency(api.database)).code, { attachments: [file] });
  expect((await runPetition(api, 'sendPetition', next, token)).__typename).toBe('PetitionSent');
});

test('the files of a petition go with it, when its years are over or its member is removed', async () => {
  const files = [await upload(), await upload()];
  const old = await memberPetition(api, { attachments: [files[0]] });
  const removed = await memberPetition(api, { attachments: [files[1]] });
  await runPetition(api, 'withdrawPetition', { code: old.code }, old.token);
  await tidyPetitions(api.database.pool, new Date(api.clock.now().getTime() + 6 * 366 * 86_400_000));
  await api.database.client.member.delete({ where: { id: removed.member.id } });
  const rows = await api.database.client.storedFile.findMany({ where: { id: { in: files } } });
  expect(rows.map(({ releasedAt }) => releasedAt !== null)).toEqual([true, true]);
});
