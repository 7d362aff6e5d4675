import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { networkOf } from './client-address.ts';
import type { Clock } from './clock.ts';
import { CodedError } from './errors.ts';

/** Who reads, as far as a request tells. */
export interface Reader {
  session: { sessionId: string } | null;
  officer: { sessionId: string } | null;
  /** IP address; empty for the server itself, which nobody limits. */
  clientAddress: string;
  client: ClientMark;
}

/** What tells clients behind one address apart. */
export interface ClientMark {
  /** `x-client-id`: a random text that an app keeps for itself; null when it sent none. */
  id: string | null;
  /** `user-agent`: the kind of app or browser. */
  kind: string;
}

/** Points a minute that a network may read when nobody has set another figure: about 2,500 searches. */
export const NETWORK_POINTS = 2_500_000;

/** Shares of that. Nobody who is told apart can use up what the others of the network need. */
const SHARES = { session: 0.12, clientWithId: 0.12, clientsOfOneKind: 0.4, network: 1 };

const MINUTE_MS = 60_000;
/** Beyond this many the longest unused ones are forgotten, and may read a full minute's worth again. */
const MOST_READERS = 100_000;
const CLIENT_ID = /^[\w-]{8,64}$/;

export interface ReadLimits {
  /**
   * Counts a read by what it costs.
   *
   * @param points cost of the operation, as `complexity` counts it.
   * @throws CodedError RATE_LIMITED with `retryAfterSeconds`; a refused read is not counted.
   */
  spend(reader: Reader, points: number): void;
}

/**
 * Limits how much anybody reads, by what it costs and not by how often.
 *
 * A member or officer counts alone, by the session. Everybody else counts for the client, as far as one can be told
 * apart, and for the network: an IPv4 address, behind which a whole town may be, or an IPv6 /64.
 * Kept in memory: a read must not cost a write. Each process counts for itself.
 * @param options.networkPoints points a minute for one network; Infinity limits nobody.
 * @param options.onNetwork called, at most once a minute, when a whole network meets its limit: perhaps it is our own
 *   proxy. Which one is not told, as that is personal.
 */
export function createReadLimits(options: { clock: Clock; networkPoints: number; onNetwork: () => void }): ReadLimits {
  let toldAt = Number.NEGATIVE_INFINITY;
  const buckets = new LRUCache<string, { left: number; at: number }>({ max: MOST_READERS });

  /** What a bucket holds now: it fills up over a minute. */
  function leftIn(key: string, capacity: number, now: number): number {
    const bucket = buckets.get(key);
    return bucket ? Math.min(capacity, bucket.left + (capacity * (now - bucket.at)) / MINUTE_MS) : capacity;
  }

  return {
    spend(reader, points) {
      if (options.networkPoints === Number.POSITIVE_INFINITY) return;
      const now = options.clock.now().getTime();
      const asked = bucketsOf(reader).map(({ key, share }) => {
        const capacity = options.networkPoints * share;
        return { key, share, capacity, left: leftIn(key, capacity, now) };
      });
      const short = asked.filter((bucket) => bucket.left < points);
      if (short.length === 0) {
        for (const { key, left } of asked) buckets.set(key, { left: left - points, at: now });
        return;
      }
      if (short.some((bucket) => bucket.share === SHARES.network) && now - toldAt >= MINUTE_MS) {
        toldAt = now;
        options.onNetwork();
      }
      const waits = short.map(({ left, capacity }) => ((points - left) / capacity) * 60);
      throw tooManyReads(Math.max(1, Math.ceil(Math.max(...waits))));
    },
  };
}

function bucketsOf({ session, officer, clientAddress, client }: Reader): { key: string; share: number }[] {
  const sessionId = (session ?? officer)?.sessionId;
  if (sessionId) return [{ key: `session ${sessionId}`, share: SHARES.session }];
  if (!clientAddress) return [];
  const network = networkOf(clientAddress);
  // Hashed, as a header may be long.
  const mark = createHash('sha256').update(JSON.stringify(client)).digest('base64url');
  return [
    { key: `client ${network} ${mark}`, share: client.id === null ? SHARES.clientsOfOneKind : SHARES.clientWithId },
    { key: `network ${network}`, share: SHARES.network },
  ];
}

/** Reads the marks of a client from its headers; an id that is none counts as not sent. */
export function clientMarkOf(header: (name: string) => string | null | undefined): ClientMark {
  const id = header('x-client-id') ?? '';
  return { id: CLIENT_ID.test(id) ? id : null, kind: header('user-agent') ?? '' };
}

function tooManyReads(retryAfterSeconds: number): CodedError {
  return new CodedError(
    'RATE_LIMITED',
    {
      vi: `Bạn, hoặc những người dùng chung địa chỉ mạng với bạn, đã tra cứu quá nhiều. Hãy thử lại sau ${retryAfterSeconds} giây; nếu có tài khoản, hãy đăng nhập để có hạn mức riêng.`,
      en: `You, or others at your network address, have looked up too much. Try again in ${retryAfterSeconds} seconds; who signs in has an allowance of their own.`,
    },
    { retryAfterSeconds },
  );
}
