import { createHmac } from 'node:crypto';
import type { Caller } from '../../platform/caller.ts';
import { networkOf } from '../../platform/client-address.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { badInput } from '../../platform/errors.ts';
import { countAttempt, type RateLimit } from '../../platform/rate-limit.ts';
import { type FaqMarkLimitReached, type FaqNotFound, faqMarkLimitReached, faqNotFound } from './errors.ts';
import { writeVote } from './queries.ts';

export interface SupportDeps {
  database: Database;
  clock: Clock;
  /** Hashes devices, so that votes name nobody. */
  voterKey: Buffer;
}

/** Whether an answer helped, as one device says. */
export interface FaqMark {
  faqId: string;
  helpful: boolean;
  deviceId: string;
}

/** The vote is kept. */
export interface FaqMarked {
  kind: 'FaqMarked';
  faqId: string;
}

export interface SupportService {
  /**
   * Keeps whether an answer helped; one vote a device and question, the newest counts.
   *
   * @throws CodedError BAD_USER_INPUT for what can be no device id.
   */
  markFaq(mark: FaqMark, caller: Caller): Promise<FaqMarked | FaqNotFound | FaqMarkLimitReached>;
}

const HOUR = 60 * 60_000;
/** Wide, as many people share an address. */
const MARKS: RateLimit = { name: 'faq-mark:network', limit: 120, windowMs: HOUR, lockMs: HOUR };
const DEVICE_ID = /^[\w.:-]{8,64}$/;

/** What the support pages do besides showing texts. */
export function createSupportService({ database, clock, voterKey }: SupportDeps): SupportService {
  return {
    async markFaq({ faqId, helpful, deviceId }, caller) {
      if (!DEVICE_ID.test(deviceId))
        throw badInput('input.deviceId', {
          vi: 'Mã thiết bị gồm 8 đến 64 ký tự A-Z a-z 0-9 . _ : -',
          en: 'A device id has 8 to 64 of A-Z a-z 0-9 . _ : -',
        });
      const at = clock.now();
      const counters = caller.clientAddress ? [{ rule: MARKS, of: [networkOf(caller.clientAddress)] }] : [];
      const until = await countAttempt(database.pool, counters, at);
      if (until) return faqMarkLimitReached(until);
      const voter = createHmac('sha256', voterKey).update(deviceId).digest();
      const kept = await writeVote(database.pool, { faqId, voter, helpful, at });
      return kept ? { kind: 'FaqMarked', faqId } : faqNotFound();
    },
  };
}
