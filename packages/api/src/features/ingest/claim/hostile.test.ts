import { createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { claimFile, claimTables, claimXml, recordXml } from '@ansinh/testkit/claims.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importClaims, memberWithClaim } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const BOMB = `<!DOCTYPE lolz [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};">`).join('')}]>`;
const DECLARATIONS: [string, string][] = [
  ['a DOCTYPE', '<!DOCTYPE TONG_HOP>'],
  ['an external entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'],
  ['an external DTD', '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/evil.dtd">'],
  ['a billion laughs', BOMB],
];

/** A claim file in which the declaration stands in front of the table XML1, carried as `content`. */
function withInner(xml: string, declaration: string): string {
  return xml.replace(/<NOIDUNGFILE>([^<]*)/, (_all, base64: string) => {
    const table = Buffer.from(base64, 'base64').toString();
    return `<NOIDUNGFILE>${Buffer.from(declaration + table.replace(/<\?xml.*?\?>\s*/, '')).toString('base64')}`;
  });
}

describe.each(DECLARATIONS)('%s is refused', (_name, declaration) => {
  test('at the start of the file, with nothing read', async () => {
    const { spec } = await memberWithClaim(database);
    const file = claimXml([claimTables(spec)]).replace('<GIAMDINHHS>', `${declaration}<GIAMDINHHS>`);
    const { kinds, rejections } = await importClaims({ database }, file, { piece: 11 });
    expect(kinds).toEqual(['rejected']);
    expect(rejections).toMatchObject([{ valueClass: 'forbidden' }]);
  });

  test('inside of base64, where only that record is rejected', async () => {
    const [bad, good] = [await memberWithClaim(database), await memberWithClaim(database)];
    const file = withInner(claimXml([claimTables(bad.spec), claimTables(good.spec)]), declaration);
    const { kinds, rejections } = await importClaims({ database }, file);
    expect(kinds).toEqual(['rejected', 'created']);
    expect(rejections).toMatchObject([{ record: 'HOSO 1', valueClass: 'forbidden' }]);
  });

  test('inside of nested XML', async () => {
    const { spec } = await memberWithClaim(database);
    const file = claimXml([claimTables(spec)], { content: 'inline', innerDeclaration: false });
    const { rejections } = await importClaims({ database }, file.replace('<TONG_HOP>', `${declaration}<TONG_HOP>`));
    expect(rejections).toMatchObject([{ record: 'HOSO 1', valueClass: 'forbidden' }]);
  });

  test('inside of CDATA', async () => {
    const { spec } = await memberWithClaim(database);
    const file = claimXml([claimTables(spec)], { content: 'cdata', innerDeclaration: false });
    const { rejections } = await importClaims({ database }, file.replace('<TONG_HOP>', `${declaration}<TONG_HOP>`));
    expect(rejections).toMatchObject([{ record: 'HOSO 1', valueClass: 'forbidden' }]);
  });
});

test('an undeclared entity is malformed XML, told with its line and column', async () => {
  const { spec } = await memberWithClaim(database, { visit: { LY_DO_VV: 'NBSP' } });
  const file = claimXml([claimTables(spec)], { content: 'inline', innerDeclaration: false }).replace('NBSP', '&nbsp;');
  const line = file.slice(0, file.indexOf('&nbsp;')).split('\n').length;
  const { rejections } = await importClaims({ database }, file);
  expect(rejections).toMatchObject([{ record: 'HOSO 1', valueClass: 'malformed' }]);
  expect(rejections[0]?.reason.en).toMatch(new RegExp(`^The XML is not well-formed at line ${line}, column \\d+\\.$`));
});

test('malformed XML outside of a table ends the file; the records before it stay', async () => {
  const people = [await memberWithClaim(database), await memberWithClaim(database)];
  const [first = '', second = ''] = people.map(({ spec }) => recordXml(claimTables(spec)));
  const head = claimXml([], { senderCode: '99001', declaredCount: 2 }).split('</DANHSACHHOSO>')[0];
  const imported = await importClaims({ database }, `${head}${first}${second.replace('</FILEHOSO>', '</FILE>')}`);
  expect(imported.kinds).toEqual(['created', 'rejected']);
  expect(imported.rejections).toMatchObject([{ record: 'HOSO 2', valueClass: 'malformed' }]);
});

test('malformed XML inside of base64 rejects that record and says where, the next is taken', async () => {
  const [bad, good] = [await memberWithClaim(database), await memberWithClaim(database)];
  const file = withInner(claimXml([claimTables(bad.spec), claimTables(good.spec)]), '\n\n <OPEN>');
  const { kinds, rejections } = await importClaims({ database }, file);
  expect(kinds).toEqual(['rejected', 'created']);
  expect(rejections[0]?.reason.en).toMatch(/^The XML is not well-formed at line 3, column \d+\.$/);
});

test.each([
  '@@@@',
  'AAA=AAA',
  Buffer.from([0xff, 0xff, 0xff]).toString('base64'),
  Buffer.from('not xml').toString('base64'),
])('content that is neither base64 nor XML (%s) rejects the record', async (content) => {
  const { spec } = await memberWithClaim(database);
  const file = claimXml([claimTables(spec)]).replace(/<NOIDUNGFILE>[^<]*/, `<NOIDUNGFILE>${content}`);
  const { kinds } = await importClaims({ database }, file);
  expect(kinds).toEqual(['rejected']);
});

test('bytes that are neither UTF-8 nor UTF-16 end the file', async () => {
  const { spec } = await memberWithClaim(database);
  const file = claimFile([claimTables(spec)]);
  const { kinds, rejections } = await importClaims(
    { database },
    Buffer.concat([file.subarray(0, 200), Buffer.from([0xff, 0xfe]), file.subarray(200)]),
  );
  expect(kinds).toEqual(['rejected']);
  expect(rejections[0]?.reason.en).toBe('The encoding is neither UTF-8 nor UTF-16.');
});

describe('a record past the limit is rejected and the next one taken', () => {
  test.each(['base64', 'inline', 'base64-lines'] as const)('in %s', async (content) => {
    const [big, good] = [await memberWithClaim(database), await memberWithClaim(database)];
    big.spec.visit = { GHI_CHU: 'rất dài '.repeat(60_000) };
    const file = claimFile([claimTables(big.spec), claimTables(good.spec)], { content });
    const { kinds, rejections } = await importClaims({ database, maxRecord: 100_000 }, file, { piece: 10_000 });
    expect(kinds).toEqual(['rejected', 'created']);
    expect(rejections).toMatchObject([{ record: 'HOSO 1', column: 'HOSO', valueClass: 'out_of_range' }]);
  });

  test('but a comment or CDATA without end is the end of the file', async () => {
    const { spec } = await memberWithClaim(database);
    const file = claimXml([claimTables(spec)]).replace('<HOSO>', `<HOSO><!-- ${'x'.repeat(300_000)} -->`);
    const { kinds } = await importClaims({ database, maxRecord: 100_000 }, file);
    expect(kinds).toEqual(['rejected']);
  });
});

test('deep nesting, many attributes, many columns and many rows are refused', async () => {
  const { spec } = await memberWithClaim(database);
  const xml = claimXml([claimTables(spec)], { content: 'inline', innerDeclaration: false });
  const attacks = [
    xml.replace('<TONG_HOP>', `<TONG_HOP>${'<A>'.repeat(100_000)}`),
    xml.replace('<HOSO>', `<HOSO ${Array.from({ length: 1_000 }, (_, index) => `a${index}=""`).join(' ')}>`),
    xml.replace(
      '<TONG_HOP>',
      `<TONG_HOP>${Array.from({ length: 1_000 }, (_, index) => `<C${index}>1</C${index}>`).join('')}`,
    ),
    xml.replace('<TONG_HOP>', `<TONG_HOP>${'<A><B>1</B></A>'.repeat(30_000)}`),
  ];
  for (const attack of attacks) {
    const { rejections } = await importClaims({ database }, attack);
    expect(rejections).toMatchObject([{ valueClass: 'out_of_range' }]);
  }
});
