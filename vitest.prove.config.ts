import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

// `pnpm prove`: the races and faults at their full counts. `pnpm test:run` runs a smaller share of each.
const { include: _every, ...test } = base.test ?? {};

export default mergeConfig(
  { ...base, test },
  defineConfig({
    test: {
      include: ['packages/*/{src,test}/**/*.prove.test.ts'],
      provide: { proof: 'full' },
      // One after another: they measure, and two cores are few.
      maxWorkers: 1,
      testTimeout: 20 * 60_000,
    },
  }),
);
