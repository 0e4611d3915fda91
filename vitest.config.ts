import { configDefaults, defineConfig } from 'vitest/config';
import { tally } from './test/tally.ts';

const core = 'test/core/**/*.test.ts';

export default defineConfig({
  test: {
    // Checks that speak of dates see the same day for ever; children inherit it.
    env: { CNSG_TODAY: '2026-11-21' },
    reporters: ['default', tally],
    setupFiles: ['test/seed.ts'],
    // Most of the time goes to waiting for terminals and browsers: no core has to be left free for that.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      // The core keeps no state, so that its tests can share what they load.
      { extends: true, test: { name: 'core', include: [core], isolate: false } },
      {
        extends: true,
        test: { name: 'program', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, core] },
      },
    ],
  },
});
