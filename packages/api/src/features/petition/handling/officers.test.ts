import {
  createAgency,
  memberPetition,
  runPetition,
  signedInOfficer,
  startTestApp,
  strangerPetition,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newTrackingCode } from '../tracking-code.ts';
import { answer, kindsOf, officerOf, queueOf, readCase } from './testing.ts';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

describe('officers', () => {
  test('share a petition: one takes it, a colleague must take it over, and only then may answer', async () => {
    const { agency, code } = await memberPetition(api);
    const [one, two] = [await officerOf(api, agency), await officerOf(api, agency)];
    expect((await runPetition(api, 'replyToPetition', { code, ...answer }, one.token)).code).toBe('PETITION_NOT_YOURS');
    await runPetition(api, 'takePetition', { code }, one.token);
    for (const [mutation, more] of [
      ['takePetition', {}],
      ['replyToPetition', answer],
      ['rejectPetition', { reason: 'Không thuộc thẩm quyền' }],
      ['forwardPetition', { reason: 'Không thuộc thẩm quyền', agencyCode: (await createAgency(api.database)).code }],
    ] as const)
      expect((await runPetition(api, mutation, { code, ...more }, two.token)).code).toBe('PETITION_NOT_YOURS');
    const over = await runPetition(api, 'takePetition', { code, fromColleague: true }, two.token);
    expect([over.petition?.status, over.petition?.events.at(-1)?.action]).toEqual(['IN_PROGRESS', 'HANDED_OVER']);
    expect((await runPetition(api, 'replyToPetition', { code, ...answer }, one.token)).code).toBe('PETITION_NOT_YOURS');
    expect((await runPetition(api, 'replyToPetition', { code, ...answer }, two.token)).petition?.status).toBe(
      'ANSWERED',
    );
  });

  test('of another agency see and change nothing, and cannot tell it from an unknown code', async () => {
    const { member, code } = await memberPetition(api);
    const stranger = await officerOf(api, (await createAgency(api.database)).code);
    expect(await readCase(api, code, stranger.token)).toBeNull();
    expect(await queueOf(api, stranger.token)).toEqual([]);
    const agencyCode = (await createAgency(api.database)).code;
    for (const [mutation, more] of [
      ['takePetition', { fromColleague: true }],
      ['replyToPetition', answer],
      ['rejectPetition', { reason: 'Không thuộc thẩm quyền' }],
      ['forwardPetition', { reason: 'Không thuộc thẩm quyền', agencyCode }],
      ['closePetition', {}],
    ] as const) {
      const foreign = await runPetition(api, mutation, { code, ...more }, stranger.token);
      const unknown = await runPetition(api, mutation, { code: newTrackingCode(2026), ...more }, stranger.token);
      expect(foreign).toEqual(unknown);
      expect(foreign.code).toBe('PETITION_NOT_FOUND');
    }
    expect(await kindsOf(api, member.id)).toEqual(['PETITION_SENT']);
  });

  test.each([
    ['vi', /không thuộc cơ quan/, /số điện thoại|tin nhắn/],
    ['en', /not of your agency/, /phone|message/],
  ] as const)('are told so in %s as officers, not as a sender is', async (locale, says, never) => {
    const { code } = await memberPetition(api);
    const stranger = await officerOf(api, (await createAgency(api.database)).code);
    const { data } = await api.execute<{ takePetition: { code: string; message: string } }, object>(
      'mutation ($code: String!) { takePetition(input: { code: $code }) { ... on Error { code message } } }',
      { code },
      { token: stranger.token, locale },
    );
    expect(data?.takePetition.code).toBe('PETITION_NOT_FOUND');
    expect(data?.takePetition.message).toMatch(says);
    expect(data?.takePetition.message).not.toMatch(never);
  });

  test('need the duty PETITION; neither another duty nor a member is enough', async () => {
    const { code, token } = await memberPetition(api);
    const editor = await signedInOfficer(api, { duties: ['EDITORIAL', 'REGISTRATION', 'ACCOUNT'] });
    for (const mutation of ['takePetition', 'closePetition'] as const) {
      await expect(runPetition(api, mutation, { code }, editor.token)).rejects.toThrow('FORBIDDEN');
      await expect(runPetition(api, mutation, { code }, token)).rejects.toThrow('FORBIDDEN');
      await expect(runPetition(api, mutation, { code }, '')).rejects.toThrow('UNAUTHENTICATED');
    }
    for (const query of ['petitionQueue { edges { node { code } } }', `petitionCase(code: "${code}") { code }`]) {
      const { errors } = await api.execute(`{ ${query} }`, {}, { token: editor.token });
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    }
  });

  test('see a contact whole once they have taken the petition, and masked before', async () => {
    const contact = { fullName: 'Bùi Thị Khách', phone: '0987654321', email: 'khach@example.vn' };
    const { agency, code } = await strangerPetition(api);
    await api.database.client.petition.update({
      where: { code },
      data: { contactPhone: contact.phone, contactEmail: contact.email },
    });
    const [one, two] = [await officerOf(api, agency), await officerOf(api, agency)];
    expect(await readCase(api, code, one.token)).toMatchObject({
      senderName: 'Bùi Thị Khách',
      senderIsMember: false,
      senderPhone: '09•••••321',
      senderEmail: 'k•••@example.vn',
      mine: false,
      takenByName: null,
    });
    await runPetition(api, 'takePetition', { code }, one.token);
    expect(await readCase(api, code, one.token)).toMatchObject({
      senderPhone: contact.phone,
      senderEmail: contact.email,
      mine: true,
      takenByName: 'Lê Cán Bộ',
    });
    expect(await readCase(api, code, two.token)).toMatchObject({ senderPhone: '09•••••321', mine: false });
  });

  test("see a member's name of the record and the account's phone", async () => {
    const { agency, code, member, phone } = await memberPetition(api);
    const officer = await officerOf(api, agency);
    await runPetition(api, 'takePetition', { code }, officer.token);
    expect(await readCase(api, code, officer.token)).toMatchObject({
      senderName: member.fullName,
      senderIsMember: true,
      senderPhone: phone,
      senderEmail: null,
      senderAddress: null,
    });
  });

  test('forward: the other agency has it, its term begins anew, the first one has lost sight of it', async () => {
    const { agency, code, token } = await memberPetition(api);
    const other = (await createAgency(api.database)).code;
    const [here, there] = [await officerOf(api, agency), await officerOf(api, other)];
    await runPetition(api, 'takePetition', { code }, here.token);
    const same = { code, agencyCode: agency, reason: 'Thuộc cơ quan khác' };
    await expect(runPetition(api, 'forwardPetition', same, here.token)).rejects.toThrow(
      'BAD_USER_INPUT input.agencyCode',
    );
    await expect(runPetition(api, 'forwardPetition', { ...same, agencyCode: '99XXXX' }, here.token)).rejects.toThrow(
      'BAD_USER_INPUT input.agencyCode',
    );
    const forwarded = await runPetition(api, 'forwardPetition', { ...same, agencyCode: other }, here.token);
    expect(forwarded).toMatchObject({ __typename: 'PetitionForwarded', code, agency: { code: other } });
    expect(await readCase(api, code, here.token)).toBeNull();
    expect(await queueOf(api, there.token)).toEqual([code]);
    expect((await runPetition(api, 'takePetition', { code }, there.token)).petition?.status).toBe('IN_PROGRESS');
    const { data } = await api.execute<{ petition: { agency: object; events: object[] } }, object>(
      'query ($code: String!) { petition(code: $code) { agency { code } events { action agency { code } } } }',
      { code },
      { token },
    );
    expect(data?.petition).toEqual({
      agency: { code: other },
      events: [
        { action: 'SENT', agency: null },
        { action: 'TAKEN', agency: null },
        { action: 'FORWARDED', agency: { code: other } },
        { action: 'TAKEN', agency: null },
      ],
    });
  });
});
