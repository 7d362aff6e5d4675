import { createHash } from 'node:crypto';
import type { Queryable } from './database/transaction.ts';

/** So many tries in a window; the last one allowed starts the lock. */
export interface RateLimit {
  /** What is counted, such as `sign-in:device`. */
  name: string;
  limit: number;
  /** Length of the window, in milliseconds from its first try. */
  windowMs: number;
  /** How long nothing more is allowed after the last allowed try, in milliseconds. */
  lockMs: number;
  /**
   * It counts many together, such as everybody in a network. What a counter beside it that is not shared refuses does
   * not count here, so that one who repeats in vain silences nobody else. Such a try is not looked at, so it guesses
   * nothing; passwords and one-time codes have no such limit all the same: their tries count everywhere.
   */
  shared?: true;
}

/** One counter: a limit and whom it counts. The parts are hashed, so that no row holds a personal value. */
export interface Counter {
  rule: RateLimit;
  of: readonly string[];
}

/**
 * Counts one try on every counter in one statement, before the try is judged: parallel tries cannot pass together.
 *
 * @returns null when all allow it, else the instant from which the strictest of those that counted it allows again.
 */
export async function countAttempt(db: Queryable, counters: readonly Counter[], now: Date): Promise<Date | null> {
  // In one order, so that two tries never wait for each other: shared ones last, as the statement has them.
  const ordered = counters.map((it) => ({ ...it.rule, key: keyOf(it) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const { rows } = await db.query<{ allowed: boolean; ends_at: Date }>({
    name: 'count-attempt',
    text: `WITH given AS (
        SELECT * FROM unnest($1::text[], $3::int[], $4::float[], $5::float[], $6::bool[])
          AS given (key, max, span, lock, shared)),
      own AS (${countingOn('NOT shared')}),
      common AS (${countingOn('shared AND NOT EXISTS (SELECT FROM own WHERE NOT allowed)')})
      SELECT * FROM own UNION ALL SELECT * FROM common`,
    values: [
      ordered.map((it) => it.key),
      now,
      ordered.map((it) => it.limit),
      ordered.map((it) => it.windowMs / 1000),
      ordered.map((it) => it.lockMs / 1000),
      ordered.map((it) => it.shared ?? false),
    ],
  });
  const refusals = rows.filter((row) => !row.allowed).map((row) => row.ends_at.getTime());
  return refusals.length === 0 ? null : new Date(Math.max(...refusals));
}

/** The part of the statement that counts on those of the given counters that a condition names. */
function countingOn(condition: string): string {
  return `INSERT INTO attempt_counter AS counter (key, count, ends_at)
        SELECT key, 1, $2::timestamptz + make_interval(secs => CASE WHEN max = 1 THEN lock ELSE span END)
        FROM given WHERE ${condition}
        ON CONFLICT (key) DO UPDATE SET (count, ends_at) = (
          SELECT
            CASE WHEN counter.ends_at <= $2 THEN 1 ELSE least(counter.count + 1, max) END,
            CASE
              WHEN counter.ends_at <= $2 THEN excluded.ends_at
              WHEN counter.count + 1 = max THEN $2 + make_interval(secs => lock)
              ELSE counter.ends_at
            END
          FROM given WHERE given.key = counter.key)
        RETURNING ends_at, coalesce(OLD.ends_at <= $2 OR OLD.count < NEW.count, true) AS allowed`;
}

/** Whether a counter is used up, without counting. */
export async function lockedUntil(db: Queryable, counter: Counter, now: Date): Promise<Date | null> {
  const { rows } = await db.query<{ ends_at: Date }>({
    name: 'attempts-used-up',
    text: 'SELECT ends_at FROM attempt_counter WHERE key = $1 AND count >= $2 AND ends_at > $3',
    values: [keyOf(counter), counter.rule.limit, now],
  });
  return rows[0]?.ends_at ?? null;
}

/** Forgets what was counted: the try was right. */
export async function forgetAttempts(db: Queryable, counters: readonly Counter[]): Promise<void> {
  await db.query({
    name: 'forget-attempts',
    text: 'DELETE FROM attempt_counter WHERE key = ANY ($1::text[])',
    values: [counters.map(keyOf)],
  });
}

/** Takes one try back: it was right, and the tries of others stay counted. */
export async function takeBackAttempt(db: Queryable, counters: readonly Counter[]): Promise<void> {
  await db.query({
    name: 'take-back-attempt',
    text: 'UPDATE attempt_counter SET count = count - 1 WHERE key = ANY ($1::text[]) AND count > 0',
    values: [counters.map(keyOf)],
  });
}

function keyOf({ rule, of }: Counter): string {
  const whom = createHash('sha256').update(JSON.stringify(of)).digest('base64url');
  return `${rule.name}:${whom}`;
}

/** Removes counters whose window is over: they count nothing any more. */
export async function removeEndedCounters(db: Queryable, now: Date): Promise<number> {
  const { rowCount } = await db.query('DELETE FROM attempt_counter WHERE ends_at <= $1', [now]);
  return rowCount ?? 0;
}
