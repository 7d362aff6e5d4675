import type { Queryable } from '../../platform/database/transaction.ts';

/** Which step of which petition. */
export interface StepKey {
  petitionId: string;
  position: number;
  at: Date;
}

/** Steps that one look gives; whoever was away for longer reads the petitions instead. */
const MOST = 100;

/** The newest steps of a member's petitions from an instant on, oldest first. */
export async function findStepsSince(db: Queryable, memberId: string, since: Date): Promise<StepKey[]> {
  const { rows } = await db.query<StepKey>({
    name: 'petition-steps-since',
    text: `SELECT petition_id AS "petitionId", position, at FROM petition_event
      WHERE sender_id = $1 AND at >= $2 ORDER BY at DESC, petition_id DESC, position DESC LIMIT ${MOST}`,
    values: [memberId, since],
  });
  return rows.reverse();
}
