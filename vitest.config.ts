import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    allowOnly: false,
    // A test that asserts nothing cannot fail.
    // What is waited for may take long on a loaded machine, which is slow, not wrong.
    expect: { requireAssertions: true, poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/fixtures/**'],
          // A loaded machine is slow, not wrong.
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 900_000,
          // One browser and one built site at a time: two cores are all a runner may have.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          globalSetup: ['test/e2e/build-sample.ts'],
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: [
        'src/**/*.d.ts',
        // Worker entries run in threads of their own, where coverage is not measured.
        'src/**/worker.ts',
        'src/**/*-worker.ts',
        // What runs in a reader’s browser is tested in one.
        'src/site/**/browser/**',
      ],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 85, functions: 85, branches: 80 },
    },
  },
});
