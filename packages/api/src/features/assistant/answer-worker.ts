import { randomUUID } from 'node:crypto';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { createGate } from '../../platform/gate.ts';
import type { Logger } from '../../platform/logger.ts';
import type { DirectoryService } from '../directory/index.ts';
import type { OfficialContacts } from '../support/index.ts';
import type { Draft, Statement } from './answer.ts';
import { composeAnswer } from './answering.ts';
import { handOver } from './courtesies.ts';
import { appendPieces, type ClaimedQuestion, claimQuestion, finishAnswer, releaseQuestion } from './queries.ts';
import { type AnswerWriter, sentencesOf } from './writer.ts';

/** Answers the questions that wait. */
export interface AnswerWorker {
  /** Answers what waits in a conversation, in order; returns at once. Whatever is left undone is done by the next call. */
  wake(conversationId: string): void;
  /** Waits for the answers that are being written. */
  close(): Promise<void>;
}

/** A claim this old was left behind by a process that died; milliseconds. */
const GIVEN_UP_MS = 20_000;
/** After so many tries a person is better help than another try. */
const MOST_ATTEMPTS = 3;
/** While a writer is slow, what it has written goes out this often; milliseconds. */
const FLUSH_MS = 250;
/** The pieces of an answer, and conversations that are answered at once, or wait to be. */
const MOST_PIECES = 200;
const GATE = { running: 2, waiting: 500 };

export function createAnswerWorker(deps: {
  database: Database;
  directory: DirectoryService;
  contacts: OfficialContacts;
  clock: Clock;
  logger: Logger;
  writer: AnswerWriter;
}): AnswerWorker {
  const { database, clock, logger } = deps;
  const busy = new Set<Promise<void>>();
  // Two answers use two connections at most: the rest of the pool is for those who read.
  const gate = createGate(GATE, () => new Error('Too many conversations wait to be answered.'));

  async function answerAll(conversationId: string): Promise<void> {
    for (;;) {
      const now = clock.now();
      const claim = randomUUID();
      const givenUp = new Date(now.getTime() - GIVEN_UP_MS);
      const asked = await claimQuestion(database.pool, conversationId, claim, now, givenUp);
      if (!asked) return;
      try {
        await answer(conversationId, claim, asked);
      } catch (error) {
        await releaseQuestion(database.pool, { conversationId, position: asked.position, claim });
        throw error;
      }
    }
  }

  async function answer(conversationId: string, claim: string, asked: ClaimedQuestion): Promise<void> {
    const { position, question, topic: former, attempts } = asked;
    const place = { conversationId, position, claim };
    const draft: Draft =
      attempts > MOST_ATTEMPTS ? handOver() : await composeAnswer(deps, question, former, clock.now());
    const statements: Statement[] = [];
    let pieces: string[] = [];
    let written = 0;
    let flushed = performance.now();
    for await (const statement of draft.statements) {
      const text = statements.length > 0 && draft.kind === 'ANSWER' ? `\n\n${statement.text}` : statement.text;
      statements.push(statement);
      pieces.push(...sentencesOf(text).slice(0, MOST_PIECES - written - pieces.length));
      if (performance.now() - flushed < FLUSH_MS) continue;
      if (!(await appendPieces(database.pool, place, pieces))) return;
      written += pieces.length;
      pieces = [];
      flushed = performance.now();
    }
    const { topic, statements: _, ...rest } = draft;
    await finishAnswer(database.pool, place, { pieces, answer: { ...rest, statements }, topic, now: clock.now() });
  }

  return {
    wake(conversationId) {
      const work = gate(() => answerAll(conversationId))
        // Whoever waits for the answer wakes the worker again.
        .catch((error) => logger.warn({ err: error, conversationId }, 'a question was not answered; it waits'))
        .finally(() => busy.delete(work));
      busy.add(work);
    },
    async close() {
      await Promise.allSettled(busy);
    },
  };
}
