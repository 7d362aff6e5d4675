import { createHash, randomBytes } from 'node:crypto';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { TokenClaims } from './tokens.ts';

/** A refresh token's row. */
export interface StoredRefreshToken extends TokenClaims {
  id: string;
  parentId: string | null;
  expiresAt: Date;
  usedAt: Date | null;
}

/** Only this is kept of a refresh token. */
export function digestOf(refreshToken: string): Buffer {
  return createHash('sha256').update(refreshToken).digest();
}

/** 32 random bytes as text; the database keeps their SHA-256. */
export function newRefreshToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Adds a refresh token to a session that has one already. */
export async function addRefreshToken(
  tx: Transaction,
  session: TokenClaims,
  given: { parentId: string; now: Date; expiresAt: Date },
): Promise<string> {
  const token = newRefreshToken();
  await tx.query({
    name: 'refresh-token-add',
    text: `INSERT INTO refresh_token (member_id, session_id, token_hash, parent_id, created_at, expires_at)
      VALUES ($1, $2, $3, $4, $5, $6)`,
    values: [session.memberId, session.sessionId, digestOf(token), given.parentId, given.now, given.expiresAt],
  });
  return token;
}

const COLUMNS = `id, member_id AS "memberId", session_id AS "sessionId", parent_id AS "parentId",
  expires_at AS "expiresAt", used_at AS "usedAt"`;

/** The row of a refresh token, by its digest. */
export async function findRefreshToken(
  tx: Pick<Transaction, 'query'>,
  refreshToken: string,
): Promise<StoredRefreshToken | null> {
  const { rows } = await tx.query<StoredRefreshToken>({
    name: 'refresh-token-find',
    text: `SELECT ${COLUMNS} FROM refresh_token WHERE token_hash = $1`,
    values: [digestOf(refreshToken)],
  });
  return rows[0] ?? null;
}

/** Spends a token and the unused ones that share its parent: of several answers to one refresh, one goes on. */
export async function spendRefreshToken(tx: Transaction, token: StoredRefreshToken, now: Date): Promise<void> {
  await tx.query({
    name: 'refresh-token-spend',
    text: `UPDATE refresh_token SET used_at = $5
      WHERE member_id = $1 AND session_id = $2 AND used_at IS NULL AND (id = $3 OR parent_id = $4)`,
    values: [token.memberId, token.sessionId, token.id, token.parentId, now],
  });
}

/** Whether a token has children and none of them was used: its answer may have been lost on the way. */
export async function hasOnlyUnusedChildren(tx: Transaction, token: StoredRefreshToken): Promise<boolean> {
  const { rows } = await tx.query<{ unused: boolean | null }>({
    name: 'refresh-token-children',
    text: `SELECT bool_and(used_at IS NULL) AS unused FROM refresh_token
      WHERE member_id = $1 AND session_id = $2 AND parent_id = $3`,
    values: [token.memberId, token.sessionId, token.id],
  });
  return rows[0]?.unused === true;
}

/** Removes refresh tokens that expired more than 30 days ago; the sessions stay as history. */
export async function removeOldRefreshTokens(db: Pick<Transaction, 'query'>, now: Date): Promise<number> {
  const { rowCount } = await db.query('DELETE FROM refresh_token WHERE expires_at <= $1', [
    new Date(now.getTime() - 30 * 86_400_000),
  ]);
  return rowCount ?? 0;
}
