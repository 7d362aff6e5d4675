import type { Queryable } from '../../platform/database/transaction.ts';
import type { Answer, Topic } from './answer.ts';
import { MOST_QUESTIONS } from './limits.ts';

/** PostgreSQL tells on it that pieces of an answer were written; the payload is the conversation's id. */
export const ANSWER_CHANNEL = 'assistant_answer';

/** Who may have a conversation: a member, or whoever holds its secret. */
export interface Reader {
  memberId: string | null;
  secretHash: Buffer | null;
}

/** A conversation that is the reader's. */
export interface Conversation {
  id: string;
  startedAt: Date;
  lastUsedAt: Date;
}

/** A question and what is written of its answer. */
export interface Turn {
  id: string;
  position: number;
  question: string;
  askedAt: Date;
  pieces: string[];
  /** Null while it is being written. */
  answer: Answer | null;
  answeredAt: Date | null;
}

const CONVERSATION =
  'conversation.id, conversation.started_at AS "startedAt", conversation.last_used_at AS "lastUsedAt"';
const TURN =
  'turn.id, turn.position, turn.question, turn.asked_at AS "askedAt", turn.pieces, turn.answer, turn.answered_at AS "answeredAt"';
/** The owner of a conversation, in the where of every read. */
const OWNED = 'conversation.id = $1 AND (conversation.member_id = $2 OR conversation.secret_hash = $3)';

/** Begins a conversation; a member owns it when one is signed in. */
export async function insertConversation(
  db: Queryable,
  { memberId, secretHash }: Reader,
  now: Date,
): Promise<Conversation> {
  const { rows } = await db.query<Conversation>({
    name: 'assistant-start',
    text: `INSERT INTO assistant_conversation AS conversation (member_id, secret_hash, started_at, last_used_at)
      VALUES ($1, $2, $3, $3) RETURNING ${CONVERSATION}`,
    values: [memberId, secretHash, now],
  });
  const [conversation] = rows;
  if (!conversation) throw new Error('An insert returned no row.');
  return conversation;
}

/** A question that stands in its conversation. */
export interface AskedQuestion {
  conversation: Conversation;
  turn: Turn;
}

/**
 * Puts a question at the end of a conversation, in one statement: the conversation's row makes questions that come at
 * once wait for each other, so that each has a place of its own.
 *
 * @returns null when the conversation is not the reader's, or full.
 */
export async function insertQuestion(
  db: Queryable,
  conversationId: string,
  { memberId, secretHash }: Reader,
  question: string,
  now: Date,
): Promise<AskedQuestion | null> {
  const { rows } = await db.query<Turn & { conversation: string; startedAt: Date }>({
    name: 'assistant-ask',
    text: `WITH conversation AS (
        UPDATE assistant_conversation AS conversation SET questions = questions + 1, last_used_at = greatest(last_used_at, $5)
        WHERE ${OWNED} AND questions < ${MOST_QUESTIONS}
        RETURNING id, questions, started_at
      ), turn AS (
        INSERT INTO assistant_turn AS turn (conversation_id, position, question, asked_at)
        SELECT id, questions, $4, $5 FROM conversation RETURNING *
      ) SELECT ${TURN}, conversation_id AS conversation, started_at AS "startedAt" FROM turn JOIN conversation ON conversation.id = conversation_id`,
    values: [conversationId, memberId, secretHash, question, now],
  });
  const [row] = rows;
  if (!row) return null;
  const { conversation: id, startedAt, ...turn } = row;
  return { conversation: { id, startedAt, lastUsedAt: now }, turn };
}

/** A conversation, when it is the reader's. */
export async function findConversation(
  db: Queryable,
  conversationId: string,
  { memberId, secretHash }: Reader,
): Promise<Conversation | null> {
  const { rows } = await db.query<Conversation>({
    name: 'assistant-conversation',
    text: `SELECT ${CONVERSATION} FROM assistant_conversation conversation WHERE ${OWNED}`,
    values: [conversationId, memberId, secretHash],
  });
  return rows[0] ?? null;
}

/** The questions of a conversation from a position on, in their order; none when it is not the reader's. */
export async function findTurns(
  db: Queryable,
  conversationId: string,
  { memberId, secretHash }: Reader,
  from = 1,
  limit = MOST_QUESTIONS,
): Promise<Turn[]> {
  const { rows } = await db.query<Turn>({
    name: 'assistant-turns',
    text: `SELECT ${TURN} FROM assistant_conversation conversation JOIN assistant_turn turn ON turn.conversation_id = conversation.id
      WHERE ${OWNED} AND turn.position >= $4 ORDER BY turn.position LIMIT $5`,
    values: [conversationId, memberId, secretHash, from, limit],
  });
  return rows;
}

/** The position of the last question that is answered; null when the conversation is not the reader's. */
export async function lastAnswered(
  db: Queryable,
  conversationId: string,
  { memberId, secretHash }: Reader,
): Promise<number | null> {
  const { rows } = await db.query<{ position: number }>({
    name: 'assistant-last-answered',
    text: `SELECT coalesce((SELECT max(position) FROM assistant_turn WHERE conversation_id = conversation.id AND answered_at IS NOT NULL), 0) AS position
      FROM assistant_conversation conversation WHERE ${OWNED}`,
    values: [conversationId, memberId, secretHash],
  });
  return rows[0]?.position ?? null;
}

/** A question that this process answers now. */
export interface ClaimedQuestion {
  position: number;
  question: string;
  attempts: number;
  topic: Topic | null;
}

/**
 * Takes the first question that waits, unless somebody is answering it: so answers come in the order of questions.
 *
 * @param claim names who answers; what another claim writes later changes nothing.
 * @param givenUp claims older than this were left behind by a process that died.
 */
export async function claimQuestion(
  db: Queryable,
  conversationId: string,
  claim: string,
  now: Date,
  givenUp: Date,
): Promise<ClaimedQuestion | null> {
  const { rows } = await db.query<ClaimedQuestion>({
    name: 'assistant-claim',
    text: `UPDATE assistant_turn AS turn SET claim = $2, claimed_at = $3, attempts = attempts + 1, pieces = '{}'
      WHERE conversation_id = $1 AND answered_at IS NULL AND (claimed_at IS NULL OR claimed_at < $4)
        AND position = (SELECT min(position) FROM assistant_turn WHERE conversation_id = $1 AND answered_at IS NULL)
      RETURNING position, question, attempts, (
        SELECT topic FROM assistant_turn former
        WHERE former.conversation_id = $1 AND former.position < turn.position AND former.topic IS NOT NULL
        ORDER BY former.position DESC LIMIT 1) AS topic`,
    values: [conversationId, claim, now, givenUp],
  });
  return rows[0] ?? null;
}

/** Gives a question back that could not be answered, so that whoever looks next may try. */
export async function releaseQuestion(
  db: Queryable,
  { conversationId, position, claim }: { conversationId: string; position: number; claim: string },
): Promise<void> {
  await db.query({
    name: 'assistant-release',
    text: `UPDATE assistant_turn SET claim = NULL, claimed_at = NULL
      WHERE conversation_id = $1 AND position = $2 AND claim = $3 AND answered_at IS NULL`,
    values: [conversationId, position, claim],
  });
}

const TELL = `told AS (SELECT pg_notify('${ANSWER_CHANNEL}', conversation_id::text) FROM written)`;

/** Adds pieces to an answer that is being written, and wakes who waits for them; false when the claim is lost. */
export async function appendPieces(
  db: Queryable,
  { conversationId, position, claim }: { conversationId: string; position: number; claim: string },
  pieces: readonly string[],
): Promise<boolean> {
  const { rows } = await db.query({
    name: 'assistant-append',
    text: `WITH written AS (
        UPDATE assistant_turn SET pieces = pieces || $4::text[]
        WHERE conversation_id = $1 AND position = $2 AND claim = $3 AND answered_at IS NULL RETURNING conversation_id
      ), ${TELL} SELECT FROM told`,
    values: [conversationId, position, claim, pieces],
  });
  return rows.length > 0;
}

/** Writes the last pieces of an answer with all else, and wakes who waits; false when the claim is lost. */
export async function finishAnswer(
  db: Queryable,
  { conversationId, position, claim }: { conversationId: string; position: number; claim: string },
  { pieces, answer, topic, now }: { pieces: readonly string[]; answer: Answer; topic: Topic | null; now: Date },
): Promise<boolean> {
  const { rows } = await db.query({
    name: 'assistant-finish',
    text: `WITH written AS (
        UPDATE assistant_turn SET pieces = pieces || $4::text[], answer = $5, topic = $6, answered_at = $7
        WHERE conversation_id = $1 AND position = $2 AND claim = $3 AND answered_at IS NULL RETURNING conversation_id
      ), ${TELL} SELECT FROM told`,
    values: [conversationId, position, claim, pieces, JSON.stringify(answer), topic && JSON.stringify(topic), now],
  });
  return rows.length > 0;
}

/** Removes conversations whose last question is older than a day; gives how many. */
export async function removeOldConversations(db: Queryable, before: Date): Promise<number> {
  const { rowCount } = await db.query('DELETE FROM assistant_conversation WHERE last_used_at < $1', [before]);
  return rowCount ?? 0;
}
