import { defineConfig } from 'vitest/config';
import { tally } from './test/tally.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Checks that speak of dates see the same day for ever; children inherit it.
    env: { CNSG_TODAY: '2026-11-21' },
    reporters: ['default', tally],
    // Most of the time goes to waiting for terminals and browsers: no core has to be left free for that.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
