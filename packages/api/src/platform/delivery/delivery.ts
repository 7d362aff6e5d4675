import type { Clock } from '../clock.ts';
import type { Database } from '../database/client.ts';
import type { Queryable } from '../database/transaction.ts';
import type { Logger } from '../logger.ts';
import type { Attachment, AttachmentSource, Channel, DeliveryState, Message, Sender } from './message.ts';
import {
  type ClaimedMessage,
  claim,
  enqueue,
  findKept,
  findKeptMessage,
  findState,
  keepReceipt,
  postpone,
  type Receipt,
  settle,
} from './outbox.ts';
import type { Seal } from './seal.ts';

/** Who takes messages over. */
export interface Senders {
  SMS?: Sender;
  EMAIL?: Sender;
  /** Development only: takes what no real sender does, such as the terminal; its text stays for the inbox page. */
  inbox?: Sender;
}

/** A message as the development inbox shows it. */
export type InboxMessage = Message & { id: string; at: Date };

/** Sends messages after the transactions that wrote them. */
export interface Delivery {
  /** Writes a message in a transaction; `wake` after its commit sends it at once. */
  enqueue(tx: Queryable, owner: { memberId: string; subjectId: string }, message: Message, now: Date): Promise<void>;
  /** Writes what looks like a message and goes to nobody. */
  pretend(tx: Queryable, owner: { memberId: string; subjectId: string }, channel: Channel, now: Date): Promise<void>;
  /** Sends what is due. */
  wake(): void;
  /** How far the newest message about something has come; `isFinal` when nothing more will be known of it. */
  stateOf(subjectId: string): Promise<{ channel: Channel; state: DeliveryState; isFinal: boolean } | null>;
  /** A network reports about a message; twice, late, early or about an unknown one makes no difference. */
  receive(receipt: Receipt): Promise<void>;
  /** The newest messages that no real sender took. */
  inbox(): Promise<InboxMessage[]>;
  /** The document that goes with a message of the inbox; null when there is none. */
  inboxAttachment(id: string): Promise<Attachment | null>;
  close(): Promise<void>;
}

export interface DeliveryDeps {
  database: Database;
  clock: Clock;
  logger: Logger;
  seal: Seal;
  senders: Senders;
  /** Who makes the documents that messages name. */
  attachments?: Readonly<Record<string, AttachmentSource>>;
  /** Whether a network may report about messages here; else what was sent is all that is known. */
  receiptsComeIn: boolean;
}

const MAX_ATTEMPTS = 5;
const FIRST_RETRY_MS = 1_000;
const BATCH = 10;
/** Finds what a process that died has left, and what is due again. */
const POLL_EVERY_MS = 5_000;
const INBOX_SIZE = 50;

/** Delivery by the outbox: at least once, each message by one worker at a time, with retries. */
export function createDelivery(deps: DeliveryDeps): Delivery {
  const { database, clock, logger, seal, senders, attachments = {} } = deps;
  let working: Promise<void> | undefined;
  let again = false;
  let closed = false;

  /** A message whose document is gone goes without it. */
  async function attachmentOf({ attachment }: Message): Promise<Attachment | null> {
    if (!attachment) return null;
    const source = attachments[attachment.source];
    if (!source) throw Object.assign(new Error('nobody makes this document'), { code: 'NO_ATTACHMENT_SOURCE' });
    return source(attachment.id);
  }

  async function send(message: ClaimedMessage): Promise<void> {
    const now = clock.now();
    if (!message.sealed) return settle(database.pool, message, { state: 'SENT', at: now, keepText: false });
    const content: Message = JSON.parse(seal.open(message.sealed)); // sealed by `enqueue`
    const real = senders[content.channel];
    const sender = real ?? senders.inbox;
    try {
      if (!sender) throw Object.assign(new Error('no sender is configured'), { code: 'NO_SENDER' });
      const reference = await sender.send(content, await attachmentOf(content));
      // What lies in the development inbox has arrived: that is where it is read.
      const state = real ? 'SENT' : 'DELIVERED';
      await settle(database.pool, message, { state, at: clock.now(), keepText: !real, reference });
    } catch (error) {
      const { code } = error as { code?: unknown }; // whatever a sender throws; its message may hold the address
      logger.warn({ code, id: message.id, attempts: message.attempts }, 'message not sent');
      if (message.attempts >= MAX_ATTEMPTS)
        return settle(database.pool, message, { state: 'FAILED', at: clock.now(), keepText: false });
      await postpone(database.pool, message, new Date(now.getTime() + FIRST_RETRY_MS * 2 ** (message.attempts - 1)));
    }
  }

  async function work(): Promise<void> {
    do {
      again = false;
      const due = await claim(database.pool, clock.now(), BATCH);
      await Promise.all(due.map(send));
      again ||= due.length === BATCH;
    } while (again && !closed);
  }

  function wake(): void {
    if (closed) return;
    again = true;
    working ??= work()
      .catch((error) => logger.warn({ err: error }, 'the outbox could not be read'))
      .finally(() => {
        working = undefined;
      });
  }

  const poll = setInterval(wake, POLL_EVERY_MS);
  poll.unref();

  return {
    enqueue: (tx, owner, message, now) =>
      enqueue(tx, { ...owner, channel: message.channel, sealed: seal.seal(JSON.stringify(message)) }, now),
    pretend: (tx, owner, channel, now) => enqueue(tx, { ...owner, channel, sealed: null }, now),
    wake,
    async stateOf(subjectId) {
      const found = await findState(database.pool, subjectId);
      if (!found) return null;
      const { channel, state, reported } = found;
      const awaited = state === 'QUEUED' || (state === 'SENT' && reported && deps.receiptsComeIn);
      return { channel, state, isFinal: !awaited };
    },
    receive: (receipt) => keepReceipt(database.pool, receipt, clock.now()),
    async inbox() {
      const kept = await findKept(database.pool, INBOX_SIZE);
      return kept.map(({ id, sealed, createdAt }) => ({ ...JSON.parse(seal.open(sealed)), id, at: createdAt }));
    },
    async inboxAttachment(id) {
      const sealed = await findKeptMessage(database.pool, id);
      return sealed && attachmentOf(JSON.parse(seal.open(sealed))); // sealed by `enqueue`
    },
    async close() {
      closed = true;
      clearInterval(poll);
      await working;
    },
  };
}
