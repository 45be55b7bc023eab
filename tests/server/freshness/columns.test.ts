import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type { InspectionResult } from '../../../src/domain/freshness/inspection';
import type {
  ColumnDetails,
  ColumnPage,
  Overview,
} from '../../../src/plugins/freshness/server/src/contracts/api';
import { assign, makePerson, signIn, type AdminClient } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { runDaysLater } from './support/days-later';

const DISCLOSURE = 'api::disclosure.disclosure';

let app: TestApp;
let auditor: AdminClient;
let officer: AdminClient;
let bureau: { documentId: string };
let other: { documentId: string };

/** Counts the columns as of so many days from now. */
const daysLater = (days: number) => runDaysLater(app, days);

const details = async (category: { documentId: string }, organization = bureau, as = auditor) =>
  (
    await as<ColumnDetails>(
      'GET',
      `/freshness/columns/${category.documentId}/${organization.documentId}`,
    )
  ).body.data as ColumnDetails;

async function publish(category: { documentId: string }, extra: Record<string, unknown> = {}) {
  const { organization = bureau, ...rest } = extra as { organization?: { documentId: string } };
  const documents = app.strapi.documents(DISCLOSURE);
  const data = publishableDisclosure(organization, category, rest);
  const { documentId } = await documents.create({ data: data as never });
  await documents.publish({ documentId });
  return documentId;
}

const column = (kind: string, extra: Record<string, unknown> = {}) =>
  makeCategory(app.strapi, { kind, responsibleOrganization: bureau.documentId, ...extra });

beforeAll(async () => {
  app = await createTestApp();
  bureau = await makeOrganization(app.strapi);
  other = await makeOrganization(app.strapi);
  const people = [await makePerson(app.strapi), await makePerson(app.strapi)] as const;
  await assign(app.strapi, people[0], 'auditor', bureau);
  await assign(app.strapi, people[1], 'information_officer', bureau);
  [auditor, officer] = [await signIn(app, people[0]), await signIn(app, people[1])];
});
afterAll(() => app?.close());

describe('a column', () => {
  test('is blank and overdue until something is published in it, then fresh, and says why', async () => {
    const category = await column('news');
    expect(await details(category)).toMatchObject({ status: 'blank', countsAsOverdue: true });
    const documentId = await publish(category);
    const today = shanghaiDay(Date.now());
    const report = await details(category);
    expect(report).toMatchObject({
      status: 'fresh',
      countsAsOverdue: false,
      policyKey: 'news',
      lastResetOn: today,
      dueOn: addDays(today, 14),
      daysLeft: 14,
      unit: 'calendar_day',
      lastReset: { on: today, kind: 'published', uid: DISCLOSURE, documentId },
    });
    expect(report.counted.zh).toContain(addDays(today, 14));
    expect(report.legalBasis?.title).toContain('国办秘函〔2019〕19号');
    expect(report.candidates[0]).toMatchObject({ key: 'news', verdict: 'won' });
  });

  test('is not made fresher by publishing again, by a bare link or by a date of long ago', async () => {
    const category = await column('policy');
    await publish(category, { body: '详见[国务院网站](https://www.example.gov.cn/a)' });
    await publish(category, { legacyPublishedAt: '2020-05-06T00:00:00.000Z' });
    expect(await details(category)).toMatchObject({ status: 'overdue', lastReset: null });
    const documentId = await publish(category);
    const before = await details(category);
    await app.strapi.documents(DISCLOSURE).publish({ documentId });
    expect(await details(category)).toEqual(before);
  });

  test('goes back to what is left when its newest document is withdrawn', async () => {
    const category = await column('notice');
    const documentId = await publish(category);
    const request = { reason: 'error', explanation: '附件有误。' } as const;
    await app.strapi
      .plugin('publication')
      .service<{ withdraw(args: unknown): Promise<void> }>('publications')
      .withdraw({ uid: DISCLOSURE, documentId, request });
    expect(await details(category)).toMatchObject({ status: 'blank', lastReset: null });
  });

  test('is closed with its category, and its documents count where they were moved', async () => {
    const [from, to] = [await column('notice'), await column('notice')];
    const documentId = await publish(from);
    await details(from);
    await app.strapi
      .documents(DISCLOSURE)
      .update({ documentId, data: { category: to.documentId } as never });
    await app.strapi.documents(DISCLOSURE).publish({ documentId });
    expect(await details(from)).toMatchObject({ status: 'blank' });
    expect(await details(to)).toMatchObject({ status: 'fresh', lastReset: { documentId } });
  });
});

describe('who sees what', () => {
  test('an officer sees the columns of the own organization; others are not there', async () => {
    const mine = await column('notice');
    const theirs = await makeCategory(app.strapi, {
      kind: 'notice',
      responsibleOrganization: other.documentId,
    });
    const { body } = await officer<ColumnPage>('GET', '/freshness/columns?pageSize=100');
    const seen = body.data!.results.map(({ categoryId }) => categoryId);
    expect(seen).toContain(mine.documentId);
    expect(seen).not.toContain(theirs.documentId);
    const path = `/freshness/columns/${theirs.documentId}/${other.documentId}`;
    expect((await officer('GET', path)).status).toBe(404);
    const overview = await officer<Overview>('GET', '/freshness/overview');
    const organizations = overview.body.data!.organizations.map(({ id }) => id);
    expect(organizations).toEqual([bureau.documentId]);
  });

  test('without the right there is nothing', async () => {
    const stranger = await signIn(app, await makePerson(app.strapi));
    expect((await stranger('GET', '/freshness/columns')).status).toBe(403);
  });

  test.each(['status=old', 'page=0', 'pageSize=101', 'sort=name', 'status=fresh&status=blank'])(
    'a question that makes no sense is refused by name: %s',
    async (question) => {
      const reply = await auditor('GET', `/freshness/columns?${question}`);
      expect(reply.status).toBe(400);
      expect(reply.body.error?.details?.code).toMatch(/^freshness\./);
    },
  );
});

describe('checked, still correct', () => {
  test('sets the clock of a static column, and not of one that wants new items', async () => {
    const [page, list] = [await column('static'), await column('news')];
    for (const category of [page, list]) await publish(category);
    const sign = (category: { documentId: string }, body: unknown) =>
      officer<ColumnDetails>(
        'POST',
        `/freshness/columns/${category.documentId}/${bureau.documentId}/confirm`,
        body,
      );
    const form = { note: '与三定规定核对无误。', evidence: '测编发〔2026〕1号' };
    expect((await sign(page, { ...form, note: ' ' })).body.error?.details?.code).toBe(
      'freshness.note_missing',
    );
    expect((await sign(list, form)).body.error?.details?.code).toBe(
      'freshness.confirmation_not_allowed',
    );
    const signed = await sign(page, form);
    expect(signed.status).toBe(200);
    expect(signed.body.data?.confirmations).toMatchObject([form]);
  });
});

describe('the public', () => {
  test('reads status, rule and dates of each category, one by one, and as a badge', async () => {
    const category = await column('notice', { name: '通知公告<甲>' });
    await publish(category);
    const get = (path: string) => fetch(`${app.url}/api/freshness/categories${path}`);
    const page = (await (await get('?pageSize=100')).json()) as {
      data: { category: { documentId: string } }[];
      meta: { pagination: { total: number } };
    };
    expect(page.meta.pagination.total).toBe(page.data.length);
    const one = (await (await get(`/${category.documentId}`)).json()) as { data: unknown };
    expect(one.data).toEqual(
      page.data.find((row) => row.category.documentId === category.documentId),
    );
    const today = shanghaiDay(Date.now());
    expect(one.data).toMatchObject({
      status: 'fresh',
      isOverdue: false,
      lastUpdatedOn: today,
      nextDueOn: addDays(today, 180),
      policy: { legalBasis: { title: expect.stringContaining('国办秘函〔2019〕19号') } },
    });
    const badge = await get(`/${category.documentId}/badge.svg`);
    expect(badge.headers.get('content-type')).toContain('image/svg+xml');
    expect(await badge.text()).toContain(`正常 ${today}`);
    expect((await get('/nowhere')).status).toBe(404);
    expect((await get('/nowhere/badge.svg')).status).toBe(404);
  });

  test('is refused parameters that do not exist, and values that make no sense', async () => {
    const category = await column('notice');
    await publish(category);
    const one = `/${category.documentId}`;
    for (const [path, code] of [
      ['?status=draft', 'freshness.parameter_not_understood'],
      ['?populate=*', 'freshness.parameter_not_understood'],
      [`${one}?page=1`, 'freshness.parameter_not_understood'],
      [`${one}/badge.svg?language=en`, 'freshness.parameter_not_understood'],
      [`${one}/badge.svg?lang=de`, 'request.unknown_option'],
      ['?page=0', 'request.invalid_value'],
      ['?pageSize=101', 'request.invalid_value'],
    ]) {
      const reply = await fetch(`${app.url}/api/freshness/categories${path}`);
      const { error } = (await reply.json()) as { error?: { details?: { code?: string } } };
      expect([path, reply.status, error?.details?.code]).toEqual([path, 400, code]);
    }
    const english = await fetch(`${app.url}/api/freshness/categories${one}/badge.svg?lang=en`);
    expect(await english.text()).toContain('aria-label="Updates: ');
  });
});

describe('the inspection', () => {
  const ask = (question: string, as = auditor) =>
    as<InspectionResult>(
      'GET',
      `/freshness/inspection?organization=${bureau.documentId}${question}`,
    );
  const veto = (result: InspectionResult, code: string) =>
    result.vetoes.find((item) => item.code === code)!;

  test('counts the stale and the blank with the list behind each number, and what nobody knows', async () => {
    const stale = [];
    for (let n = 0; n < 5; n += 1) stale.push(await column(n % 2 === 0 ? 'news' : 'notice'));
    const { body } = await ask('');
    const v4a = veto(body.data!, 'v4a');
    const ids = v4a.list.map((thing) => 'categoryId' in thing && thing.categoryId);
    expect(v4a).toMatchObject({ result: 'hit', limit: 5, measured: v4a.list.length });
    for (const { documentId } of stale) expect(ids).toContain(documentId);
    expect(veto(body.data!, 'v4c').result).toBe('hit');
    expect(veto(body.data!, 'v3').result).toBe('clear');
    expect(veto(body.data!, 'v5b').result).toBe('unknown');
    expect(body.data).toMatchObject({ verdict: 'failed', score: null });
    const again = await ask('');
    expect(again.body).toEqual(body);
  });

  test('is refused for a day nobody kept, for no day at all, and for organizations out of reach', async () => {
    for (const [on, code] of [
      ['2020-01-01', 'freshness.day_not_kept'],
      ['2026-02-30', 'freshness.not_a_day'],
    ]) {
      const reply = await ask(`&on=${on}`);
      expect([reply.status, reply.body.error?.details?.code]).toEqual([400, code]);
    }
    const path = `/freshness/inspection?organization=${other.documentId}`;
    expect((await officer('GET', path)).status).toBe(404);
  });
});

describe('days go by', () => {
  test('each is kept once, as it was, also by two at once; a column becomes due, then overdue', async () => {
    const category = await column('news');
    await publish(category);
    const today = shanghaiDay(Date.now());
    await Promise.all([daysLater(16), daysLater(16), daysLater(15)]);
    const { rows } = await app.strapi.db.connection.raw<{
      rows: { day: string; status: string; columns: number }[];
    }>(
      `select s.day::text as day, s.status, d.columns from zhaoshi_freshness.snapshots s
       join zhaoshi_freshness.snapshot_days d on d.day = s.day
       where s.category_id = ? order by s.day`,
      [category.documentId],
    );
    expect(rows.map(({ day }) => day)).toEqual(
      Array.from({ length: 16 }, (_, index) => addDays(today, index)),
    );
    expect(rows[0]?.status).toBe('fresh');
    expect(rows[12]?.status).toBe('due_soon');
    expect(rows.slice(14).map(({ status }) => status)).toEqual(['due_soon', 'overdue']);
    expect(await details(category)).toMatchObject({ status: 'overdue', daysLeft: -2 });
    const overdue = await auditor<ColumnPage>(
      'GET',
      '/freshness/columns?overdue=true&pageSize=100',
    );
    expect(overdue.body.data!.results.map(({ categoryId }) => categoryId)).toContain(
      category.documentId,
    );
  });

  test('the inspection of a day that was kept does not change by what comes later', async () => {
    const today = shanghaiDay(Date.now());
    const path = `/freshness/inspection?organization=${bureau.documentId}&on=${addDays(today, 3)}`;
    const before = await auditor<InspectionResult>('GET', path);
    expect(before.body.data?.on).toBe(addDays(today, 3));
    expect(before.body.data!.vetoes.find(({ code }) => code === 'v3')?.result).toBe('clear');
    await publish(await column('news'));
    await daysLater(20);
    expect((await auditor('GET', path)).body).toEqual(before.body);
    const now = await auditor<InspectionResult>(
      'GET',
      `/freshness/inspection?organization=${bureau.documentId}`,
    );
    expect(now.body.data!.vetoes.find(({ code }) => code === 'v3')?.result).toBe('hit');
  });

  test('what was kept is never changed', async () => {
    for (const statement of [
      'update zhaoshi_freshness.snapshots set status = $$fresh$$',
      'truncate zhaoshi_freshness.snapshot_days',
    ]) {
      await expect(app.strapi.db.connection.raw(statement)).rejects.toThrow(/append-only/);
    }
  });
});
