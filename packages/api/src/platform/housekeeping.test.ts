import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTokenKeys } from '../features/session/index.ts';
import { createServices, type Services } from '../services.ts';
import { systemClock } from './clock.ts';
import { createLocalStore } from './files/local-store.ts';
import { createLogger } from './logger.ts';
import { countAttempt } from './rate-limit.ts';

let database: TestDatabase;
let services: Services;
beforeAll(async () => {
  database = await createTestDatabase();
  services = createServices({
    database,
    clock: systemClock,
    logger: createLogger('silent'),
    tokenKeys: await createTokenKeys(),
    files: createLocalStore(join(tmpdir(), 'ansinh-test-no-files')),
  });
});
afterAll(async () => {
  await services.close();
  await database.close();
});

test('what is over is removed, and what still counts stays', async () => {
  const now = new Date();
  const day = 24 * 60 * 60_000;
  const at = (days: number) => new Date(now.getTime() + days * day);
  const rule = (name: string, days: number) => ({ rule: { name, limit: 5, windowMs: days * day, lockMs: 1 }, of: [] });
  await countAttempt(database.pool, [rule('over', 1), rule('running', 3)], at(-2));
  const challenge = (id: string, expiresAt: Date) => ({
    memberId: randomUUID(),
    id,
    purpose: 'RESET_PASSWORD' as const,
    deviceId: 'device-one',
    deviceName: 'Máy',
    passwordSetAt: now,
    createdAt: now,
    expiresAt,
  });
  const kept = randomUUID();
  await database.client.challenge.createMany({ data: [challenge(randomUUID(), at(-2)), challenge(kept, at(-0.5))] });
  const message = (settledAt: Date | null) => ({
    memberId: randomUUID(),
    subjectId: kept,
    channel: 'SMS' as const,
    createdAt: at(-3),
    nextAttemptAt: at(5),
    settledAt,
  });
  await database.client.outboxMessage.createMany({ data: [message(at(-2)), message(null)] });

  await services.housekeeping.run(now);

  const counters = await database.client.attemptCounter.findMany();
  expect(counters.map((counter) => counter.key.split(':')[0])).toEqual(['running']);
  expect((await database.client.challenge.findMany()).map((row) => row.id)).toEqual([kept]);
  expect((await database.client.outboxMessage.findMany()).map((row) => row.settledAt)).toEqual([null]);
});
