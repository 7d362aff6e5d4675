import type { Turn } from './queries.ts';

/** A piece of an answer, as it is sent on. */
export interface AnswerPiece {
  turn: Turn;
  /** 0 for the first piece; 0 again when the answer is begun anew. */
  index: number;
  delta: string;
  /** Nothing of this answer follows, and the turn holds all of it. */
  final: boolean;
}

/** What a stream reads, and how it learns that there is something to read. */
export interface StreamSource {
  /** Turns from a position on; an empty list when there are none. */
  read(position: number): Promise<Turn[]>;
  /** Something may have been written. */
  onWritten(listener: () => void): () => void;
  /** Somebody waits: whatever was left undone is done now. */
  wake(): void;
}

/** A stream looks by itself this often, should a notice be lost or a process have died; milliseconds. */
const LOOK_EVERY_MS = 5_000;
/** A stream on which nothing comes ends; milliseconds. */
const IDLE_MS = 15 * 60_000;

/**
 * The pieces of answers, from a place on: rows are read when the reader asks for the next piece, so a slow reader
 * costs nothing, and nothing is lost or told twice.
 *
 * @param from position of the first question whose answer is told.
 * @param until id of the question whose answer ends the stream; null follows the conversation until it is idle.
 */
export function answerStream(
  source: StreamSource,
  from: number,
  until: string | null,
): AsyncIterableIterator<AnswerPiece> {
  let position = from;
  let sent: readonly string[] = [];
  let ready: AnswerPiece[] = [];
  let ended = false;
  let changed = true;
  let rouse: () => void = () => {};
  const stopWatching = source.onWritten(() => {
    changed = true;
    rouse();
  });

  function end(): IteratorReturnResult<undefined> {
    ended = true;
    stopWatching();
    rouse();
    return { done: true, value: undefined };
  }

  /** Waits for a notice or for its time; what came meanwhile counts. */
  function pause(): Promise<void> {
    if (changed || ended) return Promise.resolve();
    return new Promise((done) => {
      const timer = setTimeout(() => {
        changed = true;
        done();
      }, LOOK_EVERY_MS);
      timer.unref();
      rouse = () => {
        clearTimeout(timer);
        done();
      };
    });
  }

  /** The pieces of a turn that were not sent yet. */
  function unsent(turn: Turn): AnswerPiece[] {
    // Another process may have begun the answer anew, when the first one died.
    const goesOn = sent.every((piece, at) => turn.pieces[at] === piece);
    const start = goesOn ? sent.length : 0;
    const fresh = turn.pieces.slice(start).map((delta, at) => ({ turn, delta, index: start + at, final: false }));
    sent = turn.pieces;
    if (turn.answer === null) return fresh;
    const last = fresh.at(-1) ?? { turn, delta: '', index: start, final: true };
    position = turn.position + 1;
    sent = [];
    return [...fresh.slice(0, -1), { ...last, final: true }];
  }

  async function next(): Promise<IteratorResult<AnswerPiece, undefined>> {
    const began = performance.now();
    while (!ended) {
      const piece = ready.shift();
      if (piece) return { done: false, value: piece };
      changed = false;
      const [turn] = (await source.read(position)).filter((it) => it.position === position);
      if (turn) ready = unsent(turn);
      if (ready.length > 0 || ended) continue;
      if (performance.now() - began >= IDLE_MS) break;
      // A question waits whose answer nobody may be writing.
      if (turn) source.wake();
      await pause();
    }
    return end();
  }

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (ended) return end();
      const step = await next();
      if (!step.done && step.value.final && step.value.turn.id === until) {
        ended = true;
        stopWatching();
      }
      return step;
    },
    async return() {
      return end();
    },
  };
}
