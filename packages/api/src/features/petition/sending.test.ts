import {
  codeTo,
  createAccount,
  createAgency,
  createChildAccount,
  letter,
  memberPetition,
  messagesTo,
  newPhone,
  runPetition,
  startTestApp,
  strangerPetition,
  type TestApp,
  wrongCode,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

/** How many petitions a phone or member has. */
const countOf = (where: { contactPhone?: string; memberId?: string }) => api.database.client.petition.count({ where });

const contactOf = (phone: string) => ({ fullName: 'Bùi Thị Khách', phone });

describe('a member', () => {
  test('sends under the account: a code, a due day, a message, a line in the trail', async () => {
    const { code, petition, member, phone, agency } = await memberPetition(api);
    expect(code).toMatch(/^PA-2026-[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(petition).toEqual({
      code,
      status: 'RECEIVED',
      dueOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      agency: { code: agency },
      events: [{ position: 1, action: 'SENT', status: 'RECEIVED', by: 'SENDER', note: null, agency: null }],
    });
    const stored = await api.database.client.petition.findUniqueOrThrow({ where: { code } });
    expect(stored).toMatchObject({ memberId: member.id, senderId: member.id, contactName: null, contactPhone: null });
    const [message] = await messagesTo(api, phone);
    expect(message).toMatchObject({ channel: 'SMS', text: expect.stringContaining(code) });
    expect(message?.text).not.toMatch(/thẻ|Người Thử/);
    const trail = await api.database.client.auditEvent.findMany({ where: { memberId: member.id } });
    expect(trail.map(({ kind }) => kind)).toEqual(['PETITION_SENT']);
  });

  test('is told by e-mail when that was asked for, and by SMS otherwise', async () => {
    const member = await createAccount(api.database, { email: 'nguoi.gui@example.vn' });
    const agency = await createAgency(api.database);
    const input = letter(agency.code, { notifyBy: 'EMAIL' });
    const { petition } = await runPetition(api, 'sendPetition', input, await api.sessionOf(member.id));
    const [mail] = await messagesTo(api, 'nguoi.gui@example.vn');
    expect(mail).toMatchObject({ channel: 'EMAIL', text: expect.stringContaining(petition?.code ?? '?') });
    expect(await messagesTo(api, member.phone)).toEqual([]);

    const without = await createAccount(api.database);
    await expect(runPetition(api, 'sendPetition', input, await api.sessionOf(without.id))).rejects.toThrow(
      'BAD_USER_INPUT input.notifyBy',
    );
    expect(await countOf({ memberId: without.id })).toBe(0);
  });

  test('who sends the same twenty times at once with one key has sent it once', async () => {
    const member = await createAccount(api.database);
    const token = await api.sessionOf(member.id);
    const agency = await createAgency(api.database);
    const input = letter(agency.code, { clientKey: 'khoa-ngau-nhien-1' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => runPetition(api, 'sendPetition', input, token)));
    expect(new Set(answers.map(({ petition }) => petition?.code)).size).toBe(1);
    expect(await countOf({ memberId: member.id })).toBe(1);
    expect(await messagesTo(api, member.phone)).toHaveLength(1);
    expect(await api.database.client.auditEvent.count({ where: { memberId: member.id } })).toBe(1);

    // Repeating took nothing of the day's ten.
    for (let sent = 2; sent <= 10; sent += 1)
      expect((await runPetition(api, 'sendPetition', letter(agency.code), token)).__typename).toBe('PetitionSent');
    const refused = await runPetition(api, 'sendPetition', letter(agency.code), token);
    expect([refused.__typename, refused.code]).toEqual(['PetitionLimitReached', 'PETITION_LIMIT_REACHED']);
    expect((await runPetition(api, 'sendPetition', input, token)).petition?.code).toBe(answers[0]?.petition?.code);
    expect(await countOf({ memberId: member.id })).toBe(10);
  });

  test('a key that was used for another letter is refused; the same key of another member is another key', async () => {
    const clientKey = 'khoa-ngau-nhien-2';
    const first = await memberPetition(api, { clientKey });
    await expect(
      runPetition(api, 'sendPetition', letter(first.agency, { clientKey, subject: 'Việc khác hẳn' }), first.token),
    ).rejects.toThrow('BAD_USER_INPUT input.clientKey');
    expect((await memberPetition(api, { clientKey })).code).not.toBe(first.code);
  });
});

test("a child's petition is told to its guardian, and read with the child's own session", async () => {
  const guardian = await createAccount(api.database);
  const born = new Date(Date.UTC(api.clock.now().getUTCFullYear() - 8, 0, 1));
  const child = await createChildAccount(api.database, guardian.id, born);
  const agency = await createAgency(api.database);
  const { petition } = await runPetition(api, 'sendPetition', letter(agency.code), await api.sessionOf(child.id));
  const texts = (await messagesTo(api, guardian.phone)).map(({ text }) => text);
  expect(texts).toEqual([expect.stringContaining(petition?.code ?? '?')]);
});

describe('somebody without an account', () => {
  test('proves the phone by a code, and then has a petition under it', async () => {
    const { code, phone, petition } = await strangerPetition(api, { kind: 'COMPLAINT' });
    expect(petition.status).toBe('RECEIVED');
    const stored = await api.database.client.petition.findUniqueOrThrow({ where: { code } });
    expect(stored).toMatchObject({ memberId: null, contactPhone: phone, contactAddress: '5 Phố Thử, Hà Nội' });
    // The version and variant of a keyed id, which no member's has (UUIDv7).
    expect(stored.senderId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8/);
    const texts = (await messagesTo(api, phone)).map(({ text }) => text);
    expect(texts).toEqual([expect.stringContaining(code), expect.stringMatching(/\b\d{6}\b.*sending a petition/)]);
    expect(texts.join()).not.toMatch(/thẻ|Khách/);
  });

  test('gets nothing without the right code, and a letter is kept out of every list until then', async () => {
    const phone = newPhone();
    const agency = await createAgency(api.database);
    const input = letter(agency.code, { contact: contactOf(phone) });
    const { challenge } = await runPetition(api, 'sendPetition', input);
    const code = await codeTo(api, phone);
    const wrong = await runPetition(api, 'confirmPetition', { challenge, code: wrongCode(code) });
    expect(wrong.code).toBe('CODE_INVALID');
    expect(await countOf({ contactPhone: phone })).toBe(0);
    api.clock.advance(5 * 60_000);
    expect((await runPetition(api, 'confirmPetition', { challenge, code })).code).toBe('CODE_INVALID');
  });

  test('who confirms twenty times at once, and again later, has one petition', async () => {
    const phone = newPhone();
    const agency = await createAgency(api.database);
    const { challenge } = await runPetition(api, 'sendPetition', letter(agency.code, { contact: contactOf(phone) }));
    const proof = { challenge, code: await codeTo(api, phone) };
    const answers = await Promise.all(Array.from({ length: 20 }, () => runPetition(api, 'confirmPetition', proof)));
    const codes = new Set(answers.flatMap(({ petition }) => (petition ? [petition.code] : [])));
    expect(codes.size).toBe(1);
    expect(await countOf({ contactPhone: phone })).toBe(1);
    // A lost answer can be fetched again by whoever holds the challenge.
    expect((await runPetition(api, 'confirmPetition', proof)).petition?.code).toBe([...codes][0]);
    expect(await api.database.client.petitionDraft.count({ where: { challengeId: challenge ?? '' } })).toBe(0);
  });

  test('is not sent more than one code a minute and five an hour, whatever else the letters say', async () => {
    const agency = await createAgency(api.database);
    const phone = newPhone();
    const send = () => runPetition(api, 'sendPetition', letter(agency.code, { contact: contactOf(phone) }));
    expect((await send()).__typename).toBe('CodeSent');
    expect((await send()).code).toBe('CODE_TOO_SOON');
    for (let sent = 2; sent <= 5; sent += 1) {
      api.clock.advance(60_000);
      expect((await send()).__typename).toBe('CodeSent');
    }
    api.clock.advance(60_000);
    expect((await send()).code).toBe('CODE_LIMIT_REACHED');
    expect(await messagesTo(api, phone)).toHaveLength(5);
  });

  test('from one network thirty letters an hour are taken', async () => {
    api.clock.advance(3_600_000);
    const agency = await createAgency(api.database);
    const send = () => runPetition(api, 'sendPetition', letter(agency.code, { contact: contactOf(newPhone()) }));
    for (let sent = 1; sent <= 30; sent += 1) expect((await send()).__typename).toBe('CodeSent');
    expect((await send()).code).toBe('PETITION_LIMIT_REACHED');
    api.clock.advance(3_600_000);
    expect((await send()).__typename).toBe('CodeSent');
  });
});

describe('a petition goes', () => {
  test("to the agency named, else the ward's, else the province's, else the central one", async () => {
    const { client } = api.database;
    const validFrom = new Date('2025-07-01');
    const province = await client.province.create({
      data: { code: '98', name: 'Thử', fullName: 'Tỉnh Thử', validFrom },
    });
    const at = { provinceId: province.id, validFrom };
    const ward = await client.ward.create({ data: { code: '98001', name: 'Gần', fullName: 'Phường Gần', ...at } });
    await client.ward.create({ data: { code: '98002', name: 'Xa', fullName: 'Xã Xa', ...at } });
    await createAgency(api.database, { code: '9800', level: 'PROVINCIAL', provinceId: province.id });
    await createAgency(api.database, { code: '980001', wardId: ward.id, provinceId: province.id });
    await createAgency(api.database, { code: '0000', level: 'CENTRAL' });
    const member = await createAccount(api.database);
    const token = await api.sessionOf(member.id);
    const sentTo = async (place: object) =>
      (await runPetition(api, 'sendPetition', { ...letter(''), agencyCode: null, ...place }, token)).petition?.agency
        .code;

    expect(await sentTo({})).toBe('0000');
    expect(await sentTo({ provinceCode: '98' })).toBe('9800');
    expect(await sentTo({ wardCode: '98002' })).toBe('9800');
    expect(await sentTo({ wardCode: '98001' })).toBe('980001');
    expect(await sentTo({ wardCode: '98001', agencyCode: '9800' })).toBe('9800');
    await expect(sentTo({ agencyCode: '9899' })).rejects.toThrow('BAD_USER_INPUT input.agencyCode');
    await expect(sentTo({ provinceCode: '97' })).rejects.toThrow('BAD_USER_INPUT input.provinceCode');
    await expect(sentTo({ wardCode: '97001' })).rejects.toThrow('BAD_USER_INPUT input.wardCode');
  });
});

describe('what cannot be sent is refused by its field, and nothing of it is repeated', () => {
  test.each([
    ['input.subject', { subject: 'Ngắn' }],
    ['input.subject', { subject: `Tiêu đề ${'a'.repeat(200)}` }],
    ['input.subject', { subject: 'Tiêu đề \u202eđảo chiều' }],
    ['input.content', { content: 'Quá ngắn' }],
    ['input.content', { content: 'x'.repeat(5_001) }],
    ['input.content', { content: `Có ký tự điều khiển \u0007 ở giữa đoạn này` }],
    ['input.agencyCode', { agencyCode: 'mã sai' }],
    ['input.provinceCode', { provinceCode: '1' }],
    ['input.wardCode', { wardCode: '123' }],
    ['input.clientKey', { clientKey: 'ngắn' }],
    ['input.attachments', { attachments: ['1', '2', '3', '4', '5', '6'] }],
    ['input.contact', { contact: null }],
    ['input.contact.fullName', { contact: { fullName: '7', phone: '0912345678' } }],
    ['input.contact.phone', { contact: { fullName: 'Bùi Khách', phone: '0212345678' } }],
    ['input.contact.email', { contact: { fullName: 'Bùi Khách', phone: '0912345678', email: 'khong-phai' } }],
    ['input.contact.address', { kind: 'COMPLAINT', contact: { fullName: 'Bùi Khách', phone: '0912345678' } }],
    ['input.notifyBy', { notifyBy: 'EMAIL', contact: { fullName: 'Bùi Khách', phone: '0912345678' } }],
  ])('%s %o', async (argument, values) => {
    const input = letter('0100', { contact: { fullName: 'Bùi Khách', phone: '0912345678' }, ...values });
    await expect(runPetition(api, 'sendPetition', input)).rejects.toThrow(`BAD_USER_INPUT ${argument}`);
  });

  test('lines, tabs and emoji of several parts are kept, the rest is tidied', async () => {
    const { code } = await memberPetition(api, {
      subject: '  Chậm   trả thẻ ',
      content: 'Dòng một có gia đình 👨‍👩‍👧  \r\n\r\n\r\n\r\n\tDòng hai thụt vào.\n',
    });
    const { subject, content } = await api.database.client.petition.findUniqueOrThrow({ where: { code } });
    expect([subject, content]).toEqual(['Chậm trả thẻ', 'Dòng một có gia đình 👨‍👩‍👧\n\n\tDòng hai thụt vào.']);
  });

  test('a file that is not there is told, and leaves no petition', async () => {
    const member = await createAccount(api.database);
    const agency = await createAgency(api.database);
    const input = letter(agency.code, { attachments: ['01900000-0000-7000-8000-000000000000'] });
    const answer = await runPetition(api, 'sendPetition', input, await api.sessionOf(member.id));
    expect(answer.code).toBe('ATTACHMENT_NOT_USABLE');
    expect(await countOf({ memberId: member.id })).toBe(0);
    expect(await messagesTo(api, member.phone)).toEqual([]);
  });
});
