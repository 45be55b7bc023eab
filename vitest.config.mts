import { defineConfig } from 'vitest/config';

/** Starts one PostgreSQL and boots Strapi once; each file then gets a copy of that database (tests/server/harness). */
const withApplication = {
  environment: 'node',
  pool: 'forks',
  globalSetup: ['tests/server/harness/global-setup.ts'],
  // Strapi reads .env on import; tests have settings of their own and must not see this installation's.
  env: { ENV_PATH: '/dev/null' },
  testTimeout: 60_000,
  hookTimeout: 180_000,
} as const;

/** Four tiers: pure rules, a booted Strapi on real PostgreSQL, Chromium, and `npm start` from a clean folder. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: { name: 'domain', include: ['tests/domain/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      { test: { ...withApplication, name: 'server', include: ['tests/server/**/*.test.ts'] } },
      {
        test: {
          ...withApplication,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // One Chromium at a time: two of them and two servers make timings meaningless on two cores.
          fileParallelism: false,
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'start',
          include: ['tests/start/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
