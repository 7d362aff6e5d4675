import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** Above this share of busy processor time before a run, figures say more about the others than about us. */
const BUSY_LIMIT = 0.1;
const SAMPLE_MS = 1_500;
const ATTEMPTS = 4;

export class BusyMachineError extends Error {}

/**
 * Waits until the machine has nothing else to do.
 *
 * @throws BusyMachineError when it stays busy for four samples.
 */
export async function waitForQuiet(): Promise<void> {
  let busy = 1;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    busy = await busyShare();
    if (busy <= BUSY_LIMIT) return;
  }
  throw new BusyMachineError(
    `The machine is busy (${Math.round(busy * 100)} % of its processors, at most ${BUSY_LIMIT * 100} % before a run). Close what runs beside, or give --even-if-busy for figures that are not to be compared.`,
  );
}

/** The share of processor time, all processors together, that was not idle during a sample. */
async function busyShare(): Promise<number> {
  const before = processorTimes();
  await pause(SAMPLE_MS);
  const after = processorTimes();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function processorTimes(): { idle: number; all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return { idle: sum(times.map((time) => time.idle)), all: sum(times.flatMap((time) => Object.values(time))) };
}
