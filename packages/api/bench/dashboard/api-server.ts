import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app.ts';
import { createTokenKeys, signAccessToken, type TokenKeys } from '../../src/features/session/index.ts';
import { openDatabase } from '../../src/platform/database/client.ts';
import { createLocalStore } from '../../src/platform/files/local-store.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { answerParent, cpuMicroseconds } from './child.ts';

interface Start {
  databaseUrl?: string;
  connections?: number;
  /** Left out, they are the process's own. */
  tokenKeys?: TokenKeys;
  sessions: { memberId: string; sessionId: string }[];
}

// Our server as it is, with a token for each session.
answerParent(async ({ databaseUrl, connections, sessions, ...given }: Start) => {
  if (!databaseUrl) return { cpu: cpuMicroseconds(), rss: process.memoryUsage().rss };
  const clock = { now: () => new Date() };
  const tokenKeys = given.tokenKeys ?? (await createTokenKeys());
  const database = openDatabase(databaseUrl, { connections: connections ?? 6 });
  const files = createLocalStore(join(tmpdir(), 'ansinh-bench-files'));
  const app = createApp(
    { database, clock, tokenKeys, files, logger: createLogger('error') },
    { readPointsPerMinute: Number.POSITIVE_INFINITY },
  );
  const port = await app.listen(0, '127.0.0.1');
  const tokens: string[] = [];
  for (const session of sessions) tokens.push(await signAccessToken(tokenKeys, session, clock));
  return { port, tokens };
});
