import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that measure time, and tests that build sites and end them halfway: nothing else may run beside them. */
const ALONE = [
  'tests/browser/first-screen.test.ts',
  'tests/browser/lookup-speed.test.ts',
  'tests/browser/lookup-speed-national.test.ts',
  'tests/publishing/**/*.test.ts',
];
const BUILT = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];
const TIMES = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Three kinds of tests: `unit` needs nothing but the project; `browser` and `alone` need a built site and Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...BUILT, ...ALONE],
          testTimeout: 30_000,
          // Vitest would leave one core to itself, though it does little.
          maxWorkers: Math.max(2, availableParallelism() - 1),
        },
      },
      {
        test: {
          name: 'browser',
          include: BUILT,
          exclude: ALONE,
          ...TIMES,
          // Two, whatever the machine has: each drives a browser with several processes of its own.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'alone',
          include: ALONE,
          ...TIMES,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
