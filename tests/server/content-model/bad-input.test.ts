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
    expect(answer.error.message).toContain('“发布机构”');
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
    const answer = await rest.save(`/api/disclosures/${data.documentId}`, {
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

  it('decides itself what the server computes, whatever is sent', async () => {
    const forged = {
      indexNumber: 'X/2026-00001',
      firstPublishedAt: '2001-01-01T00:00:00.000Z',
      lastChangedAt: '2001-01-01T00:00:00.000Z',
      categoryPath: '/somewhere/else/',
      organizationKey: 'x',
    };
    const { data } = await post(forged)();
    expect(data.indexNumber).not.toBe(forged.indexNumber);
    expect(data).toMatchObject({
      lastChangedAt: data.firstPublishedAt,
      organizationKey: organization.documentId,
    });
    expect(data.categoryPath).not.toBe(forged.categoryPath);
    const first = Date.parse(String(data.firstPublishedAt));
    expect(Date.now() - first).toBeLessThan(60_000);
    const again = await rest.save(`/api/disclosures/${data.documentId}`, {
      ...forged,
      summary: '改过的概述',
    });
    expect(Date.parse(String(again.data.firstPublishedAt))).toBe(first);
    const clone = await app.strapi
      .documents(DISCLOSURE)
      .clone({ documentId: data.documentId, data: { documentNumber: null } });
    expect(clone?.entries[0]).toMatchObject({ firstPublishedAt: null, indexNumber: null });
  });

  it('refuses a link to itself', async () => {
    const { data } = await post({})();
    const answer = await rest.save(`/api/disclosures/${data.documentId}`, {
      interprets: [data.documentId],
    });
    expectRefusal(answer, 'disclosure.linked_to_itself');
  });
});
