import { join } from 'node:path';
import { DEMO_OFFICER, DEMO_PASSWORD, loadDemoNews, loadDemoOnce, PRINTED_LOGINS } from '../../../prisma/seed/index.ts';
import { createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { loadBuiltInLists } from './features/directory/index.ts';
import { loadNewsCategories } from './features/news/index.ts';
import { loadTokenKeys } from './features/session/index.ts';
import { loadBuiltInFaqs } from './features/support/index.ts';
import { systemClock } from './platform/clock.ts';
import { openProjectDatabase } from './platform/database/open.ts';
import { inTransaction } from './platform/database/transaction.ts';
import { realSenders } from './platform/delivery/senders.ts';
import { openFileStore } from './platform/files/open-store.ts';
import { createLogger } from './platform/logger.ts';
import { failureLine } from './start/failure.ts';
import { terminalSender } from './start/terminal-sender.ts';
import { welcome } from './start/welcome.ts';

/** Milliseconds for requests in flight; the database's own stop fits into what is left of 10 s. */
const DRAIN_LIMIT = 8_500;
const STOP_LIMIT = 10_000;

// A closed terminal must not break the way out.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

// The same signal twice is harmless: npm and the terminal may both send it.
const stopRequested = new Promise<void>((done) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done());
});

let config: Config | undefined;
try {
  config = readConfig();
  await serve(config);
  process.exit(0);
} catch (error) {
  console.error(failureLine(error, config));
  process.exit(1);
}

async function serve({ host, port, dataDir, origins, ...config }: Config): Promise<void> {
  const production = config.environment === 'production';
  await using opened = new AsyncDisposableStack();
  const logger = createLogger(config.logLevel);
  const project = await openProjectDatabase(
    { databaseUrl: config.databaseUrl, dataDir },
    { serve: true, onError: (error) => logger.error({ code: 'DATABASE', reason: error.message }) },
  );
  opened.defer(() => project.close());

  await inTransaction(project.database, loadBuiltInLists);
  await inTransaction(project.database, loadBuiltInFaqs);
  await inTransaction(project.database, loadNewsCategories);
  const hasDemo = !production && (await loadDemoOnce(project.database));
  const files = openFileStore(config, logger);
  if (hasDemo) await loadDemoNews(project.database, files);
  const tokenKeys = await loadTokenKeys(join(dataDir, 'token-keys.json'));
  if (production && !config.sms)
    logger.warn({ code: 'NO_SMS_SENDER' }, 'set ANSINH_SMS_URL: until then no code reaches anybody');
  const senders = { ...realSenders(config), ...(production ? {} : { inbox: terminalSender }) };
  const app = createApp(
    {
      database: project.database,
      clock: systemClock,
      logger,
      tokenKeys,
      senders,
      ...(config.receiptToken === undefined ? {} : { receiptToken: config.receiptToken }),
      files,
      ...(config.supportEmail === undefined ? {} : { supportEmail: config.supportEmail }),
      registrationPhotosRequired: config.registrationPhotos === 'required',
    },
    {
      origins,
      production,
      trustedProxies: config.trustedProxies,
      readPointsPerMinute: config.readPointsPerMinute,
      ...(config.publicUrl ? { publicUrl: config.publicUrl } : {}),
    },
  );
  opened.defer(() => Promise.race([app.close(), new Promise<void>((done) => setTimeout(done, DRAIN_LIMIT))]));

  const listening = await app.listen(port, host);
  const logins = hasDemo ? PRINTED_LOGINS : [];
  const officer = hasDemo ? DEMO_OFFICER.login : null;
  console.log(welcome({ host, port: listening, hasInbox: !production, logins, officer, password: DEMO_PASSWORD }));
  await stopRequested;
  console.log('Đang dừng… · Stopping…');
  // Whatever hangs, the process ends; an embedded server left behind is adopted by the next start.
  setTimeout(() => process.exit(1), STOP_LIMIT).unref();
}
