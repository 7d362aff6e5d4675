import { createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

async function termsOf(...texts: string[]): Promise<string[]> {
  const { rows } = await database.pool.query<{ terms: string[] }>(
    'SELECT tsvector_to_array(passage_terms(VARIADIC $1::text[])) AS terms',
    [texts],
  );
  return rows[0]?.terms ?? [];
}

test('the terms of a passage are its syllables and every two that follow each other, folded', async () => {
  expect(await termsOf('Thẻ BHYT', 'Đổi thẻ')).toEqual(
    ['bhyt', 'bhyt_doi', 'doi', 'doi_the', 'the', 'the_bhyt'].sort(),
  );
});

test('a passage of one syllable has one term, an empty one has none', async () => {
  expect(await termsOf('Thẻ')).toEqual(['the']);
  expect(await termsOf('')).toEqual([]);
});
