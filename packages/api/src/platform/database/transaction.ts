import type pg from 'pg';
import type { Database } from './client.ts';

/** A connection inside a transaction. */
export type Transaction = pg.PoolClient;

/** Where a statement runs: a transaction, or the pool for one that stands alone. */
export type Queryable = Pick<pg.PoolClient, 'query'> | Pick<pg.Pool, 'query'>;

/** SQLSTATE: two transactions inserted the same key; the later one sees the earlier one when it tries again. */
const UNIQUE_VIOLATION = '23505';
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const MAX_TRIES = 5;

/**
 * Runs work in one READ COMMITTED transaction; commits what it returns, rolls back what it throws.
 *
 * A verdict that must stay (a session ended, an attempt counted) is returned, never thrown. Work that lost a race for
 * a unique key is run again, up to five times in all, so it must have no effect outside of the transaction.
 */
export async function inTransaction<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    const tx = await database.pool.connect();
    let broken: Error | undefined;
    try {
      await tx.query('BEGIN');
      const result = await work(tx);
      await tx.query('COMMIT');
      return result;
    } catch (error) {
      // A connection that cannot even roll back is thrown away.
      await tx.query('ROLLBACK').catch((failure: Error) => {
        broken = failure;
      });
      if (tried >= MAX_TRIES || !lostRace(error)) throw error;
    } finally {
      tx.release(broken);
    }
  }
}

function lostRace(error: unknown): boolean {
  const state = error instanceof Error && 'code' in error ? error.code : undefined;
  return state === UNIQUE_VIOLATION || state === SERIALIZATION_FAILURE || state === DEADLOCK;
}
