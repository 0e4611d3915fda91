import { defineConfig } from 'vitest/config';
import { tally } from './test/tally.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', tally],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
