import { loadBuiltInFaqs } from '@ansinh/api/features/support/index.ts';
import type { TestDatabase } from './database.ts';

/** Writes the frequently asked questions that come with the project. */
export async function createFaqs({ pool }: TestDatabase): Promise<void> {
  await loadBuiltInFaqs(pool);
}
