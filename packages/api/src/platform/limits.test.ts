import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { CodedError } from './errors.ts';
import { LIMITS } from './limits.ts';
import { checkDocument, countTokens } from './limits-document.ts';
import { checkVariables, isStorableText, variableFaults } from './limits-variables.ts';

function refusalOf(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return `${error.code}:${error.facts.limit ?? ''}`;
  }
}
const judge = (document: string) => refusalOf(() => checkDocument(parse(document)));
const nested = (levels: number, field: string) => `${`${field} {`.repeat(levels - 1)}${field}${'}'.repeat(levels - 1)}`;

describe('the size of a document', () => {
  test('may reach each limit and not pass it', () => {
    const fields = (count: number) => Array(count).fill('a').join(' ');
    expect(judge(`{ ${nested(LIMITS.depth, 'a')} }`)).toBeUndefined();
    expect(judge(`{ ${nested(LIMITS.depth + 1, 'a')} }`)).toBe('TOO_COMPLEX:depth');
    expect(judge(`{ a { ${fields(LIMITS.breadth - 1)} } }`)).toBeUndefined();
    expect(judge(`{ a { ${fields(LIMITS.breadth)} } }`)).toBe('TOO_COMPLEX:breadth');
    expect(judge(`{ ${fields(LIMITS.rootFields)} }`)).toBeUndefined();
    expect(judge(`{ ${fields(LIMITS.rootFields + 1)} }`)).toBe('TOO_COMPLEX:rootFields');
  });

  test('counts a fragment wherever it is spread', () => {
    const fragment = 'fragment f on T { a { b c } }';
    const spread = (times: number) => `{ x { ${'...f '.repeat(times)} } } ${fragment}`;
    // Each spread is 3 fields and the spread itself.
    const most = Math.floor((LIMITS.breadth - 1) / 4);
    expect(judge(spread(most))).toBeUndefined();
    expect(judge(spread(most + 1))).toBe('TOO_COMPLEX:breadth');
    expect(judge(`{ ${nested(LIMITS.depth - 1, 'a').replace('a}', 'a { ...f } }')} } ${fragment}`)).toBe(
      'TOO_COMPLEX:depth',
    );
  });

  test('takes linear time: 2^300 fields behind 300 fragments are counted at once', () => {
    const bomb = Array.from({ length: 300 }, (_, i) => `fragment f${i} on T { ...f${i + 1} ...f${i + 1} }`);
    expect(judge(`{ ...f0 } ${bomb.join(' ')} fragment f300 on T { a }`)).toBe('TOO_COMPLEX:breadth');
  });

  test('finds circles of every length, also those that no operation reaches', () => {
    expect(judge('{ a } fragment f on T { ...f }')).toBe('GRAPHQL_VALIDATION_FAILED:');
    expect(judge('{ ...a } fragment a on T { x { ...b } } fragment b on T { ... on T { ...a } }')).toBe(
      'GRAPHQL_VALIDATION_FAILED:',
    );
  });

  test('counts the tokens up to what is none', () => {
    expect(countTokens('{ a(b: "c") }')).toBe(8);
    expect(countTokens('{ a ? b')).toBe(2);
  });
});

test('docs/limits.md says every limit with its figure', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../../docs/limits.md'), 'utf8');
  const told = [...page.matchAll(/^\|\s*`(\w+)`\s*\|\s*([\d,]+)\s*\|/gm)].map(([, name, most]) => [
    name,
    Number(most?.replace(/,/g, '')),
  ]);
  expect(Object.fromEntries(told)).toEqual(LIMITS);
});

describe('text that can be stored', () => {
  test('is any Unicode without NUL and without half a pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isStorableText(text)).toBe(!text.includes('\0') && text === Buffer.from(text).toString());
      }),
    );
    for (const text of ['Đỗ Thị Hoà', 'Hoà'.normalize('NFD'), 'Ｎｇｕｙễｎ', '\u202Eabc', '👩‍⚕️'])
      expect(isStorableText(text)).toBe(true);
    for (const text of ['\0', 'a\0', '\uD800', '\uDC00x']) expect(isStorableText(text)).toBe(false);
  });
});

describe('variables', () => {
  test('hold lists of 250 and ten levels, and no more', () => {
    const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
    expect(refusalOf(() => checkVariables({ v: Array(250).fill(1) }))).toBeUndefined();
    expect(refusalOf(() => checkVariables({ v: Array(251).fill(1) }))).toBe('TOO_COMPLEX:listItems');
    expect(refusalOf(() => checkVariables({ v: deep(9) }))).toBeUndefined();
    expect(refusalOf(() => checkVariables({ v: deep(11) }))).toBe('TOO_COMPLEX:valueDepth');
  });

  const schema = buildSchema(`
    input Person { name: String!, born: Int, children: [Person!] }
    type Query { find(person: Person!, first: Int): String }
  `);
  const operation = getOperationAST(
    parse('query ($person: Person!, $first: Int) { find(person: $person, first: $first) }'),
  );
  const faultsOf = (variables: Record<string, unknown>) =>
    operation ? variableFaults(schema, operation, variables).map((fault) => [fault.facts.argument, fault.message]) : [];

  test('that fit have no faults', () => {
    expect(faultsOf({ person: { name: 'An', children: [{ name: 'Bình' }] } })).toEqual([]);
    expect(faultsOf({ person: { name: 'An' }, first: null, unused: {} })).toEqual([]);
  });

  test('that do not fit are told by place and type, never by value', () => {
    expect(faultsOf({ person: { name: 'An', children: [{ name: 42 }] } })).toEqual([
      ['person.children.0.name', 'The value of $person.children.0.name is missing or does not fit the type String!.'],
    ]);
    expect(faultsOf({}).map(([place]) => place)).toEqual(['person']);
    expect(faultsOf({ person: { children: [{}], nme: 'An' } })).toEqual([
      ['person.name', 'The required field $person.name of type String! is missing.'],
      ['person.children.0.name', 'The required field $person.children.0.name of type String! is missing.'],
      ['person.nme', 'There is no field $person.nme. Check its name.'],
    ]);
    expect(faultsOf({ person: { name: 'An', secret: 'hunter2' } }).join()).not.toContain('hunter2');
    expect(faultsOf({ person: { name: 'An', born: 'hunter2' } }).join()).not.toContain('hunter2');
  });
});
