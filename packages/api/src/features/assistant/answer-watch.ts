import type { EventListener } from '../../platform/events/listener.ts';
import { ANSWER_CHANNEL } from './queries.ts';

/** Tells when something of an answer was written, whichever process wrote it. */
export interface AnswerWatch {
  /**
   * Calls back whenever rows of a conversation may have changed; the rows say what.
   *
   * @returns a function that stops it.
   */
  onWritten(conversationId: string, listener: () => void): () => void;
  /** How many wait for answers of a conversation in this process. */
  watchersOf(conversationId: string): number;
}

export function createAnswerWatch(events: EventListener): AnswerWatch {
  const watched = new Map<string, Set<() => void>>();
  let handling = false;

  function tell(listeners: Iterable<() => void>): void {
    for (const listener of listeners) listener();
  }

  function listen(): void {
    if (handling) return;
    handling = true;
    events.handle(ANSWER_CHANNEL, {
      notice: (conversationId) => tell(watched.get(conversationId) ?? []),
      // Notices may have been lost: everybody looks.
      listening: () => tell([...watched.values()].flatMap((listeners) => [...listeners])),
    });
  }

  return {
    onWritten(conversationId, listener) {
      const listeners = watched.get(conversationId) ?? new Set();
      watched.set(conversationId, listeners);
      listeners.add(listener);
      listen();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && watched.get(conversationId) === listeners) watched.delete(conversationId);
      };
    },
    watchersOf: (conversationId) => watched.get(conversationId)?.size ?? 0,
  };
}
