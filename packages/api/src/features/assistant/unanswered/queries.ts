import type { Queryable } from '../../../platform/database/transaction.ts';

/** A question that several people asked and nothing answered. */
export interface UnansweredQuestion {
  /** As most of them typed it; masked. */
  question: string;
  /** In how many conversations it was asked. */
  conversations: number;
  lastAskedAt: Date;
}

/** What fewer asked may tell of one of them, and is not shown. */
export const LEAST_CONVERSATIONS = 3;
export const MOST_SHOWN = 100;
/** So many of the newest are counted. */
const MOST_READ = 20_000;

/** What was not answered, or was asked back, most asked first; questions that differ by accents and signs are one. */
export async function findUnanswered(db: Queryable): Promise<UnansweredQuestion[]> {
  const { rows } = await db.query<UnansweredQuestion>({
    name: 'assistant-unanswered',
    text: `SELECT mode() WITHIN GROUP (ORDER BY question) AS question,
        count(DISTINCT conversation_id)::int AS conversations, max(asked_at) AS "lastAskedAt"
      FROM (SELECT conversation_id, question, asked_at FROM assistant_turn
        WHERE answer ->> 'confidence' = 'UNSURE' ORDER BY asked_at DESC LIMIT ${MOST_READ}) AS newest
      GROUP BY fold(question) HAVING count(DISTINCT conversation_id) >= $1
      ORDER BY conversations DESC, "lastAskedAt" DESC LIMIT $2`,
    values: [LEAST_CONVERSATIONS, MOST_SHOWN],
  });
  return rows;
}
