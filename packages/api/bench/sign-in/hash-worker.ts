import { verify } from '@node-rs/argon2';
import { answerParent, cpuMicroseconds } from '../dashboard/child.ts';

interface Round {
  passwordHash: string;
  password: string;
  /** How many at once: as many as the server lets run. */
  atOnce: number;
  seconds: number;
}

// The limit: nothing but comparing a password with its hash.
answerParent(async ({ passwordHash, password, atOnce, seconds }: Round) => {
  let hashes = 0;
  const began = performance.now();
  const cpuBefore = cpuMicroseconds();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() - began < seconds * 1_000) {
        if (!(await verify(passwordHash, password))) throw new Error('the password of the benchmark is wrong');
        hashes += 1;
      }
    }),
  );
  return { rate: hashes / ((performance.now() - began) / 1_000), cpu: (cpuMicroseconds() - cpuBefore) / hashes };
});
