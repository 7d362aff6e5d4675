import { createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { type ClaimForm, claimFile, claimTables, drugLine, serviceLine } from '@ansinh/testkit/claims.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importClaims, memberWithClaim } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const CONTENTS: NonNullable<ClaimForm['content']>[] = ['base64', 'inline', 'cdata', 'escaped'];

/** Visits that are not whole: totals that are not their lines', or no card. */
async function brokenVisits(): Promise<number> {
  const { rows } = await database.pool.query<{ broken: number }>(`
    SELECT count(*)::int AS broken FROM medical_visit AS visit
    LEFT JOIN LATERAL (
      SELECT sum(amount) AS total, count(*) AS lines FROM medical_cost_line AS line
      WHERE line.member_id = visit.member_id AND line.visit_id = visit.id) AS line ON true
    WHERE abs(visit.total_cost - coalesce(line.total, 0)) > 1
      OR visit.source_digest IS NULL`);
  return rows[0]?.broken ?? -1;
}

async function twoRecords(content: ClaimForm['content']): Promise<Buffer> {
  const people = [await memberWithClaim(database), await memberWithClaim(database)];
  return claimFile(
    people.map(({ spec }) => claimTables({ ...spec, drugs: [drugLine(), drugLine()], services: [serviceLine()] })),
    { content },
  );
}

test('a file cut anywhere never crashes the import and never leaves half a record', async () => {
  for (const content of CONTENTS) {
    const whole = await twoRecords(content);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 12 }), async (length) => {
        const { kinds } = await importClaims({ database }, whole.subarray(0, length));
        expect(kinds.at(-1)).toBe('rejected');
        expect(kinds.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  }
  expect(await brokenVisits()).toBe(0);
}, 60_000);

test('bytes changed, dropped or put in anywhere never crash the import and never leave half a record', async () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat({ max: 40 }),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc
        .constantFrom(
          '<',
          '>',
          '&',
          ']]>',
          '<![CDATA[',
          '<!--',
          '<?xml ?>',
          '<?',
          '</HOSO>',
          '<HOSO>',
          '&#0;',
          '=',
          '\u0000',
        )
        .map((text) => Buffer.from(text)),
    ),
  });
  for (const content of CONTENTS) {
    const whole = await twoRecords(content);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        let bytes: Uint8Array = whole;
        for (const { at, remove, insert } of edits) {
          const from = Math.floor(at * bytes.length);
          bytes = Buffer.concat([bytes.subarray(0, from), insert, bytes.subarray(from + remove)]);
        }
        const { kinds } = await importClaims({ database }, bytes, { piece: 997 });
        expect(kinds.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 60 },
    );
  }
  expect(await brokenVisits()).toBe(0);
}, 60_000);

test('random bytes are rejected once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
      expect((await importClaims({ database }, bytes)).kinds).toEqual(['rejected']);
    }),
    { numRuns: 200 },
  );
});
