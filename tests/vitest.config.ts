import { defineConfig } from 'vitest/config';

/** Times and dates in tests are the reader's: the site is built for one time zone (design.md, decision 12). */
process.env['TZ'] = 'Asia/Ho_Chi_Minh';

export default defineConfig({
  root: '.',
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'gold', include: ['tests/gold/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
