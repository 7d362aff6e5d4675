import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agree, formatMoney, formatThousandths, parseThousandths } from './amount.ts';
import { cleanText, createCleaner } from './characters.ts';
import { plainName } from './identity.ts';
import { parseBirthDate, parseDay, parseInstant } from './moment.ts';

describe('amounts are exact', () => {
  test.each([
    ['0', '0.00'],
    ['45000', '45000.00'],
    ['1234.567', '1234.57'],
    ['1234.564', '1234.56'],
    ['0.005', '0.01'],
    ['1.', '1.00'],
    ['1.50000', '1.50'],
    ['9999999999999.99', '9999999999999.99'],
  ])('%s VND is stored as %s', (text, stored) => {
    const value = parseThousandths(text);
    expect(value === null ? null : formatMoney(value)).toBe(stored);
  });

  test.each(['', '-1', '1,5', '1.2345', '1e3', '.5', '1 000', '0x10', '٣', 'NaN', '10000000000000'])(
    '%s is no amount',
    (text) => {
      expect(parseThousandths(text)).toBeNull();
    },
  );

  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), (value) => {
        expect(parseThousandths(formatThousandths(value))).toBe(value);
      }),
    );
  });

  test('amounts agree when they are 1 VND apart, and no more', () => {
    expect([agree(1_000n, 2_000n), agree(2_000n, 1_000n), agree(1_000n, 2_001n)]).toEqual([true, true, false]);
  });
});

describe('moments', () => {
  test.each([
    ['202512312330', '2025-12-31T16:30:00.000Z'],
    ['202601010659', '2025-12-31T23:59:00.000Z'],
    ['20260305', '2026-03-04T17:00:00.000Z'],
    ['202402291200', '2024-02-29T05:00:00.000Z'],
    ['202502291200', null],
    ['202603052460', null],
    ['2026030510', null],
    ['00000000', null],
  ])('%s in Hà Nội is %s', (text, expected) => {
    expect(parseInstant(text)).toBe(expected);
  });

  test('a date of 12 digits is its day', () => {
    expect([parseDay('202603052359'), parseDay('20261301'), parseDay('2026-03-05')]).toEqual([
      '2026-03-05',
      null,
      null,
    ]);
  });

  test.each([
    ['19500000', { year: 1950, month: null, day: null }],
    ['195000000000', { year: 1950, month: null, day: null }],
    ['1950', { year: 1950, month: null, day: null }],
    ['19500400', { year: 1950, month: 4, day: null }],
    ['195004120830', { year: 1950, month: 4, day: 12 }],
    ['19500012', null],
    ['19501300', null],
    ['00000000', null],
  ])('a birth date of %s is known as far as it says', (text, expected) => {
    expect(parseBirthDate(text)).toEqual(expected);
  });
});

test('names are one name in any case, accent placing and spacing', () => {
  expect(new Set(['Đỗ Thị Hoà', 'DO  THI HÒA', 'đỗ thị hòa'.normalize('NFD'), 'Đỗ-Thị Hòa'].map(plainName)).size).toBe(
    1,
  );
  expect(plainName('Đỗ Thị Hoa')).not.toBe(plainName('Đỗ Thị Hạnh'));
});

describe('characters', () => {
  test('an XML declaration inside becomes blanks, so that places stay true', () => {
    expect(cleanText('<a>\n<?xml version="1.0"\n?>\n<b/></a>').text).toBe(`<a>\n${' '.repeat(19)}\n  \n<b/></a>`);
  });

  test('what XML allows stays, what it does not goes', () => {
    expect(cleanText('\t\r\n&#9;&#x41;\u0085 💊')).toEqual({ text: '\t\r\n&#9;&#x41;\u0085 💊', stripped: false });
    expect(cleanText('a\u0000b&#x1F;c&#65535;d\uFFFE')).toEqual({ text: 'abcd', stripped: true });
  });

  test('text cut into any pieces is cleaned as the whole', () => {
    const text = 'x<?xml version="1.0" encoding="utf-16"?>&#0;&#x1f;&amp;\u0001<?xmlish?><y>&#65;</y>&#x110000;';
    fc.assert(
      fc.property(fc.array(fc.nat({ max: text.length }), { maxLength: 12 }), (cuts) => {
        const cleaner = createCleaner();
        const edges = [0, ...cuts.sort((a, b) => a - b), text.length];
        const pieces = edges.slice(1).map((edge, index) => cleaner.push(text.slice(edges[index], edge)));
        expect([...pieces, cleaner.end()].map((piece) => piece.text).join('')).toBe(cleanText(text).text);
      }),
    );
  });
});
