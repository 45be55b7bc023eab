import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expireDocuments } from '../../../src/api/disclosure/tasks/expire-documents';
import type { ValidityChange } from '../../../src/api/disclosure/tasks/set-validity-by-date';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { jobsOf } from './jobs-of';

/** The minute the task runs: 1 March in Shanghai, still 28 February in UTC. */
const NOW = new Date('2026-03-01T00:10:00+08:00');

type Row = { title: string; validity: string | null; published_at: Date | null; updated_at: Date };

describe('expireDocuments', () => {
  let app: TestApp;
  let sql: ReturnType<typeof jobsOf>['sql'];

  /** Rows are written directly: what may be published is another test's business. */
  const insert = (documentId: string, isPublished: boolean, row: Record<string, unknown>) =>
    app.strapi.db.connection('disclosures').insert({
      document_id: documentId,
      title: documentId,
      validity: 'in_force',
      created_at: '2026-01-01',
      updated_at: '2026-01-02',
      published_at: isPublished ? '2026-01-02' : null,
      ...row,
    });
  const rowsOf = (documentId: string) =>
    sql<Row>('select * from disclosures where document_id = ? order by published_at nulls first', [
      documentId,
    ]);
  const validities = async (documentId: string) =>
    (await rowsOf(documentId)).map((row) => row.validity);

  beforeAll(async () => {
    app = await createTestApp();
    sql = jobsOf(app.strapi).sql;
  });
  afterEach(() => sql('delete from disclosures'));
  afterAll(() => app?.close());

  test('what expired yesterday by the Shanghai calendar has expired, draft and published', async () => {
    for (const isPublished of [false, true]) {
      await insert('yesterday', isPublished, { expires_on: '2026-02-28' });
      await insert('today', isPublished, { expires_on: '2026-03-01' });
      await insert('repealed', isPublished, { expires_on: '2020-01-01', validity: 'repealed' });
      await insert('unset', isPublished, { expires_on: '2020-01-01', validity: null });
      await insert('begins', isPublished, {
        effective_on: '2026-03-01',
        validity: 'not_yet_effective',
      });
    }
    expect(await expireDocuments({ strapi: app.strapi, now: NOW })).toEqual({
      due: 3,
      expired: 2,
      cameIntoForce: 1,
    });
    expect(await validities('yesterday')).toEqual(['expired', 'expired']);
    expect(await validities('today')).toEqual(['in_force', 'in_force']);
    expect(await validities('repealed')).toEqual(['repealed', 'repealed']);
    expect(await validities('unset')).toEqual(['expired', 'expired']);
    expect(await validities('begins')).toEqual(['in_force', 'in_force']);
  });

  test('a second run finds nothing to do', async () => {
    await insert('a', false, { expires_on: '2026-01-31' });
    await expireDocuments({ strapi: app.strapi, now: NOW });
    expect(await expireDocuments({ strapi: app.strapi, now: NOW })).toEqual({
      due: 0,
      expired: 0,
      cameIntoForce: 0,
    });
  });

  test('an edit that nobody has reviewed is neither published nor lost nor hidden', async () => {
    await insert('edited', false, {
      title: 'unreviewed',
      expires_on: '2027-12-31',
      updated_at: '2026-02-01',
    });
    await insert('edited', true, { title: 'reviewed', expires_on: '2026-02-01' });
    await expireDocuments({ strapi: app.strapi, now: NOW });
    expect(await rowsOf('edited')).toMatchObject([
      // Its own new date keeps the draft in force; published, it will be in force again.
      { title: 'unreviewed', validity: 'in_force', updated_at: new Date('2026-02-01') },
      { title: 'reviewed', validity: 'expired', updated_at: new Date('2026-01-02') },
    ]);
  });

  test('a published change is announced in its transaction, and undone with it', async () => {
    for (const documentId of ['fails', 'works']) {
      await insert(documentId, false, { expires_on: '2026-02-01' });
      await insert(documentId, true, { expires_on: '2026-02-01' });
    }
    const announced: ValidityChange[] = [];
    const run = expireDocuments({
      strapi: app.strapi,
      now: NOW,
      onPublishedChange: (change) => {
        announced.push(change);
        return change.documentId === 'fails'
          ? Promise.reject(new Error('no ledger'))
          : Promise.resolve();
      },
    });
    await expect(run).rejects.toThrow('1 of 2 documents failed:\nfails: no ledger');
    expect(announced).toHaveLength(2);
    expect(announced).toContainEqual({
      documentId: 'works',
      isPublished: true,
      from: 'in_force',
      to: 'expired',
    });
    expect(await validities('fails')).toEqual(['in_force', 'in_force']);
    expect(await validities('works')).toEqual(['expired', 'expired']);
  });

  test('it waits for a write that holds the lock of the document, and judges what that left', async () => {
    await insert('busy', false, { expires_on: '2026-02-01' });
    const writer = await app.strapi.db.connection.transaction();
    await writer.raw('select pg_advisory_xact_lock(hashtextextended(?, 1))', ['busy']);
    const running = expireDocuments({ strapi: app.strapi, now: NOW });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await writer('disclosures').where({ document_id: 'busy' }).update({ expires_on: '2026-12-31' });
    await writer.commit();
    expect(await running).toEqual({ due: 1, expired: 0, cameIntoForce: 0 });
    expect(await validities('busy')).toEqual(['in_force']);
  });

  test('a stop between two documents ends the run, which the queue then repeats', async () => {
    await insert('a', false, { expires_on: '2026-02-01' });
    const stopped = new AbortController();
    stopped.abort();
    await expect(
      expireDocuments({ strapi: app.strapi, now: NOW, signal: stopped.signal }),
    ).rejects.toThrow('Stopped early');
  });

  test('it is registered for ten past midnight', () => {
    expect(jobsOf(app.strapi).registry.get('expire-documents').schedule).toEqual({
      everyDayAt: '00:10',
    });
  });
});
