import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type { ApiRun } from '../../../src/plugins/review/server/src/contracts/rest';
import type { ReviewReport } from '../../../src/plugins/review/server/src/reports/contract';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { DISCLOSURE, openOffice, type Office } from './support/office';
import {
  apiCodeOf,
  documentPath,
  makeReviewToken,
  runIdOf,
  submitBy,
  submittedBy,
  reviewApi,
  type ApiAnswer,
  type Caller,
  type ReviewApi,
} from './support/review-api';
import { snapshot } from './support/snapshot';

const today = shanghaiDay(Date.now());
const NOTHING = 'aaaaaaaaaaaaaaaaaaaaaaaa';

let app: TestApp;
let api: ReviewApi;
let own: Office;
let foreign: Office;
/** A token of the OA system of the own organization. */
let oa: Caller;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  own = await openOffice(app);
  foreign = await openOffice(app);
  api = await reviewApi(app);
  oa = api.as((await makeReviewToken(app, [own.organization])).key);
});
afterAll(() => app.close());

describe('who may call', () => {
  it('nobody without a token, whatever the public role was given', async () => {
    const nobody = api.as(null);
    expect((await nobody('GET', '/runs')).status).toBe(401);
    const role = (await app.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } })) as { id: number };
    await app.strapi.db.query('plugin::users-permissions.permission').create({
      data: { action: 'plugin::review.rest.listRuns', role: role.id },
    });
    const answer = await nobody('GET', '/runs');
    expect(answer.status).toBe(401);
    expect(apiCodeOf(answer)).toBe('request.unauthorized');
    expect((await api.as('wrong')('GET', '/runs')).status).toBe(401);
  });

  it('no token that may only read what is public, and none without the permission', async () => {
    const reading = await createApiToken(app.strapi, { type: 'read-only' });
    expect((await api.as(reading)('GET', '/runs')).status).toBe(403);
    const { key } = await makeReviewToken(app, [own.organization], ['listRuns']);
    const other = api.as(key);
    expect((await other('GET', '/runs')).status).toBe(200);
    const { run, document } = await submittedBy(oa, own);
    expect((await other('GET', `/runs/${run.id}`)).status).toBe(403);
    expect((await submitBy(other, document, {})).status).toBe(403);
  });

  it('and no answer is kept on the way', async () => {
    const { headers } = await oa('GET', '/runs');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });
});

describe('within which organizations', () => {
  it('a token sees the runs where it is assigned, a full-access token all, one without assignment none', async () => {
    const mine = await own.draft();
    const theirs = await foreign.draft();
    await own.submit(mine);
    await foreign.submit(theirs);
    const [full, unassigned] = [
      api.as(await createApiToken(app.strapi, { type: 'full-access' })),
      api.as((await makeReviewToken(app, [])).key),
    ];
    const seenBy = async (caller: Caller) => {
      const { body } = await caller<ApiRun[]>('GET', '/runs?pageSize=100');
      return (body.data ?? []).map(({ documentId }) => documentId);
    };
    expect(await seenBy(oa)).toContain(mine.documentId);
    expect(await seenBy(oa)).not.toContain(theirs.documentId);
    expect(await seenBy(full)).toEqual(
      expect.arrayContaining([mine.documentId, theirs.documentId]),
    );
    expect(await seenBy(unassigned)).toEqual([]);
    const filtered = await oa<ApiRun[]>(
      'GET',
      `/runs?organization=${foreign.organization.documentId}`,
    );
    expect(filtered.body.data).toEqual([]);
  });

  it('what lies outside is answered like what does not exist', async () => {
    const document = await foreign.draft();
    await foreign.submit(document);
    const id = await runIdOf(foreign, document);
    const before = await snapshot(app.strapi);
    const asked = (run: string, documentId: string): Promise<ApiAnswer>[] => [
      oa('GET', `/runs/${run}`),
      oa('GET', `/runs/${run}/form.docx`),
      oa('POST', `/runs/${run}/withdraw`, { data: { version: 1 } }),
      oa('GET', `${documentPath({ documentId })}/findings`),
      submitBy(oa, { documentId }),
    ];
    const outside = await Promise.all(asked(id, document.documentId));
    const unknown = await Promise.all(asked('999999999', NOTHING));
    expect(outside.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(outside.map(({ body }) => body)).toEqual(unknown.map(({ body }) => body));
    expect(await snapshot(app.strapi)).toBe(before);
  });

  it('knows no run by another number, and no type that is not reviewed', async () => {
    for (const id of ['0', 'x', '1e3', '99999999999999999999', '%27']) {
      expect((await oa('GET', `/runs/${id}`)).status).toBe(404);
    }
    const { documentId } = own.organization;
    for (const type of ['organization', 'Disclosure', encodeURIComponent(DISCLOSURE)]) {
      const path = `/documents/${type}/${documentId}/submissions`;
      expect((await oa('POST', path, {})).status).toBe(404);
    }
  });

  it('the report counts only its own organizations', async () => {
    const office = await openOffice(app);
    await office.submit(await office.draft());
    await office.submit(await office.draft(), { track: 'emergency', note: '突发停水。' });
    const caller = api.as((await makeReviewToken(app, [office.organization])).key);
    const path = `/reports?from=${today}&to=${today}`;
    const { body } = await caller<ReviewReport>('GET', path);
    expect(body.data?.totals.submitted).toBe(2);
    expect(body.data?.exceptions).toMatchObject([{ reason: '突发停水。' }]);
    const all = api.as(await createApiToken(app.strapi, { type: 'full-access' }));
    const everything = await all<ReviewReport>('GET', path);
    expect(everything.body.data?.totals.submitted).toBeGreaterThan(2);
  });
});
