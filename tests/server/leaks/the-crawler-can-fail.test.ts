import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCorpus, type Corpus } from './corpus/make-corpus';
import { NOBODY } from './crawl/identities';
import { findDifferences, findSecrets, observe, type Request } from './crawl/observe';
import { toQuery, type Parameters } from './crawl/parameters';

/*
 * A crawler that finds nothing proves nothing unless it finds what is there. Here the gates are undone from inside the
 * test, by a middleware further in. The application itself has no switch for it.
 */

let app: TestApp;
let corpus: Corpus;
let isOpen = false;

const READS = new Set(['findOne', 'findFirst', 'findMany', 'count']);

function undoTheGate(): void {
  app.strapi.documents.use((context, next) => {
    const query = app.strapi.requestContext.get()?.query;
    if (isOpen && READS.has(context.action) && query?.status) {
      (context.params as Parameters).status = query.status;
    }
    return next();
  });
}

const request = (parameters: Parameters): Request => ({
  identity: NOBODY,
  method: 'GET',
  path: `/api/disclosures?${toQuery(parameters)}`,
});

const SECRET_TITLE = { title: { $startsWith: 'qxfirst' } };
const BY_CONTENT = [request({ status: 'draft' })];
const BY_COUNT = [
  request({ status: 'draft', filters: SECRET_TITLE, fields: ['id'], pagination: { pageSize: 1 } }),
  request({ status: 'draft', sort: 'title', fields: ['publishedAt'] }),
];
beforeAll(async () => {
  app = await createTestApp();
  corpus = await makeCorpus(app.strapi);
  undoTheGate();
});
afterAll(() => app.close());

describe('with the gates open the crawler reports', () => {
  it('secrets and what differs between the worlds; with the gates closed nothing', async () => {
    const all = [...BY_CONTENT, ...BY_COUNT];
    const closedFirst = await observe(app, all);
    isOpen = true;
    const openFirst = await observe(app, all);
    await corpus.moveToSecondWorld();
    const openSecond = await observe(app, all);
    isOpen = false;
    const closedSecond = await observe(app, all);

    expect(findSecrets(all, closedFirst)).toEqual([]);
    expect(findDifferences(all, closedFirst, closedSecond)).toEqual([]);

    const secrets = findSecrets(all, openFirst).map((finding) => finding.what);
    expect(secrets.some((what) => what.includes('qxfirst'))).toBe(true);
    const differing = findDifferences(all, openFirst, openSecond);
    expect(differing).toHaveLength(all.length);
  });
});
