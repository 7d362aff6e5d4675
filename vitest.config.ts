import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As Node itself resolves: else tests load a second copy of graphql, which refuses the schema of the first.
  ssr: {
    resolve: {
      conditions: ['module-sync', 'node', 'development|production'],
      externalConditions: ['module-sync', 'node'],
    },
  },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'prisma/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    globalSetup: ['packages/testkit/src/global-setup.ts'],
    pool: 'forks',
    // Files share their worker's modules: half of the processor time goes into loading them. So a module keeps no state.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
