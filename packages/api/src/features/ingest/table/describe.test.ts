import { expect, test } from 'vitest';
import { TABLE_KINDS } from '../kinds/index.ts';
import { describeColumns } from './describe.ts';
import { prepareRow } from './prepare.ts';
import { plainWord } from './values/text.ts';

test('the documentation lists the columns of every kind (`pnpm test:run describe -u` writes it again)', async () => {
  const tables = TABLE_KINDS.map(({ name }) => describeColumns(name, 'en'));

  await expect(
    `# Columns of the tables\n\nPrinted by \`ansinh import --columns <kind>\`; [import.md](import.md) says how values are written.\n\n${tables.join('\n')}`,
  ).toMatchFileSnapshot('../../../../../../docs/import-columns_generated.md');
});

test.each(TABLE_KINDS.map((kind) => [kind.name, kind] as const))('%s: no heading means two columns', (_, kind) => {
  const owners = new Map<string, string>();
  for (const column of kind.columns)
    for (const heading of [column.name, column.vi, ...(column.aliases ?? [])]) {
      const word = plainWord(heading);
      expect([heading, owners.get(word) ?? column.name]).toEqual([heading, column.name]);
      owners.set(word, column.name);
    }
});

test.each(TABLE_KINDS.map((kind) => [kind.name, kind] as const))('%s: the documented examples are taken', (_, kind) => {
  for (const column of kind.columns) {
    const read = column.type.read(column.example);
    expect([column.name, typeof read]).toEqual([column.name, 'string']);
  }
});

test('a kind without such a name has no columns', () => {
  expect(describeColumns('visits', 'en')).toBeUndefined();
});

test('a row is named by its key even when another value is refused', () => {
  const members = TABLE_KINDS.find(({ name }) => name === 'members');
  const cells = members?.columns.map(({ name }) => (name === 'social_insurance_code' ? '9900000001' : 'x')) ?? [];

  expect(members && prepareRow(members, 7, cells, '2026-11-23')).toMatchObject({
    line: 7,
    key: '9900000001',
    fault: { column: 'birth_date', valueClass: 'malformed' },
  });
});
