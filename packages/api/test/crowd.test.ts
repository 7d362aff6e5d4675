import { createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCrowd, loadDemoOnce } from '../../../prisma/seed/index.ts';

let database: TestDatabase;
let twin: TestDatabase;

beforeAll(async () => {
  [database, twin] = [await createTestDatabase(), await createTestDatabase()];
  for (const one of [database, twin]) await loadDemoOnce(one);
});
afterAll(async () => {
  await database.close();
  await twin.close();
});

const FINGERPRINT = `
  SELECT md5(string_agg(period::text, '' ORDER BY id)) AS periods FROM (
    SELECT member_id, id, insurance_type, from_month, to_month, contribution_salary, job_title FROM participation_period
    WHERE member_id::text LIKE '99c00000%') AS period`;

async function row(one: TestDatabase, sql: string) {
  return (await one.pool.query(sql)).rows[0];
}

describe('a crowd for benchmarks', () => {
  it('grows to the number that was asked for, and an equal second run adds nobody', async () => {
    const seen: number[] = [];
    expect(await loadCrowd(database, { people: 20, seed: 7, onProgress: (there) => seen.push(there) })).toBe(20);
    expect(await loadCrowd(database, { people: 40, seed: 7 })).toBe(20);
    expect(await loadCrowd(database, { people: 40, seed: 7 })).toBe(0);
    expect(seen).toEqual([20]);
    expect(
      await row(
        database,
        `SELECT count(*)::int, min(social_insurance_code), max(social_insurance_code), count(account.member_id)::int AS accounts
         FROM member LEFT JOIN account ON account.member_id = member.id WHERE social_insurance_code LIKE '991%'`,
      ),
    ).toEqual({ count: 40, min: '9910000000', max: '9910000039', accounts: 40 });
  });

  it('is the same for the same seed however many runs made it, and another for another seed', async () => {
    await loadCrowd(twin, { people: 40, seed: 7 });
    expect(await row(twin, FINGERPRINT)).toEqual(await row(database, FINGERPRINT));
    const other = await createTestDatabase();
    try {
      await loadDemoOnce(other);
      await loadCrowd(other, { people: 40, seed: 8 });
      expect(await row(other, FINGERPRINT)).not.toEqual(await row(database, FINGERPRINT));
    } finally {
      await other.close();
    }
  });

  it('gives everybody 12 segments in four funds and 5 benefits, and visits whose totals are the sums of their lines', async () => {
    expect(
      await row(
        database,
        `SELECT min(periods)::int AS fewest, max(periods)::int AS most, min(benefits)::int AS benefits FROM (
           SELECT (SELECT count(*) FROM participation_period WHERE member_id = member.id) AS periods,
             (SELECT count(*) FROM benefit WHERE member_id = member.id) AS benefits
           FROM member WHERE social_insurance_code LIKE '991%') AS each`,
      ),
    ).toEqual({ fewest: expect.toSatisfy((fewest) => fewest >= 10), most: 12, benefits: 5 });
    expect(
      await row(
        database,
        `SELECT count(*)::int AS visits, count(*) FILTER (WHERE visit.total_cost <> lines.total OR visit.copayment <> lines.copayment)::int AS wrong
         FROM medical_visit visit JOIN (SELECT visit_id, sum(amount) AS total, sum(copayment) AS copayment
           FROM medical_cost_line GROUP BY 1) AS lines ON lines.visit_id = visit.id
         WHERE member_id::text LIKE '99c00000%'`,
      ),
    ).toEqual({ visits: expect.toSatisfy((visits) => visits > 50), wrong: 0 });
  });

  it('stops when it is told to, and says how many were added', async () => {
    expect(await loadCrowd(database, { people: 60, seed: 7, signal: AbortSignal.abort() })).toBe(0);
  });

  it('refuses more people than the range of codes holds', async () => {
    await expect(loadCrowd(database, { people: 1_000_001, seed: 7 })).rejects.toThrow(RangeError);
  });
});
