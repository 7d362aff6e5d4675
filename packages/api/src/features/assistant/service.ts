import { randomBytes } from 'node:crypto';
import type { Caller } from '../../platform/caller.ts';
import { networkOf } from '../../platform/client-address.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { badInput } from '../../platform/errors.ts';
import type { EventListener } from '../../platform/events/listener.ts';
import { uuidOrNobody } from '../../platform/ids.ts';
import type { Logger } from '../../platform/logger.ts';
import { countAttempt } from '../../platform/rate-limit.ts';
import type { DirectoryService } from '../directory/index.ts';
import type { OfficialContacts } from '../support/index.ts';
import { type AnswerPiece, answerStream } from './answer-stream.ts';
import { createAnswerWatch } from './answer-watch.ts';
import { createAnswerWorker } from './answer-worker.ts';
import {
  type AssistantLimitReached,
  assistantLimitReached,
  type ConversationFull,
  type ConversationNotFound,
  conversationFull,
  conversationNotFound,
  noConversation,
  tooManyStreams,
} from './errors.ts';
import { countersOf, hashOf, LONGEST_QUESTION } from './limits.ts';
import { maskPersonal, mayHoldContact } from './masking.ts';
import {
  type Conversation,
  findConversation,
  findTurns,
  insertConversation,
  insertQuestion,
  lastAnswered,
  type Reader,
  type Turn,
} from './queries.ts';
import { findUnanswered, type UnansweredQuestion } from './unanswered/queries.ts';
import { type AnswerWriter, quotingWriter } from './writer.ts';

export interface AssistantDeps {
  database: Database;
  directory: DirectoryService;
  contacts: OfficialContacts;
  clock: Clock;
  logger: Logger;
  events: EventListener;
  /** Who writes answers out of the passages that were found; quotes when absent. */
  writer?: AnswerWriter;
}

/** A conversation as its holder names it. */
export interface ConversationKey {
  id: string;
  secret?: string | null | undefined;
}

/** Somebody who asks: signed in or not. */
export type Asker = Pick<Caller, 'clientAddress'> & { session: { memberId: string } | null };

/** A conversation has begun. */
export interface ConversationStarted {
  kind: 'ConversationStarted';
  conversation: OwnConversation;
  /** Null when a member owns it. */
  secret: string | null;
}

/** A question stands in its conversation; its answer follows. */
export interface QuestionAccepted {
  kind: 'QuestionAccepted';
  conversation: OwnConversation;
  asked: Turn;
  /** Of a conversation that began with the question; null otherwise. */
  secret: string | null;
}

/** A conversation with whose it is, so that what hangs below it is read with the owner in the where. */
export interface OwnConversation extends Conversation {
  reader: Reader;
}

export interface AssistantService {
  /**
   * Begins a conversation: the member's who is signed in, else that of whoever holds the secret.
   *
   * @throws CodedError BAD_USER_INPUT for what can be no device id.
   */
  start(deviceId: string, asker: Asker): Promise<ConversationStarted | AssistantLimitReached>;
  /**
   * Takes a question and has it answered; without a conversation it begins one.
   *
   * @throws CodedError BAD_USER_INPUT for an empty question, one over 500 characters, and what can be no device id.
   */
  ask(
    question: { conversation: ConversationKey | null; text: string; deviceId: string },
    asker: Asker,
  ): Promise<QuestionAccepted | ConversationNotFound | ConversationFull | AssistantLimitReached>;
  /** A conversation, or null when it is not the asker's. */
  find(key: ConversationKey, asker: Asker): Promise<OwnConversation | null>;
  /** The questions of a conversation with what is written of their answers, in order. */
  turnsOf(conversation: OwnConversation): Promise<Turn[]>;
  /**
   * The pieces of answers as they are written; see `answerStream`.
   *
   * @param message id of the question whose answer ends the stream; null follows the conversation.
   * @throws CodedError NOT_FOUND for a conversation or question that is not the asker's, RATE_LIMITED for too many streams.
   */
  answers(key: ConversationKey, message: string | null, asker: Asker): Promise<AsyncIterableIterator<AnswerPiece>>;
  /** What several asked and nothing answered, for officers of the desk. */
  unanswered(): Promise<UnansweredQuestion[]>;
  /** How many wait for answers of a conversation in this process. */
  watchersOf(conversationId: string): number;
  /** Waits for the answers that are being written. */
  close(): Promise<void>;
}

const DEVICE_ID = /^[\w.:-]{8,64}$/;
const SECRET = /^[\w-]{43}$/;
/** Streams of one address, and of one conversation, in one process. */
const MOST_STREAMS = { network: 50, conversation: 5 };
const STREAMS_RETRY_S = 30;

/** Conversations with the assistant. */
export function createAssistantService(deps: AssistantDeps): AssistantService {
  const { database, clock, events } = deps;
  const watch = createAnswerWatch(events);
  const worker = createAnswerWorker({ ...deps, writer: deps.writer ?? quotingWriter });
  const streams = new Map<string, number>();

  async function limited(deviceId: string, { clientAddress }: Asker): Promise<AssistantLimitReached | null> {
    if (!DEVICE_ID.test(deviceId))
      throw badInput('input.deviceId', {
        vi: 'Mã thiết bị gồm 8 đến 64 ký tự A-Z a-z 0-9 . _ : -',
        en: 'A device id has 8 to 64 of A-Z a-z 0-9 . _ : -',
      });
    const until = await countAttempt(database.pool, countersOf(deviceId, clientAddress), clock.now());
    return until && assistantLimitReached(until);
  }

  async function begin({ session }: Asker) {
    const secret = session ? null : randomBytes(32).toString('base64url');
    const reader: Reader = { memberId: session?.memberId ?? null, secretHash: secret === null ? null : hashOf(secret) };
    const conversation = await insertConversation(database.pool, reader, clock.now());
    return { conversation: { ...conversation, reader }, secret };
  }

  /** Counts a stream on an address; gives back what takes it away again. */
  function countStream(conversationId: string, clientAddress: string): () => void {
    const network = networkOf(clientAddress);
    const count = streams.get(network) ?? 0;
    if (count >= MOST_STREAMS.network || watch.watchersOf(conversationId) >= MOST_STREAMS.conversation)
      throw tooManyStreams(STREAMS_RETRY_S);
    streams.set(network, count + 1);
    let counted = true;
    return () => {
      if (!counted) return;
      counted = false;
      const left = (streams.get(network) ?? 1) - 1;
      if (left > 0) streams.set(network, left);
      else streams.delete(network);
    };
  }

  return {
    async start(deviceId, asker) {
      const refusal = await limited(deviceId, asker);
      if (refusal) return refusal;
      return { kind: 'ConversationStarted', ...(await begin(asker)) };
    },

    async ask({ conversation: key, text, deviceId }, asker) {
      const line = readQuestion(text);
      const refusal = await limited(deviceId, asker);
      if (refusal) return refusal;
      const isOurs = mayHoldContact(line) ? await deps.contacts.recogniser() : () => false;
      const question = [...maskPersonal(line, isOurs)].slice(0, LONGEST_STORED).join('');
      const begun = key ? null : await begin(asker);
      const reader = begun?.conversation.reader ?? readerOf(key, asker);
      const id = begun?.conversation.id ?? uuidOrNobody(key?.id ?? '');
      const asked = await insertQuestion(database.pool, id, reader, question, clock.now());
      if (!asked)
        return (await findConversation(database.pool, id, reader)) ? conversationFull() : conversationNotFound();
      worker.wake(id);
      return {
        kind: 'QuestionAccepted',
        conversation: { ...asked.conversation, reader },
        asked: asked.turn,
        secret: begun?.secret ?? null,
      };
    },

    async find(key, asker) {
      const reader = readerOf(key, asker);
      const conversation = await findConversation(database.pool, uuidOrNobody(key.id), reader);
      return conversation && { ...conversation, reader };
    },

    turnsOf: ({ id, reader }) => findTurns(database.pool, id, reader),

    async answers(key, message, asker) {
      const reader = readerOf(key, asker);
      const id = uuidOrNobody(key.id);
      const from = message === null ? await lastAnswered(database.pool, id, reader) : null;
      const turns = message === null ? [] : await findTurns(database.pool, id, reader);
      const asked = turns.find((turn) => turn.id === message);
      const position = asked?.position ?? (from === null ? null : from + 1);
      if (position === null) throw noConversation();
      const release = countStream(id, asker.clientAddress);
      return answerStream(
        {
          read: (at) => findTurns(database.pool, id, reader, at, 1),
          wake: () => worker.wake(id),
          onWritten: (listener) => {
            const stop = watch.onWritten(id, listener);
            return () => {
              stop();
              release();
            };
          },
        },
        position,
        message,
      );
    },

    unanswered: () => findUnanswered(database.pool),
    watchersOf: watch.watchersOf,
    close: worker.close,
  };
}

function readerOf(key: ConversationKey | null, { session }: Asker): Reader {
  const secret = key?.secret;
  return {
    memberId: session?.memberId ?? null,
    secretHash: typeof secret === 'string' && SECRET.test(secret) ? hashOf(secret) : null,
  };
}

const LONGEST_STORED = 600;

/** The question on one line. */
function readQuestion(text: string): string {
  const line = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  if (line === '' || [...line].length > LONGEST_QUESTION)
    throw badInput('input.text', {
      vi: `Hãy nhập câu hỏi có từ 1 đến ${LONGEST_QUESTION} ký tự.`,
      en: `Give a question of 1 to ${LONGEST_QUESTION} characters.`,
    });
  return line;
}
