import { createHmac } from 'node:crypto';
import type { Caller } from '../../platform/caller.ts';
import { networkOf } from '../../platform/client-address.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { badInput } from '../../platform/errors.ts';
import { countAttempt, type RateLimit } from '../../platform/rate-limit.ts';
import { type FaqMarkLimitReached, type FaqNotFound, faqMarkLimitReached, faqNotFound } from './errors.ts';
import { writeVote } from './queries.ts';
import {
  addCategory,
  type CategoryEditing,
  type CategoryOrdering,
  editCategory,
  reorderCategories,
} from './upkeep/category/upkeep.ts';
import type { Versioned } from './upkeep/queries.ts';
import {
  type Author,
  addFaq,
  editFaq,
  type FaqAddition,
  type FaqEdit,
  type FaqEditing,
  type FaqInput,
  type FaqOrdering,
  reorderFaqs,
  type Written,
} from './upkeep/upkeep.ts';

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
  /** Adds a question. @see addFaq */
  addFaq(input: FaqInput, author: Author): Promise<FaqAddition>;
  /** Changes a question; of two officers at once the second is told. @see editFaq */
  editFaq(input: FaqEdit, author: Author): Promise<FaqEditing>;
  /** Puts the questions of a category in another order. @see reorderFaqs */
  reorderFaqs(input: Versioned & { faqs: readonly string[] }, author: Author): Promise<FaqOrdering>;
  /** Adds a category. @see addCategory */
  addFaqCategory(input: { name: string; published: boolean }, author: Author): Promise<Written<'FaqCategorySaved'>>;
  /** Changes a category. @see editCategory */
  editFaqCategory(
    input: Versioned & { name?: string | null | undefined; published?: boolean | null | undefined },
    author: Author,
  ): Promise<CategoryEditing>;
  /** Puts the categories in another order. @see reorderCategories */
  reorderFaqCategories(categories: readonly string[], author: Author): Promise<CategoryOrdering>;
}

const HOUR = 60 * 60_000;
/** Wide, as many people share an address. */
const MARKS: RateLimit = { name: 'faq-mark:network', limit: 120, windowMs: HOUR, lockMs: HOUR };
const DEVICE_ID = /^[\w.:-]{8,64}$/;

/** What the support pages do besides showing texts, and how officers keep these. */
export function createSupportService(deps: SupportDeps): SupportService {
  const { database, clock, voterKey } = deps;
  return {
    addFaq: (input, author) => addFaq(deps, input, author),
    editFaq: (input, author) => editFaq(deps, input, author),
    reorderFaqs: (input, author) => reorderFaqs(deps, input, author),
    addFaqCategory: (input, author) => addCategory(deps, input, author),
    editFaqCategory: (input, author) => editCategory(deps, input, author),
    reorderFaqCategories: (categories, author) => reorderCategories(deps, categories, author),

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
