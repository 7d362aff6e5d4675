import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A process of the benchmark that answers one message with one message. */
export interface Child {
  ask<Answer>(message: object): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts a file of this folder as a process of its own. */
export function startChild(file: string): Child {
  const child: ChildProcess = fork(new URL(file, import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const gone = once(child, 'exit');
  return {
    async ask(message) {
      const answer = once(child, 'message');
      child.send(message);
      const [first] = await Promise.race([
        answer,
        gone.then(([code]) => {
          throw new Error(`${file} ended with code ${code}.`);
        }),
      ]);
      return first;
    },
    async stop() {
      child.disconnect();
      await gone;
    },
  };
}

/** Answers the messages of the parent, one after the other; ends with it. */
export function answerParent(answer: (message: never) => Promise<unknown>): void {
  let queue = Promise.resolve();
  process.on('message', (message) => {
    queue = queue.then(async () => {
      process.send?.((await answer(message as never)) ?? {}); // the parent says what it sends
    });
  });
  process.on('disconnect', () => process.exit());
}

/** Processor time of this process so far, microseconds. */
export function cpuMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
