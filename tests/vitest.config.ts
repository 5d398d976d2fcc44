import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Times and dates in tests are the reader's: the site is built for one time zone. */
process.env['TZ'] = 'Asia/Ho_Chi_Minh';

export default defineConfig({
  root: '.',
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'model', include: ['tests/model/**/*.test.ts'], testTimeout: 120_000 } },
      { test: { name: 'accuracy', include: ['tests/accuracy/**/*.test.ts'], testTimeout: 60_000 } },
      getViteConfig(
        {
          test: {
            name: 'component',
            include: ['tests/component/**/*.test.ts'],
            testTimeout: 60_000,
            sequence: { groupOrder: 1 },
          },
        },
        { devToolbar: { enabled: false } },
      ),
      {
        test: {
          name: 'site',
          include: ['tests/{build,e2e,property}/**/*.test.ts'],
          globalSetup: ['tests/build/build-once.ts'],
          // Builds share the folder `.astro`, and a browser wants the processor for itself.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
