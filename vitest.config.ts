import { defineConfig } from 'vitest/config';

/** Two kinds of tests: `unit` needs nothing but the project; `browser` needs a built site and Chromium, or
 * builds sites itself and wants no other test beside it. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/site/**', 'tests/publishing/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts', 'tests/publishing/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
