import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { createImporter, type Source } from '../src/features/ingest/index.ts';
import { systemClock } from '../src/platform/clock.ts';
import { openDatabase } from '../src/platform/database/client.ts';
import { startEmbeddedServer } from '../src/platform/database/embedded.ts';
import { migrate } from '../src/platform/database/migrate.ts';

const MEMBERS = 20_000;
/** Segments of each member. */
const SEGMENTS = 10;
const EMPLOYERS = 500;
const ROUNDS = 3;
const AIM = 0.3;
const HEAD =
  'social_insurance_code,insurance_type,scheme,status,from_month,to_month,employer_code,employer_name,job_title,workplace,currency,contribution_salary,salary,contribution_amount,salary_coefficient,employer_rate,employee_rate\n';

/**
 * Participation rows a second through the importer, as a ratio to `COPY` of the same rows into the same table.
 *
 * Both write to fresh copies of one database on one embedded server, in turns.
 */
export async function benchImport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ansinh-bench-'));
  const server = await startEmbeddedServer(join(folder, 'postgres'), { flags: ['-c max_wal_size=4GB'] });
  try {
    await prepare(server.url);
    const copied: number[] = [];
    const imported: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      copied.push(await onCopy(server.url, copyRows));
      imported.push(await onCopy(server.url, importRows));
    }
    const rows = MEMBERS * SEGMENTS;
    const [copy, importer] = [rows / median(copied), rows / median(imported)];
    console.log(`import: ${rows} participation rows, median of ${ROUNDS} rounds in turns`);
    console.log(`  COPY      ${Math.round(copy)} rows/s`);
    console.log(`  importer  ${Math.round(importer)} rows/s`);
    console.log(`  ratio     ${(importer / copy).toFixed(2)} (aim ≥ ${AIM})`);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The database that every round starts from: members and employers, no participation. */
async function prepare(serverUrl: string): Promise<void> {
  await onServer(serverUrl, 'CREATE DATABASE bench_base');
  const url = databaseUrl(serverUrl, 'bench_base');
  await migrate(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `INSERT INTO member (social_insurance_code, full_name, birth_date, gender)
     SELECT (9900000000 + i)::text, 'Người ' || i, '1985-01-01', 'FEMALE' FROM generate_series(1, $1::int) AS i`,
    [MEMBERS],
  );
  await client.query(
    `WITH made AS (INSERT INTO employer (name) SELECT 'Đơn vị ' || i FROM generate_series(1, $1::int) AS i RETURNING id, name)
     INSERT INTO employer_code (code, employer_id)
     SELECT 'ZZ' || lpad(split_part(name, ' ', 3), 4, '0') || 'A', id FROM made`,
    [EMPLOYERS],
  );
  await client.query('VACUUM ANALYZE');
  await client.end();
}

/** Seconds that the work takes on a fresh copy of the database. */
async function onCopy(serverUrl: string, work: (url: string) => Promise<number>): Promise<number> {
  await onServer(serverUrl, 'CREATE DATABASE bench_round TEMPLATE bench_base');
  await onServer(serverUrl, 'CHECKPOINT');
  try {
    return await work(databaseUrl(serverUrl, 'bench_round'));
  } finally {
    await onServer(serverUrl, 'DROP DATABASE bench_round WITH (FORCE)');
  }
}

async function copyRows(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const members = await idsOf(client, 'SELECT id FROM member ORDER BY social_insurance_code');
  const employers = await idsOf(client, 'SELECT employer_id AS id FROM employer_code ORDER BY code');
  const lines = function* () {
    for (const values of rowValues()) {
      const [member, employer, ...rest] = values;
      yield `${[members[member - 1], employers[employer - 1], ...rest].join('\t')}\n`;
    }
  };
  const begun = performance.now();
  const copy = client.query(
    copyFrom(`COPY participation_period (member_id, employer_id, insurance_type, scheme, status, from_month, to_month,
      employer_code, employer_name, job_title, workplace, currency, contribution_salary, salary, contribution_amount,
      salary_coefficient, employer_rate, employee_rate) FROM STDIN`),
  );
  await pipeline(Readable.from(inPortions(lines())), copy);
  const seconds = (performance.now() - begun) / 1000;
  await client.end();
  return seconds;
}

async function importRows(url: string): Promise<number> {
  const database = openDatabase(url);
  const importer = createImporter('participation', { database, clock: systemClock });
  const lines = function* () {
    yield HEAD;
    for (const [member, , ...rest] of rowValues()) yield `${9900000000 + member},${rest.join(',')}\n`;
  };
  const source: Source = {
    name: 'bench.csv',
    async *open() {
      yield* inPortions(lines());
    },
  };
  const begun = performance.now();
  let created = 0;
  if (importer)
    for await (const outcome of importer.run(source, { dryRun: false, createMissing: false }))
      if (outcome.kind === 'created') created += outcome.count ?? 1;
  const seconds = (performance.now() - begun) / 1000;
  await database.close();
  if (created !== MEMBERS * SEGMENTS) throw new Error(`${created} rows were created`);
  return seconds;
}

type Values = [member: number, employer: number, ...rest: string[]];

/** The same rows for both, by number of member and employer. */
function* rowValues(): Generator<Values> {
  for (let member = 1; member <= MEMBERS; member += 1)
    for (let segment = 0; segment < SEGMENTS; segment += 1) {
      const employer = ((member * 7 + segment) % EMPLOYERS) + 1;
      const year = 2010 + segment;
      const code = `ZZ${String(employer).padStart(4, '0')}A`;
      yield [
        member,
        employer,
        ...['BHXH', 'COMPULSORY', 'ENDED', `${year}-01-01`, `${year}-12-01`, code, `Đơn vị ${employer}`],
        ...[
          'Chuyên viên',
          'Số 7 Tràng Thi Hà Nội',
          'VND',
          '5453400.00',
          '5453400.00',
          '1390617.00',
          '3.66',
          '17.5',
          '8',
        ],
      ];
    }
}

/** Pieces of about 64 KB. */
function* inPortions(lines: Iterable<string>): Generator<Buffer> {
  let held: string[] = [];
  for (const line of lines) {
    held.push(line);
    if (held.length < 400) continue;
    yield Buffer.from(held.join(''));
    held = [];
  }
  yield Buffer.from(held.join(''));
}

async function idsOf(client: pg.Client, sql: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(sql);
  return rows.map(({ id }) => id);
}

async function onServer(serverUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
