import { createHash } from 'node:crypto';
import { createAnSinhClient, solveProofOfWork } from '@ansinh/sdk';
import { createMember, startTestApp, type TestApp } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

const createClient = () => createAnSinhClient({ url: api.url, device: { id: 'device-of-the-test', name: 'Máy thử' } });

const birthDate = new Date('1984-03-02');
const by = (fullName: string, identityNumber: string) => ({
  by: { identity: { fullName, birthDate: '1984-03-02', identityNumber } },
});

test('a code is found masked, and the proof that the second try asks for is solved on the way', async () => {
  const client = createClient();
  const { fullName } = await createMember(api.database, {
    fullName: 'Trần Thị Thử Nghiệm',
    birthDate,
    personalIdNumber: '099084000001',
  });
  const onProof = vi.fn();
  for (const proofs of [0, 1]) {
    const found = await client.findSocialInsuranceCode(by(fullName, '099084000001'), { onProof });
    if (found.__typename !== 'CodeFound') throw new Error(found.message);
    expect(found.candidates).toMatchObject([{ birthYear: 1984 }]);
    expect(found.candidates[0]?.maskedCode).toMatch(/•{5}/);
    expect(onProof).toHaveBeenCalledTimes(proofs);
  }
  client.close();
});

test('proofs that are not accepted end after three, and an abort at once', async () => {
  const client = createClient();
  const asked = by('Nguyễn Văn Thử', '099084000002');
  await client.findSocialInsuranceCode(asked);
  const solve = vi.fn(async () => 'wrong');
  await expect(client.findSocialInsuranceCode(asked, { solve })).rejects.toMatchObject({
    code: 'PROOF_OF_WORK_REQUIRED',
  });
  expect(solve).toHaveBeenCalledTimes(3);
  const gone = new Error('gone');
  await expect(client.findSocialInsuranceCode(asked, { solve, signal: AbortSignal.abort(gone) })).rejects.toBe(gone);
  client.close();
});

test('the work finds a nonce, lets events through meanwhile, and stops when it is aborted', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const nonce = await solveProofOfWork('a challenge', 15);
  clearInterval(timer);
  expect(createHash('sha256').update(`a challenge${nonce}`).digest().readUInt16BE(0)).toBeLessThan(2);
  expect(turns).toBeGreaterThan(0);
  const leaving = new AbortController();
  const work = solveProofOfWork('a challenge', 256, leaving.signal);
  leaving.abort(new Error('left'));
  await expect(work).rejects.toThrow('left');
});
