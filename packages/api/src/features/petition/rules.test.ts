import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../working-calendar/index.ts';
import { BUILT_IN_CALENDAR } from '../working-calendar/testing.ts';
import { isOverdue, MOVES, moved, PETITION_STATUSES, type PetitionStatus } from './petition-status.ts';
import { dueAfterSupplement, dueWhenReceived, dueWhenTaken, PETITION_KINDS, TERMS } from './terms.ts';
import { newTrackingCode, readTrackingCode } from './tracking-code.ts';

const day = (date: Date) => date.toISOString().slice(0, 10);

describe('the moves of a petition', () => {
  test.each([
    ['TAKEN', 'RECEIVED FORWARDED'],
    ['HANDED_OVER', 'IN_PROGRESS SUPPLEMENT_REQUIRED ANSWERED'],
    ['FORWARDED', 'RECEIVED FORWARDED IN_PROGRESS'],
    ['SUPPLEMENT_ASKED', 'IN_PROGRESS'],
    ['SUPPLEMENTED', 'SUPPLEMENT_REQUIRED'],
    ['ANSWERED', 'IN_PROGRESS SUPPLEMENT_REQUIRED ANSWERED'],
    ['REJECTED', 'RECEIVED FORWARDED IN_PROGRESS SUPPLEMENT_REQUIRED'],
    ['WITHDRAWN', 'RECEIVED FORWARDED IN_PROGRESS SUPPLEMENT_REQUIRED'],
    ['RATED', 'ANSWERED CLOSED'],
    ['CLOSED', 'ANSWERED'],
  ] as const)('%s is lawful from %s and from nothing else', (action, from) => {
    expect(PETITION_STATUSES.filter((status) => moved(status, action, 1) !== null).join(' ')).toBe(from);
  });

  test('nothing but a rating follows an end', () => {
    for (const ended of ['CLOSED', 'REJECTED', 'WITHDRAWN'] as const)
      for (const action of Object.keys(MOVES) as (keyof typeof MOVES)[]) // the keys of a closed record
        expect([ended, action, moved(ended, action, 1)]).toEqual([
          ended,
          action,
          ended === 'CLOSED' && action === 'RATED' ? 'CLOSED' : null,
        ]);
  });

  test('after ninety steps it can only be ended', () => {
    expect(moved('IN_PROGRESS', 'ANSWERED', 89)).toBe('ANSWERED');
    expect(moved('IN_PROGRESS', 'ANSWERED', 90)).toBeNull();
    expect([moved('IN_PROGRESS', 'REJECTED', 90), moved('ANSWERED', 'CLOSED', 90)]).toEqual(['REJECTED', 'CLOSED']);
  });

  test.each([
    ['RECEIVED', true],
    ['FORWARDED', true],
    ['IN_PROGRESS', true],
    ['SUPPLEMENT_REQUIRED', false],
    ['ANSWERED', false],
    ['WITHDRAWN', false],
  ] as [PetitionStatus, boolean][])('%s may be overdue: %s; the due day itself is in time', (status, overdue) => {
    const dueOn = dayOf('2026-06-05');
    expect(isOverdue({ status, dueOn }, dayOf('2026-06-06'))).toBe(overdue);
    expect(isOverdue({ status, dueOn }, dayOf('2026-06-05'))).toBe(false);
  });
});

describe('the terms', () => {
  test('name a law, each, and say whether it was checked', () => {
    const terms = PETITION_KINDS.flatMap((kind) => Object.values(TERMS[kind]).filter((it) => typeof it === 'object'));
    expect(terms.filter((term) => term && !/Luật|Nghị định/.test(term.law))).toEqual([]);
  });

  test.each([
    ['FEEDBACK', '2026-02-10', '2026-03-10'],
    ['PETITION', '2026-06-05', '2026-06-26'],
    // Ten calendar days, and the last one is a Sunday.
    ['COMPLAINT', '2026-06-04', '2026-06-15'],
    ['COMPLAINT', '2026-02-07', '2026-02-23'],
  ] as const)('%s received on %s is due on %s', (kind, received, due) => {
    expect(day(dueWhenReceived(BUILT_IN_CALENDAR, kind, dayOf(received)))).toBe(due);
  });

  test('a complaint is answered 30 days after it was taken up, 45 when it is complex', () => {
    const petition = { kind: 'COMPLAINT', dueOn: dayOf('2026-06-15'), complex: false } as const;
    const taken = (complex: boolean) =>
      day(dueWhenTaken(BUILT_IN_CALENDAR, { ...petition, complex }, dayOf('2026-06-08')));
    expect([taken(false), taken(true)]).toEqual(['2026-07-08', '2026-07-23']);
  });

  test('taking feedback up changes nothing: its term runs from the receipt', () => {
    const petition = { kind: 'FEEDBACK', dueOn: dayOf('2026-06-26'), complex: true } as const;
    expect(day(dueWhenTaken(BUILT_IN_CALENDAR, petition, dayOf('2026-06-24')))).toBe('2026-06-26');
  });

  test('working days on which the sender was waited for are added; not to complaints, whose law knows no pause', () => {
    const waiting = { dueOn: dayOf('2026-06-26'), waitingSince: dayOf('2026-06-10') };
    const supplied = dayOf('2026-06-15');
    const due = (kind: 'PETITION' | 'COMPLAINT') =>
      day(dueAfterSupplement(BUILT_IN_CALENDAR, { kind, ...waiting }, supplied));
    expect([due('PETITION'), due('COMPLAINT')]).toEqual(['2026-07-01', '2026-06-26']);
    expect(day(dueAfterSupplement(BUILT_IN_CALENDAR, { kind: 'PETITION', ...waiting }, waiting.waitingSince))).toBe(
      '2026-06-26',
    );
  });
});

const ROOT = resolve(import.meta.dirname, '../../../../..');
/** Where examples are read: descriptions, manuals, the SDK, GraphiQL's tabs, refusals and the demo's data. */
const TEXTS_WITH_EXAMPLES = [
  'schema.graphql',
  'README.md',
  'docs',
  'packages/api/src',
  'packages/sdk/src',
  'prisma/seed',
];

function filesIn(path: string): string[] {
  const from = resolve(ROOT, path);
  if (statSync(from).isFile()) return [from];
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|md|graphql|json)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => resolve(entry.parentPath, entry.name));
}

function isCode(text: string): boolean {
  try {
    return readTrackingCode(text, 'code') === text;
  } catch {
    return false;
  }
}

describe('a tracking code', () => {
  const code = newTrackingCode(2026);

  test('is the same however it is written', () => {
    expect(code).toMatch(/^PA-2026-[0-9A-HJKMNP-TV-Z]{8}$/);
    const bare = code.slice(3).replace('-', '');
    for (const written of [code, code.toLowerCase(), ` ${code.replaceAll('-', ' – ')} `, bare, `pa${bare}`])
      expect(readTrackingCode(written, 'code')).toBe(code);
    expect(readTrackingCode(code.replace('0', 'o').replace('1', 'l'), 'code')).toBe(code);
  });

  test('with any one character of another value is no code', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    for (let index = 8; index < code.length; index += 1)
      for (const other of alphabet.replace(code.charAt(index), ''))
        expect(() => readTrackingCode(code.slice(0, index) + other + code.slice(index + 1), 'code')).toThrow();
  });

  test.each(['', 'PA-2026-', 'PA-2026-7K3M9Q', 'XX-2026-7K3M9QXF', 'PA-26-7K3M9QXF', `${code}0`, 'PA-2026-UUUUUUUU'])(
    '"%s" is refused with the argument, and not repeated',
    (text) => {
      expect(() => readTrackingCode(text, 'input.code')).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', facts: { argument: 'input.code' } }),
      );
    },
  );

  test('is well formed in every example that somebody may copy', () => {
    const examples = TEXTS_WITH_EXAMPLES.flatMap((path) => [...filesIn(path)]).flatMap((file) =>
      (readFileSync(file, 'utf8').match(/\bPA-\d{4}-\w+/g) ?? []).map((example) => ({ file, example })),
    );
    expect(examples.length).toBeGreaterThan(20);
    expect(examples.filter(({ example }) => !isCode(example))).toEqual([]);
  });

  test('is never the same again', () => {
    expect(new Set(Array.from({ length: 2_000 }, () => newTrackingCode(2026))).size).toBe(2_000);
  });
});
