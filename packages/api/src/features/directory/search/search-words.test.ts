import { createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../../../platform/fold.ts';
import { oneLetterApart } from './one-letter-apart.ts';
import { markMatches } from './text-parts.ts';

const TEXTS = [
  'Hoà Hòa hoà',
  'Đống Đa, ĐỐNG ĐA',
  'Đống Đa'.normalize('NFD'),
  'ｂａｃｈ　Ｄａｎｇ',
  'Nguyễn Thị Thuỳ – 7/2 "Trần"',
  '  ',
  '%_\\',
  'ƯỚC ơi Ỷ ỹ ẵ ặ Ữ',
];

describe('folding', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  test.each(TEXTS)('of %j is the same here and in the database', async (text) => {
    const { rows } = await database.pool.query<{ fold: string }>('SELECT fold($1)', [text]);
    expect(rows).toEqual([{ fold: fold(text) }]);
  });

  test('takes both ways to put an accent for one', () => {
    expect(fold('Khánh Hoà')).toBe('khanh hoa');
    expect(fold('Khánh Hòa'.normalize('NFD'))).toBe('khanh hoa');
  });

  test.each([
    ['bach', 'bahc', true],
    ['bach', 'bac', true],
    ['bach', 'bachh', true],
    ['bach', 'bech', true],
    ['bach', 'bach', true],
    ['bach', 'cabh', false],
    ['bach', 'ba', false],
    ['mai', 'mia', true],
    ['mai', 'tam', false],
  ])('a word as the database knows it is one letter from another: %s, %s, %s', async (one, other, near) => {
    expect(oneLetterApart(one, other)).toBe(near);
    const { rows } = await database.pool.query('SELECT one_letter_less($1) && one_letter_less($2) AS near', [
      one,
      other,
    ]);
    expect(rows).toEqual([{ near }]);
  });
});

describe('marking', () => {
  const marked = (text: string, words: string[], forgiving = false) =>
    markMatches(text, words, forgiving)
      .map((part) => (part.matched ? `[${part.text}]` : part.text))
      .join('');

  test('keeps the text as it is, composed or not', () => {
    for (const text of ['Bệnh viện Đa khoa', 'Bệnh viện Đa khoa'.normalize('NFD'), 'x🙂 y', ''])
      expect(
        markMatches(text, ['da', 'benh'], false)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });

  test('marks whole words, and the start of a word for the last one', () => {
    expect(marked('Đa khoa Đống Đa', ['da', 'kho'])).toBe('[Đa] [kho]a Đống [Đa]');
    expect(marked('Dài đa dạng', ['da', 'x'])).toBe('Dài [đa] dạng');
    expect(marked('Hoàng'.normalize('NFD'), ['hoa'])).toBe(`[${'Hoà'.normalize('NFD')}]ng`);
  });

  test('marks a mistyped word only when asked to', () => {
    expect(marked('Bạch Mai', ['bahc', 'mai'])).toBe('Bạch [Mai]');
    expect(marked('Bạch Mai', ['bahc', 'mai'], true)).toBe('[Bạch] [Mai]');
  });
});
