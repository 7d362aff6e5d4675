import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedServer } from '@ansinh/api/platform/database/embedded.ts';
import { migrate } from '@ansinh/api/platform/database/migrate.ts';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Maintenance address of the run's PostgreSQL. */
    serverUrl: string;
  }
}

/** The migrated database that every test database is cloned from. */
export const TEMPLATE_DATABASE = 'ansinh_template';

/** One embedded PostgreSQL for the run, with a migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'ansinh-test-'));
  // Durability costs time, and this server's data dies with it.
  const flags = ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off', '-c max_connections=200'];
  const server = await startEmbeddedServer(join(folder, 'postgres'), { flags });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE_DATABASE}`);
  await client.end();
  const template = new URL(server.url);
  template.pathname = `/${TEMPLATE_DATABASE}`;
  await migrate(template.href);
  project.provide('serverUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
