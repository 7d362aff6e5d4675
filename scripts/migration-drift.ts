import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDrift } from '../packages/api/src/platform/database/drift.ts';
import { startEmbeddedServer } from '../packages/api/src/platform/database/embedded.ts';

// `pnpm db:drift`: what the migrations build against what prisma/schema says. Exit 1 when they differ.
const folder = mkdtempSync(join(tmpdir(), 'ansinh-drift-'));
const server = await startEmbeddedServer(join(folder, 'postgres'), { flags: ['-c fsync=off'] });
try {
  const { missing, extra } = await findDrift(server.url);
  for (const line of missing) console.log(`in prisma/schema, not in the migrations:  ${line}`);
  for (const line of extra) console.log(`in the migrations, not in prisma/schema:  ${line}`);
  console.log(
    missing.length + extra.length === 0 ? 'Migrations and datamodel agree.' : '\nWrite a migration (CONTRIBUTING.md).',
  );
  process.exitCode = missing.length + extra.length === 0 ? 0 : 1;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
