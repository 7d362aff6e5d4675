import { createTestDatabase } from '@ansinh/testkit';
import { expect, test } from 'vitest';
import { openDatabase } from './client.ts';

test('instants are the same to Prisma and to SQL on a server that is set to Vietnamese time', async () => {
  const made = await createTestDatabase();
  const { pathname } = new URL(made.url);
  await made.pool.query(`ALTER DATABASE ${pathname.slice(1)} SET TimeZone = 'Asia/Ho_Chi_Minh'`);
  const database = openDatabase(made.url);
  try {
    const at = new Date('2026-01-01T00:30:00.123Z');
    await database.client.auditEvent.create({ data: { memberId: crypto.randomUUID(), kind: 'CODE_SENT', at } });
    expect((await database.pool.query('SELECT at FROM audit_event')).rows).toEqual([{ at }]);
    expect(await database.client.auditEvent.findMany({ select: { at: true }, where: { at: { lte: at } } })).toEqual([
      { at },
    ]);
    expect(await database.client.$queryRaw`SELECT at FROM audit_event WHERE at <= ${at}`).toEqual([{ at }]);
  } finally {
    await database.close();
    await made.close();
  }
});
