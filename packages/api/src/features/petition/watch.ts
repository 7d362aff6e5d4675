import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import type { EventListener } from '../../platform/events/listener.ts';
import { type ManyEvents, manyEvents } from '../../platform/events/many-events.ts';
import type { Logger } from '../../platform/logger.ts';
import { PETITION_CHANGED_CHANNEL } from './queries.ts';
import { findStepsSince, type StepKey } from './watch-queries.ts';

/** Tells members of every step of their petitions, whichever process took it. */
export interface PetitionWatch {
  /**
   * The steps of a member's petitions from now on, each once, as they are committed.
   *
   * @param since steps from this instant on come first, the newest 100 of them; for a client that was away.
   */
  stepsOf(memberId: string, since: Date | null): AsyncIterableIterator<StepKey>;
}

interface Watcher {
  memberId: string;
  /** From when on steps are looked for; what was told since then is not told again. */
  from: Date;
  told: Map<string, Date>;
  /** Steps of before that the first look finds are noted, not told. */
  startedAt: Date;
  first: boolean;
  events: ManyEvents<StepKey>;
}

/** A step may be stamped so much before it can be seen: no transaction lasts longer. In milliseconds. */
const LATE_MS = 60_000;
const RETRY_MS = 500;

/** Watches petitions by notices, and by their rows whenever a notice may have been lost. */
export function createPetitionWatch(deps: {
  database: Database;
  clock: Clock;
  events: EventListener;
  logger: Logger;
}): PetitionWatch {
  const { database, clock, events, logger } = deps;
  const watchers = new Map<string, Set<Watcher>>();
  let handling = false;

  /** The rows are the truth: a notice only says where to look. */
  async function look(watcher: Watcher): Promise<void> {
    const looked = clock.now();
    try {
      const steps = await findStepsSince(database.pool, watcher.memberId, watcher.from);
      for (const step of steps) {
        const key = `${step.petitionId}:${step.position}`;
        if (watcher.told.has(key)) continue;
        watcher.told.set(key, step.at);
        if (!watcher.first || step.at >= watcher.startedAt) watcher.events.give(step);
      }
      watcher.first = false;
      watcher.from = new Date(Math.max(watcher.from.getTime(), looked.getTime() - LATE_MS));
      for (const [key, at] of watcher.told) if (at < watcher.from) watcher.told.delete(key);
    } catch (error) {
      logger.warn({ err: error }, 'cannot read the steps of petitions; trying again');
      setTimeout(() => {
        if (watchers.get(watcher.memberId)?.has(watcher)) void queueLook(watcher);
      }, RETRY_MS).unref();
    }
  }

  /** Looks of one watcher follow each other, so that none tells what another is telling. */
  const looking = new WeakMap<Watcher, Promise<void>>();
  function queueLook(watcher: Watcher): Promise<void> {
    const next = (looking.get(watcher) ?? Promise.resolve()).then(() => look(watcher));
    looking.set(watcher, next);
    return next;
  }

  function listen(): void {
    if (handling) return;
    handling = true;
    const lookAll = (some: Iterable<Watcher>) => {
      for (const watcher of some) void queueLook(watcher);
    };
    events.handle(PETITION_CHANGED_CHANNEL, {
      notice: (memberId) => lookAll(watchers.get(memberId) ?? []),
      listening: () => lookAll([...watchers.values()].flatMap((some) => [...some])),
    });
  }

  return {
    stepsOf(memberId, since) {
      const startedAt = since ?? clock.now();
      const watcher: Watcher = {
        memberId,
        from: since ?? new Date(startedAt.getTime() - LATE_MS),
        told: new Map(),
        startedAt,
        first: true,
        events: manyEvents<StepKey>(() => {
          const some = watchers.get(memberId);
          some?.delete(watcher);
          if (some?.size === 0) watchers.delete(memberId);
        }),
      };
      watchers.set(memberId, (watchers.get(memberId) ?? new Set()).add(watcher));
      listen();
      void queueLook(watcher);
      return watcher.events.iterator;
    },
  };
}
