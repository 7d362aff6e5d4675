import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from './column.ts';
import { readRows } from './read.ts';
import { text } from './values/text.ts';

const COLUMNS: Column[] = ['code', 'name', 'note'].map((name) => ({
  name,
  vi: { code: 'Mã', name: 'Họ và tên', note: 'Ghi chú' }[name] ?? name,
  type: text(100),
  required: name === 'code',
  meaning: { vi: '', en: '' },
  example: '',
}));

/** What is read of a file that arrives in portions of so many bytes. */
async function read(content: string | Buffer, portion = 64 * 1024) {
  const bytes = Buffer.from(content);
  const source = {
    name: 'test.csv',
    async *open() {
      for (let at = 0; at < bytes.length; at += portion) yield bytes.subarray(at, at + portion);
    },
  };
  const rows: { line: number; cells: unknown }[] = [];
  const faults: { line: number; reason: string }[] = [];
  const warnings: string[] = [];
  for await (const found of readRows(source, COLUMNS))
    for (const one of found) {
      if ('cells' in one) rows.push(one);
      else if ('fault' in one) faults.push({ line: one.line, reason: one.fault.reason.en });
      else warnings.push(one.warning.en);
    }
  return { rows, faults, warnings };
}

describe('CSV', () => {
  test.each([[','], [';'], ['\t']])('has the delimiter %j, told by its heading line', async (delimiter) => {
    const { rows } = await read(`code${delimiter}name\n1${delimiter}Mai\n`);

    expect(rows).toEqual([{ line: 2, cells: ['1', 'Mai', undefined] }]);
  });

  test('has English or Vietnamese headings in any order, accents or none', async () => {
    expect((await read('Ghi chú,HO VA TEN,Mã\nx,Mai,1\n')).rows).toEqual([{ line: 2, cells: ['1', 'Mai', 'x'] }]);
  });

  test('keeps delimiters, quotes and line breaks inside of quotes, and counts lines by them', async () => {
    const { rows } = await read('code,name\r\n1,"Cty ""ABC"", HN\nVN"\r\n\r\n2,"Mai"');

    expect(rows).toEqual([
      { line: 2, cells: ['1', 'Cty "ABC", HN\nVN', undefined] },
      { line: 5, cells: ['2', 'Mai', undefined] },
    ]);
  });

  test('takes a code that is kept from spreadsheets as ="…", quoted or not', async () => {
    const { rows, faults } = await read('code;name\n="0123";"Mai"\n"=""0124""";Lan\n="01"x;Cúc\n');

    expect(rows).toEqual([
      { line: 2, cells: ['="0123"', 'Mai', undefined] },
      { line: 3, cells: ['="0124"', 'Lan', undefined] },
    ]);
    expect(faults.map((fault) => fault.line)).toEqual([4]);
  });

  test('rejects a row with a misplaced or open quote alone, and reads on behind it', async () => {
    const { rows, faults } = await read('code,name\n1,Cty "A" B\n2,"A" B\n3,"open\n4,Mai\n5,"Lan"\n');

    expect(rows.map((row) => row.line)).toEqual([5, 6]);
    expect(faults.map((fault) => fault.line)).toEqual([2, 3, 4]);
  });

  test('gives a quote up that does not close within a record’s length', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `${index},Người thứ ${index}`);
    const { rows, faults } = await read(`code,name\n1,"open\n${lines.join('\n')}\n`);

    expect(faults).toEqual([{ line: 2, reason: 'A double quote is never closed.' }]);
    expect(rows).toHaveLength(30_000);
  });

  test('rejects ragged rows, but not for the empty columns that spreadsheets add', async () => {
    const { rows, faults } = await read('code,name,,\n1,Mai,,\n2\n3,a,b,\n,,,\n');

    expect(rows.map((row) => row.line)).toEqual([2]);
    expect(faults.map((fault) => fault.line)).toEqual([3, 4]);
    expect(faults[1]?.reason).toBe('The row has 4 values and the heading line has 2 columns.');
  });

  test('reads the same however it is cut on its way', async () => {
    const content = 'mã;họ và tên\r\n1;"Nguyễn; ""Mai""\r\nĐ"\r\n2;Lê\r\n3;"x"\r\n';
    const whole = await read(content);

    for (const portion of [1, 2, 3, 5, 7, 11]) expect(await read(content, portion)).toEqual(whole);
    expect(whole.rows).toHaveLength(3);
  });

  test('gives back whatever was written by the rules of RFC 4180', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'đ', '"', ',', '\n', '\r\n', ';', ' ', '1'), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), fc.nat(9), async (rows, cut) => {
        const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const content = rows.map(([name, note]) => `k,${quoted(name)},${quoted(note)}\r\n`).join('');
        const result = await read(`code,name,note\r\n${content}`, cut + 1);

        expect(result.faults).toEqual([]);
        expect(result.rows.map((row) => row.cells)).toEqual(rows.map(([name, note]) => ['k', name, note]));
      }),
      { numRuns: 200 },
    );
  });
});

describe('NDJSON', () => {
  test('tells what is absent from what is empty', async () => {
    const { rows } = await read('{"code":"1","name":null}\n\n{"mã":2,"note":["a","b"]}');

    expect(rows).toEqual([
      { line: 1, cells: ['1', null, undefined] },
      { line: 3, cells: ['2', undefined, 'a;b'] },
    ]);
  });

  test('rejects a line that is not one object, and reads on', async () => {
    const { rows, faults } = await read('{"code":"1"}\n[1]\n{"code":\nnull\n{"code":"5"}\n', 4);

    expect([rows.map((row) => row.line), faults.map((fault) => fault.line)]).toEqual([
      [1, 5],
      [2, 3, 4],
    ]);
  });

  test('never takes the decimals of a number for thousands', async () => {
    expect((await read('{"code":1.234}')).rows[0]?.cells).toEqual(['1.2340', undefined, undefined]);
  });

  test('names each unknown key once', async () => {
    const { warnings } = await read('{"code":"1","shoe":1}\n{"code":"2","shoe":1,"hat":2}');

    expect(warnings.map((it) => it.split(': ')[1])).toEqual(['shoe.', 'hat.']);
  });
});

describe('a file as a whole', () => {
  test('may begin with a byte-order mark, or be UTF-16 by its mark', async () => {
    const content = 'code,name\n1,Đặng\n';
    const expected = [{ line: 2, cells: ['1', 'Đặng', undefined] }];
    const little = Buffer.from(`\ufeff${content}`, 'utf16le');

    expect((await read(`\ufeff${content}`)).rows).toEqual(expected);
    expect((await read(little, 3)).rows).toEqual(expected);
    expect((await read(Buffer.from(little).swap16(), 3)).rows).toEqual(expected);
  });

  test.each([
    ['nothing', '', 'The file is empty.'],
    ['only white space', ' \n\n', 'The file is empty.'],
    ['an Excel workbook', 'PK\u0003\u0004abc', 'The file is an Excel workbook (.xlsx) or a zip, not text.'],
    ['no required column', 'name,note\na,b\n', 'The heading line lacks required columns: code (Mã).'],
    ['a column twice', 'code,Mã\n1,2\n', 'Column code stands twice in the heading line.'],
  ])('with %s is rejected with one clear reason', async (_, content, reason) => {
    expect(await read(content)).toEqual({ rows: [], warnings: [], faults: [{ line: 1, reason }] });
  });

  test('in another encoding is refused by its heading', async () => {
    const { faults } = await read(Buffer.from([0x6d, 0xe3, 0x2c, 0x6e, 0x0a, 0x31, 0x2c, 0x32]));

    expect(faults[0]?.reason).toContain('not UTF-8');
  });

  test('in UTF-16 without a mark is refused', async () => {
    expect((await read(Buffer.from('code,name\n1,2', 'utf16le'))).faults[0]?.reason).toContain('zero bytes');
  });

  test('of one endless line ends with one fault', async () => {
    const { rows, faults } = await read(`code,name\n1,a\n2,${'x'.repeat(600_000)}\n3,b\n`);

    expect([rows.length, faults.map((fault) => fault.line)]).toEqual([1, [3]]);
  });

  test('names the headings that it does not know', async () => {
    expect((await read('code,shoe size\n1,2\n')).warnings).toEqual([
      'Columns that are not known were left out: shoe size.',
    ]);
  });
});
