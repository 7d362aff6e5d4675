import pg from 'pg';
import type { Logger } from '../logger.ts';

/** What a channel's user wants to hear. */
export interface ChannelHandler {
  /** A transaction that sent this payload has committed. */
  notice(payload: string): void;
  /** Listening has just begun, or begun again: notices may have been lost, the rows say what happened. */
  listening(): void;
}

/** One connection of the process on which PostgreSQL tells what other processes have committed. */
export interface EventListener {
  /** Handles a channel; connects when this is the first one. */
  handle(channel: string, handler: ChannelHandler): void;
  /** Whether notices arrive at the moment. */
  readonly listening: boolean;
  /** Whether somebody wants notices and none can arrive. */
  readonly deaf: boolean;
  close(): Promise<void>;
}

const FIRST_RETRY_MS = 20;
const LAST_RETRY_MS = 1_000;
/** A connection that went silent without closing is found by asking it. */
const PROBE_EVERY_MS = 15_000;
const PROBE_TIMEOUT_MS = 5_000;

/**
 * Listens on one connection, for as long as the process lives; a lost connection is made again.
 *
 * A notice is only a wake-up: what was sent while the connection was away is lost, so a handler reads the rows.
 */
export function createEventListener(connectionString: string | undefined, logger: Logger): EventListener {
  const handlers = new Map<string, ChannelHandler>();
  let client: pg.Client | undefined;
  let listening = false;
  let closed = false;
  let connecting = false;
  let retryAfter = FIRST_RETRY_MS;
  let retry: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    if (closed || connecting || client) return;
    connecting = true;
    const opened = new pg.Client({
      connectionString,
      application_name: 'ansinh-listener',
      connectionTimeoutMillis: 3_000,
      query_timeout: PROBE_TIMEOUT_MS,
      keepAlive: true,
    });
    let lost = false;
    const lose = () => {
      if (lost) return;
      lost = true;
      if (client === opened) {
        client = undefined;
        listening = false;
      }
      opened.end().catch(() => {}); // it is lost either way
      if (!connecting) reconnectLater();
    };
    opened.on('error', lose);
    opened.on('end', lose);
    opened.on('notification', ({ channel, payload = '' }) => handlers.get(channel)?.notice(payload));
    try {
      await opened.connect();
      for (const channel of handlers.keys()) await opened.query(`LISTEN ${channel}`);
    } catch (error) {
      logger.warn({ err: error }, 'cannot listen to the database; trying again');
      lose();
    }
    connecting = false;
    if (lost) return reconnectLater();
    if (closed) return void opened.end().catch(() => {});
    client = opened;
    listening = true;
    retryAfter = FIRST_RETRY_MS;
    for (const handler of handlers.values()) handler.listening();
  }

  function reconnectLater(): void {
    if (closed) return;
    clearTimeout(retry);
    retry = setTimeout(connect, retryAfter);
    retryAfter = Math.min(retryAfter * 2, LAST_RETRY_MS);
  }

  const probe = setInterval(() => {
    const probed = client;
    // A probe without an answer ends the connection, and `end` makes a new one.
    probed?.query('SELECT 1').catch(() => probed.emit('error', new Error('the listener went silent')));
  }, PROBE_EVERY_MS);
  probe.unref();

  return {
    handle(channel, handler) {
      handlers.set(channel, handler);
      if (!client) return void connect();
      client.query(`LISTEN ${channel}`).then(
        () => handler.listening(),
        () => {}, // the connection is lost, and is made again with every channel
      );
    },
    get listening() {
      return listening;
    },
    get deaf() {
      return handlers.size > 0 && !listening;
    },
    async close() {
      closed = true;
      listening = false;
      clearInterval(probe);
      clearTimeout(retry);
      await client?.end().catch(() => {});
    },
  };
}
