import { expect, test } from 'vitest';
import { fiveYearsReached } from './five-year.ts';
import {
  type CardEvent,
  type CardStatus,
  type CardValidity,
  currentCard,
  graceUntil,
  servesOn,
  statusOnDay,
} from './validity.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const card = (
  id: string,
  status: CardStatus,
  from: string,
  to: string | null,
): CardValidity & { history: CardEvent[] } => ({
  id,
  status,
  validFrom: day(from),
  validTo: to ? day(to) : null,
  history: [],
});
const YEAR = card('a', 'VALID', '2026-01-01', '2026-12-31');

test('a card serves on its first and its last day, and not on the days around them', () => {
  const served = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((it) => servesOn(YEAR, [], day(it)));
  expect(served).toEqual([false, true, true, false]);
});

test('past its last day a serving card is EXPIRED, a revoked one stays REVOKED', () => {
  const past = day('2027-01-01');
  const statusOf = (status: CardStatus) => statusOnDay({ ...YEAR, status }, [], past);
  expect((['VALID', 'RENEWED', 'REPLACED', 'REVOKED', 'LOCKED'] as const).map(statusOf)).toEqual([
    'EXPIRED',
    'EXPIRED',
    'EXPIRED',
    'REVOKED',
    'LOCKED',
  ]);
});

test('a card without an end does not expire', () => {
  expect(statusOnDay(card('q', 'VALID', '2020-01-01', null), [], day('2099-01-01'))).toBe('VALID');
  expect(graceUntil({ validTo: null })).toBeNull();
});

test('before a recorded change the earlier status holds', () => {
  const revoked = { ...YEAR, status: 'REVOKED' as const };
  const history = [
    { status: 'REVOKED' as const, occurredOn: day('2026-06-01') },
    { status: 'HELD' as const, occurredOn: day('2026-03-01') },
  ];
  const on = (text: string) => statusOnDay(revoked, history, day(text));
  expect(['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map(on)).toEqual([
    'VALID',
    'HELD',
    'HELD',
    'REVOKED',
  ]);
  expect(servesOn(revoked, history, day('2026-02-28'))).toBe(true);
  expect(servesOn(revoked, history, day('2026-03-01'))).toBe(false);
});

test('treatment under way stays covered 15 days past the end', () => {
  expect(graceUntil(YEAR)).toEqual(day('2027-01-15'));
});

test('of two cards on one day a VALID one is current, then the latest first day, then the newest record', () => {
  const today = day('2026-07-01');
  const later = card('b', 'VALID', '2026-04-01', '2026-12-31');
  const replaced = card('c', 'REPLACED', '2026-05-01', '2026-12-31');
  const twin = card('d', 'VALID', '2026-04-01', '2027-03-31');
  expect(currentCard([YEAR, later], today)?.id).toBe('b');
  expect(currentCard([replaced, YEAR], today)?.id).toBe('a');
  expect(currentCard([twin, later], today)?.id).toBe('d');
  expect(currentCard([later, twin], today)?.id).toBe('d');
});

test('a blocked card is current when nothing better covers the day; an ended one never is', () => {
  const today = day('2026-07-01');
  expect(currentCard([{ ...YEAR, status: 'LOCKED' }], today)?.id).toBe('a');
  expect(currentCard([{ ...YEAR, status: 'REVOKED' }], today)).toBeNull();
  expect(currentCard([YEAR], day('2027-01-01'))).toBeNull();
  expect(currentCard([], today)).toBeNull();
});

test('a card that ended since, or will end, is current on the days before', () => {
  const revoked = {
    ...YEAR,
    status: 'REVOKED' as const,
    history: [{ status: 'REVOKED' as const, occurredOn: day('2026-06-01') }],
  };
  const current = ['2026-05-31', '2026-06-01'].map((it) => currentCard([revoked], day(it))?.id);
  expect(current).toEqual(['a', undefined]);
});

test('five years are reached on the very day that the agency published', () => {
  expect(fiveYearsReached(day('2026-07-01'), day('2026-06-30'))).toBe(false);
  expect(fiveYearsReached(day('2026-07-01'), day('2026-07-01'))).toBe(true);
  expect(fiveYearsReached(null, day('2026-07-01'))).toBeNull();
});
