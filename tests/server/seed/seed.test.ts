import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';

const { runSeed } = createRequire(import.meta.url)(
  '../../../dist/src/seed/run.js',
) as typeof import('../../../src/seed/run');

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp({ env: { ZHAOSHI_DEMO: 'true' } });
});
afterAll(() => app.close());

async function counts(): Promise<Record<string, number>> {
  const types = Object.keys(app.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  const entries = await Promise.all(
    types.map(async (uid) => [uid, await app.strapi.db.query(uid as never).count()] as const),
  );
  return Object.fromEntries(entries);
}

describe('the demonstration content', () => {
  it('comes with the first start', async () => {
    const found = await counts();
    expect(found['api::organization.organization']).toBeGreaterThan(20);
    expect(found['api::catalog-category.catalog-category']).toBeGreaterThan(80);
    expect(found['api::disclosure.disclosure']).toBeGreaterThan(80);
    expect(found['api::disclosure-guide.disclosure-guide']).toBe(4);
    expect(found['api::annual-report.annual-report']).toBe(2);
  });

  it('is the same after seeding again, and keeps what an editor has changed', async () => {
    const before = await counts();
    const organizations = app.strapi.db.query('api::organization.organization');
    const one = await organizations.findOne({ where: { name: '成都市人民政府' } });
    await app.strapi
      .documents('api::organization.organization')
      .update({ documentId: one.documentId, data: { phone: '编辑改过的电话' } as never });
    await runSeed(app.strapi);
    expect(await counts()).toEqual(before);
    const after = await organizations.findOne({ where: { name: '成都市人民政府' } });
    expect(after.phone).toBe('编辑改过的电话');
  });

  it('has no disclosure that its own rules would refuse to publish again', async () => {
    const documents = app.strapi.documents('api::disclosure.disclosure');
    const published = await documents.findMany({ status: 'published' });
    for (const { documentId } of published) {
      await expect(documents.publish({ documentId })).resolves.toBeTruthy();
    }
  });
});
