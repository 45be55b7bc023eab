import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import {
  makeCategory,
  makeOrganization,
  nextNumber,
  publishableDisclosure,
} from '../support/make-records';
import { restClient } from '../support/rest';

const DISCLOSURE = 'api::disclosure.disclosure';
let app: TestApp;
let rest: ReturnType<typeof restClient>;
let organization: { documentId: string };
let leaf: { documentId: string };

beforeAll(async () => {
  app = await createTestApp();
  rest = restClient(app, await createApiToken(app.strapi, { type: 'full-access' }));
  organization = await makeOrganization(app.strapi);
  leaf = await makeCategory(app.strapi);
});
afterAll(() => app.close());

const post = (extra: Record<string, unknown> = {}) =>
  rest.post('/api/disclosures', publishableDisclosure(organization, leaf, extra));

async function makeTerm(scheme: string) {
  const term = { scheme, code: `t-${nextNumber()}`, name: `词条${nextNumber()}` };
  return (await rest.post('/api/vocabulary-terms', term)).data;
}

describe('the tree is written from the child only', () => {
  it('ignores a list of children on the parent', async () => {
    const child = await makeCategory(app.strapi);
    await post();
    const before = await rest.get(`/api/catalog-categories/${child.documentId}?populate=parent`);
    await rest.put(`/api/catalog-categories/${leaf.documentId}`, { children: [child.documentId] });
    const after = await rest.get(`/api/catalog-categories/${child.documentId}?populate=parent`);
    expect(after.data.parent).toBeNull();
    expect(after.data.path).toBe(before.data.path);
  });
});

describe('what something refers to is not deleted', () => {
  it('keeps an organization', async () => {
    const one = await makeOrganization(app.strapi);
    expect((await rest.delete(`/api/organizations/${one.documentId}`)).status).toBe(204);
    await post();
    const answer = await rest.delete(`/api/organizations/${organization.documentId}`);
    expect(answer.error.details.code).toBe('organization.in_use');
  });

  it('lets filing and deleting a category happen one after the other', async () => {
    for (let round = 0; round < 4; round += 1) {
      const category = await makeCategory(app.strapi);
      const record = publishableDisclosure(organization, category);
      const [filed, deleted] = await Promise.all([
        rest.post('/api/disclosures', record),
        rest.delete(`/api/catalog-categories/${category.documentId}`),
      ]);
      expect([filed.status, deleted.status].join()).toMatch(/^(201,400|400,204)$/);
    }
    const lost = { categoryPath: { $notNull: true }, category: { id: { $null: true } } };
    expect(await app.strapi.db.query(DISCLOSURE).count({ where: lost })).toBe(0);
  });

  it.each(['catalog-categories', 'vocabulary-terms', 'organizations'])(
    'answers 404 for an unknown one of %s',
    async (type) => expect((await rest.delete(`/api/${type}/nobody`)).status).toBe(404),
  );
});

describe('two documents that link to each other', () => {
  it('are written crosswise without an error of the server', async () => {
    const [a, b] = await Promise.all([post(), post()]);
    const ids = [a.data.documentId, b.data.documentId];
    const documents = app.strapi.documents('api::disclosure.disclosure');
    const writes = Array.from({ length: 8 }, (_, n) =>
      documents.update({
        documentId: ids[n % 2] ?? '',
        data: { interprets: [ids[(n + 1) % 2]] } as never,
        status: 'published',
      }),
    );
    await expect(Promise.all(writes)).resolves.toHaveLength(8);
  });
});

describe('terms', () => {
  it('are chosen from the vocabulary of the field, and stay in it', async () => {
    const genre = await makeTerm('genre');
    const answer = await post({ theme: genre.documentId });
    expect(answer.error.details.code).toBe('disclosure.term_of_other_scheme');
    expect((await post({ genre: genre.documentId })).status).toBe(201);
    const moved = await rest.put(`/api/vocabulary-terms/${genre.documentId}`, { scheme: 'theme' });
    expect(moved.error.details.code).toBe('vocabulary.scheme_in_use');
  });

  it('once retired stay with what was published under them, and are not chosen anew', async () => {
    const theme = await makeTerm('theme');
    const { data } = await post({ theme: theme.documentId });
    await rest.put(`/api/vocabulary-terms/${theme.documentId}`, { isRetired: true });
    const path = `/api/disclosures/${data.documentId}`;
    expect((await rest.save(path, { summary: '改正错字' })).status).toBe(200);
    const anew = await post({ theme: theme.documentId });
    expect(anew.error.details.code).toBe('disclosure.term_retired');
  });
});

describe('values that only look right', () => {
  it('lets dates decide validity at once', async () => {
    expect((await post({ expiresOn: '2020-01-01' })).data.validity).toBe('expired');
    expect((await post({ effectiveOn: '2099-01-01' })).data.validity).toBe('not_yet_effective');
    const repealed = await post({ expiresOn: '2020-01-01', validity: 'repealed' });
    expect(repealed.data.validity).toBe('repealed');
  });

  it('sees through characters without width', async () => {
    expect((await post({ documentNumber: '审办发〔2026〕1号' })).status).toBe(201);
    const twin = await post({ documentNumber: '\u200b审办发〔2026〕1\u200d号' });
    expect(twin.error.details.code).toBe('disclosure.duplicate_document_number');
    const blank = await post({ summary: '\u200b' });
    expect(blank.error.details.code).toBe('disclosure.field_missing');
  });

  it.each([
    [
      { disclosureMode: 'proactive', legalBasis: 'art14_state_secret' },
      'disclosure.basis_without_reason',
    ],
    [
      { disclosureMode: 'on_application', body: null, legalBasis: 'art14_state_secret' },
      'disclosure.ground_forbids_disclosure',
    ],
    [{ channels: [{ address: ' java\nscript:alert(1)' }] }, 'disclosure.active_address'],
  ])('refuses %j', async (extra, code) => {
    expect((await post(extra)).error.details.code).toBe(code);
  });

  it('refuses a website that is no web address', async () => {
    const website = 'javascript:alert(1)';
    const answer = await rest.put(`/api/organizations/${organization.documentId}`, { website });
    expect(answer.error.details.code).toBe('request.not_web_address');
  });
});

describe('input nobody could make sense of is refused, never an internal error', () => {
  it.each([
    '/api/disclosures/%00',
    '/api/disclosures/a%00b/clock',
    '/api/disclosures?filters[title]=a%00b',
    '/api/disclosures?filters[id]=abc',
    '/api/disclosures?filters[id]=99999999999999999999',
    '/api/disclosures?filters[organization]=abc',
    '/api/disclosures?filters[$or]=x',
    '/api/disclosures?filters[$not]=1',
    '/api/disclosures?filters[title][$between]=a',
    '/api/disclosures?filters[]=a',
  ])('GET %s', async (path) => {
    const answer = await rest.get(path);
    expect([400, 404], JSON.stringify(answer)).toContain(answer.status);
    expect(answer.error.details.code).toMatch(/^request\./);
    expect(answer.error.details.message?.zh).toMatch(/\p{Script=Han}/u);
  });

  it.each([
    { title: 'a\u0000b' },
    { body: '\ud800' },
    { keywords: ['a', 'b'] },
    { organization: 'a\u0000' },
    { order: 1e308, title: {} },
  ])('POST %j', async (extra) => {
    const before = await app.strapi.db.query(DISCLOSURE).count();
    const answer = await post(extra);
    expect(answer.status, JSON.stringify(answer)).toBe(400);
    expect(answer.error.details.code).toMatch(/^request\./);
    expect(await app.strapi.db.query(DISCLOSURE).count()).toBe(before);
  });

  it('a nesting without end', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const response = await fetch(`${app.url}/api/auth/local`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"data":${deep}}`,
    });
    expect(response.status).toBe(400);
  });

  it('a form without an end', async () => {
    const response = await fetch(`${app.url}/api/upload`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', connection: 'close' },
      body: 'garbage',
    });
    expect([400, 401, 403]).toContain(response.status);
  });
});
