import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
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

function expectRefusal(answer: Answer, code: string) {
  expect(answer.status, JSON.stringify(answer)).toBe(400);
  expect(answer.error.details.code).toBe(code);
  const { zh, en } = answer.error.details.message ?? { zh: '', en: '' };
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(en).toMatch(/[a-z]{3}/i);
  return { zh, en };
}

async function countOf(uid: string): Promise<number> {
  return app.strapi.db.query(uid as never).count();
}

/** Runs a request that must be refused, and checks that no row of the type came or went. */
async function refused(uid: string, request: () => Promise<Answer>, code: string) {
  const before = await countOf(uid);
  const texts = expectRefusal(await request(), code);
  expect(await countOf(uid)).toBe(before);
  return texts;
}

const DISCLOSURE = 'api::disclosure.disclosure';

describe('a disclosure that breaks a rule is refused with a code and both languages, and nothing is written', () => {
  const post = (extra: Record<string, unknown>) => () =>
    rest.post('/api/disclosures', publishableDisclosure(organization, leaf, extra));

  it('refuses a category that has subcategories', async () => {
    const { zh } = await refused(
      DISCLOSURE,
      post({ category: branch.documentId }),
      'disclosure.category_not_leaf',
    );
    expect(zh).toContain('测试栏目');
  });

  it('refuses a day that is not in the calendar and names field and value', async () => {
    const { zh, en } = await refused(
      DISCLOSURE,
      post({ writtenOn: '2026-02-30' }),
      'request.impossible_date',
    );
    expect(zh).toContain('2026-02-30');
    expect(en).toContain('writtenOn');
  });

  it.each(['2026-13-01', '二〇二六年', '2026/03/01', 20260301])(
    'refuses %j as a date',
    async (value) => {
      await refused(DISCLOSURE, post({ formedOn: value }), 'request.impossible_date');
    },
  );

  it('refuses an impossible day inside a component', async () => {
    await refused(
      'api::working-calendar.working-calendar',
      () =>
        rest.post('/api/working-calendars', {
          year: 2031,
          days: [{ on: '2031-04-31', isWorkingDay: false }],
        }),
      'request.impossible_date',
    );
  });

  it('refuses information on application without its legal ground', async () => {
    await refused(
      DISCLOSURE,
      post({ disclosureMode: 'on_application', body: null }),
      'disclosure.legal_basis_missing',
    );
  });

  it('refuses to publish the content of what is only disclosed on application', async () => {
    await refused(
      DISCLOSURE,
      post({ disclosureMode: 'on_application', legalBasis: 'art15_third_party' }),
      'disclosure.content_on_application',
    );
  });

  it('refuses a document number that the organization has used, in any bracket style', async () => {
    const first = await post({ documentNumber: '测办发〔2026〕7号' })();
    expect(first.status).toBe(201);
    expect(first.data.documentNumber).toBe('测办发〔2026〕7号');
    for (const number of ['测办发[2026]7号', '测办发﹝2026﹞7号', '测办发（2026）07号']) {
      const { zh } = await refused(
        DISCLOSURE,
        post({ documentNumber: number }),
        'disclosure.duplicate_document_number',
      );
      expect(zh).toContain('测办发〔2026〕7号');
    }
    const other = await makeOrganization(app.strapi);
    const elsewhere = publishableDisclosure(other, leaf, { documentNumber: '测办发〔2026〕7号' });
    expect((await rest.post('/api/disclosures', elsewhere)).status).toBe(201);
  });

  it('lets one of two writers have a number when both ask at once', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => post({ documentNumber: '测办函〔2026〕9号' })()),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400]);
  });

  it.each([
    ['a script element', '<script>alert(1)</script>'],
    ['an event handler', '<img src="x" onerror="alert(1)">'],
    ['a javascript address', '[点这里](javascript:alert(1))'],
  ])('refuses a body with %s', async (_what, body) => {
    const answer = await post({ body })();
    expect(answer.status).toBe(400);
    expect(answer.error.details.code).toMatch(/^rich_text\.forbidden_/);
    expect(answer.error.details.reasons?.[0]?.field).toBe('body');
  });

  it('refuses an option that does not exist and lists those that do', async () => {
    const { zh } = await refused(
      DISCLOSURE,
      post({ validity: 'eternal' }),
      'request.unknown_option',
    );
    expect(zh).toContain('in_force');
  });

  it('refuses an over-long title', async () => {
    await refused(DISCLOSURE, post({ title: '长'.repeat(256) }), 'request.too_long');
  });

  it('refuses a missing title', async () => {
    await refused(DISCLOSURE, post({ title: null }), 'request.required');
  });

  it('names every missing element at once when publishing', async () => {
    const answer = await post({ summary: '', formedOn: null, organization: null })();
    const fields = answer.error.details.reasons?.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['organization', 'summary', 'formedOn']));
  });

  it('asks for the metadata its column requires', async () => {
    const strict = await makeCategory(app.strapi, {
      requiredFields: [{ field: 'documentNumber' }, { field: 'theme' }],
    });
    const answer = await post({ category: strict.documentId })();
    expect(answer.error.details.reasons?.map(({ field }) => field)).toEqual([
      'documentNumber',
      'theme',
    ]);
  });

  it('refuses an update whole: nothing of it is saved', async () => {
    const { data } = await post({ documentNumber: '测办发〔2026〕11号' })();
    const answer = await rest.put(`/api/disclosures/${data.documentId}`, {
      title: '改过的标题',
      effectiveOn: '2026-05-01',
      expiresOn: '2026-04-01',
    });
    expectRefusal(answer, 'disclosure.expires_before_effective');
    const rows = await app.strapi.db
      .query(DISCLOSURE)
      .findMany({ where: { documentId: data.documentId } });
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row.title).not.toBe('改过的标题');
  });

  it('refuses a link to itself', async () => {
    const { data } = await post({})();
    const answer = await rest.put(`/api/disclosures/${data.documentId}`, {
      interprets: [data.documentId],
    });
    expectRefusal(answer, 'disclosure.linked_to_itself');
  });
});

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
