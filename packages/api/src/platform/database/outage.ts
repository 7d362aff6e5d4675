/**
 * SQLSTATE of a database that is away or overwhelmed: connection (08), resources (53), shutdown (57P), and the
 * limits that we set ourselves: statement and lock time-outs.
 */
const SQL_STATE = /^(08...|53...|57P0.|57014|55P03)$/;
const NODE_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);
/** Prisma: no connection, timed out, pool exhausted, closed. */
const PRISMA_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']);
const POOL_MESSAGES = /timeout exceeded when trying to connect|Connection terminated|Cannot use a pool after/;

/** Whether an error says that the database is briefly out of reach, so that the same request may be sent again. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (SQL_STATE.test(code) || NODE_CODES.has(code) || PRISMA_CODES.has(code)) return true;
  return POOL_MESSAGES.test(error.message) || SQL_STATE.test(sqlStateBelow(error)) || isOutage(error.cause);
}

/** The adapter keeps PostgreSQL's code in the cause of its own error. */
function sqlStateBelow({ cause }: Error): string {
  return typeof cause === 'object' && cause !== null && 'originalCode' in cause ? String(cause.originalCode) : '';
}
