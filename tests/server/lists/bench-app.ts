import { createRequire } from 'node:module';
import { createTestApp, type TestApp } from '../harness/create-test-app';

const { seedBench } = createRequire(import.meta.url)(
  '../../../dist/src/seed/bench/run.js',
) as typeof import('../../../src/seed/bench/run');

/** An application on a database full of measuring data (`npm run seed:bench`). */
export async function createBenchApp(items: number): Promise<TestApp> {
  const app = await createTestApp();
  try {
    await seedBench(app.strapi, { items, seed: 1 });
  } catch (error) {
    await app.close();
    throw error;
  }
  return app;
}
