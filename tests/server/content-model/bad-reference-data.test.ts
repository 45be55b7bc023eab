import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { expectNothingWritten, expectRefusal } from '../support/expect-refusal';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { restClient, type Answer } from '../support/rest';

let app: TestApp;
let rest: ReturnType<typeof restClient>;
let organization: { documentId: string };
let leaf: { documentId: string };
let branch: { documentId: string };

beforeAll(async () => {
  app = await createTestApp();
  rest = restClient(app, await createApiToken(app.strapi, { type: 'full-access' }));
  organization = await makeOrganization(app.strapi);
  branch = await makeCategory(app.strapi);
  leaf = await makeCategory(app.strapi, { parent: branch.documentId });
});
afterAll(() => app.close());

const refused = (uid: string, request: () => Promise<Answer>, code: string) =>
  expectNothingWritten(app, uid, request, code);

describe('the catalog stays a tree', () => {
  const CATEGORY = 'api::catalog-category.catalog-category';

  it('refuses a cycle, however long', async () => {
    const a = await makeCategory(app.strapi);
    const b = await makeCategory(app.strapi, { parent: a.documentId });
    const c = await makeCategory(app.strapi, { parent: b.documentId });
    for (const parent of [a, b, c]) {
      const answer = await rest.put(`/api/catalog-categories/${a.documentId}`, {
        parent: parent.documentId,
      });
      expectRefusal(answer, 'catalog.cycle');
    }
    const row = await app.strapi.db
      .query(CATEGORY)
      .findOne({ where: { documentId: a.documentId }, populate: { parent: true } });
    expect(row.parent).toBeNull();
  });

  it('lets two moves that would make a cycle together happen one after the other', async () => {
    const a = await makeCategory(app.strapi);
    const b = await makeCategory(app.strapi);
    const answers = await Promise.all([
      rest.put(`/api/catalog-categories/${a.documentId}`, { parent: b.documentId }),
      rest.put(`/api/catalog-categories/${b.documentId}`, { parent: a.documentId }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it('refuses a subcategory under a category that files content', async () => {
    const full = await makeCategory(app.strapi);
    await rest.post('/api/disclosures', publishableDisclosure(organization, full));
    await refused(
      CATEGORY,
      () =>
        rest.post('/api/catalog-categories', {
          name: '下级',
          code: 'below-full',
          parent: full.documentId,
        }),
      'catalog.parent_holds_content',
    );
  });

  it('refuses to delete a category that holds something', async () => {
    await refused(
      CATEGORY,
      () => rest.delete(`/api/catalog-categories/${branch.documentId}`),
      'catalog.in_use',
    );
  });

  it('carries a changed path down to subcategories and disclosures', async () => {
    const top = await makeCategory(app.strapi);
    const middle = await makeCategory(app.strapi, { parent: top.documentId });
    const low = await makeCategory(app.strapi, { parent: middle.documentId });
    const { data } = await rest.post('/api/disclosures', publishableDisclosure(organization, low));
    await rest.put(`/api/catalog-categories/${top.documentId}`, { code: 'renamed-top' });
    const read = await rest.get(`/api/disclosures/${data.documentId}`);
    expect(read.data.categoryPath).toBe(`/renamed-top/${middle.code}/${low.code}/`);
    const inSubtree = await fetch(
      `${app.url}/api/disclosures?filters[categoryPath][$startsWith]=/renamed-top/`,
    );
    expect(((await inSubtree.json()) as { data: unknown[] }).data).toHaveLength(1);
  });
});

describe('organizations', () => {
  const ORGANIZATION = 'api::organization.organization';
  const post = (extra: Record<string, unknown>) => () =>
    rest.post('/api/organizations', {
      name: '某局',
      level: 'county',
      kind: 'department',
      operatingStatus: 'active',
      ...extra,
    });

  it('refuses a unified social credit code with a wrong check character', async () => {
    // 91350100M000100Y43 is the example code printed in GB 32100-2015; its last character is changed here.
    const { zh } = await refused(
      ORGANIZATION,
      post({ code: '91350100M000100Y44' }),
      'organization_code.wrong_check_character',
    );
    expect(zh).toContain('91350100M000100Y44');
    expect((await post({ code: '91350100m000100y43' })()).data.code).toBe('91350100M000100Y43');
  });

  it('refuses a code that another organization has', async () => {
    await refused(ORGANIZATION, post({ code: '91350100M000100Y43' }), 'request.not_unique');
  });

  it('refuses an organization above itself', async () => {
    const a = await makeOrganization(app.strapi);
    const b = await makeOrganization(app.strapi, { parent: a.documentId });
    const answer = await rest.put(`/api/organizations/${a.documentId}`, { parent: b.documentId });
    expectRefusal(answer, 'organization.parent_cycle');
  });

  it('computes completeness after article 20(2)', async () => {
    const { data } = await post({
      address: '某路1号',
      phone: '000-0000',
      functions: '职能。',
      leaders: [{ name: '示例负责人', title: '局长' }],
    })();
    expect(data.completenessPercent).toBe(67);
    expect(data.missingItems).toEqual(['offices', 'officeHours']);
  });
});

describe('guides and vocabulary', () => {
  it('refuses to publish a guide with holes and names all of them', async () => {
    const answer = await rest.post('/api/disclosure-guides', {
      title: '某局公开指南',
      organization: organization.documentId,
      officeName: '办公室',
    });
    expectRefusal(answer, 'disclosure_guide.missing_informationClassification');
    expect(answer.error.details.reasons).toHaveLength(11);
  });

  it('lets an organization have one guide', async () => {
    const draft = { title: '指南', organization: organization.documentId };
    expect((await rest.post('/api/disclosure-guides?status=draft', draft)).status).toBe(201);
    expectRefusal(
      await rest.post('/api/disclosure-guides?status=draft', draft),
      'disclosure_guide.second_for_organization',
    );
  });

  it('retires a term that is in use instead of deleting it', async () => {
    const { data: term } = await rest.post('/api/vocabulary-terms', {
      scheme: 'theme',
      code: 'test-theme',
      name: '测试主题',
    });
    const create = () =>
      rest.post(
        '/api/disclosures',
        publishableDisclosure(organization, leaf, { theme: term.documentId }),
      );
    expect((await create()).status).toBe(201);
    expectRefusal(
      await rest.delete(`/api/vocabulary-terms/${term.documentId}`),
      'vocabulary.in_use',
    );
    await rest.put(`/api/vocabulary-terms/${term.documentId}`, { isRetired: true });
    expectRefusal(await create(), 'disclosure.term_retired');
  });
});
