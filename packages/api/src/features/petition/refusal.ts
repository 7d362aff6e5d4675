import type { AttachmentNotUsable, PetitionLimitReached } from './errors.ts';

/** An expected failure after something was written: it rolls the transaction back, and is the answer all the same. */
export class Refusal extends Error {
  readonly answer: PetitionLimitReached | AttachmentNotUsable;

  constructor(answer: PetitionLimitReached | AttachmentNotUsable) {
    super(answer.code);
    this.answer = answer;
  }
}

/** Runs work; a refusal that rolled it back becomes its answer. */
export async function answered<Result>(
  work: Promise<Result>,
): Promise<Result | PetitionLimitReached | AttachmentNotUsable> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}
