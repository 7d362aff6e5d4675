import { expect, test } from 'vitest';
import { createGate } from './gate.ts';

test('runs so many at once, lets so many wait, and refuses the next', async () => {
  const gate = createGate({ running: 2, waiting: 1 }, () => new Error('full'));
  const finish: (() => void)[] = [];
  const task = () => new Promise<void>((done) => finish.push(done));
  const admitted = [gate(task), gate(task), gate(task)];
  await expect(gate(task)).rejects.toThrow('full');
  expect(finish).toHaveLength(2);
  finish[0]?.();
  await admitted[0];
  await Promise.resolve();
  expect(finish).toHaveLength(3);
  finish[1]?.();
  finish[2]?.();
  await Promise.all(admitted);
});

test('a task that fails gives its place back', async () => {
  const gate = createGate({ running: 1, waiting: 0 }, () => new Error('full'));
  await expect(gate(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(gate(async () => 'fine')).resolves.toBe('fine');
});
