import { defineConfig } from 'vitest/config';

/** Three tiers: pure rules, a booted Strapi on real PostgreSQL, and Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'domain', include: ['tests/domain/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      {
        test: {
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
