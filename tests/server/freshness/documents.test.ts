import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type {
  DocumentPage,
  DocumentStatus,
} from '../../../src/plugins/freshness/server/src/contracts/documents';
import { assign, makePerson, signIn, type AdminClient } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { runDaysLater } from './support/days-later';

const DISCLOSURE = 'api::disclosure.disclosure';

let app: TestApp;
let administrator: AdminClient;
let officer: AdminClient;
let stranger: AdminClient;
let bureau: { documentId: string };
let category: { documentId: string };

const documents = () => app.strapi.documents(DISCLOSURE);
const make = async (extra: Record<string, unknown>) =>
  (await documents().create({
    data: publishableDisclosure(bureau, category, extra) as never,
  })) as unknown as { documentId: string; title: string };

const statusesOf = async (documentId: string, as = officer) =>
  (await as<DocumentStatus[]>('GET', `/freshness/document-statuses/${DISCLOSURE}/${documentId}`))
    .body.data as DocumentStatus[];
const subjects = async () =>
  JSON.stringify((await officer('GET', '/notifications/messages?pageSize=100')).body);

beforeAll(async () => {
  app = await createTestApp();
  bureau = await makeOrganization(app.strapi);
  const other = await makeOrganization(app.strapi);
  category = await makeCategory(app.strapi, { kind: 'static' });
  const calendars = app.strapi.documents('api::working-calendar.working-calendar');
  const year = new Date().getFullYear() + 1;
  await calendars.create({ data: { year, isComplete: true, basis: '测试', days: [] } as never });
  const people = [];
  for (const [duty, place] of [
    ['system_administrator', bureau],
    ['information_officer', bureau],
    ['information_officer', other],
  ] as const) {
    const person = await makePerson(app.strapi);
    await assign(app.strapi, person, duty, place);
    people.push(await signIn(app, person));
  }
  [administrator, officer, stranger] = people as [AdminClient, AdminClient, AdminClient];
});
afterAll(() => app?.close());

describe('a single document with a rule of its own', () => {
  const ruleFor = (documentId: string, extra: Record<string, unknown> = {}) =>
    administrator('PUT', `/freshness/policies/own-${documentId}`, {
      name: '单条内容每月核对',
      target: { kind: 'document', uid: DISCLOSURE, documentId },
      mode: 'static',
      maxAge: { value: 30, unit: 'calendar_day' },
      confirmation: { mostInRow: 1 },
      severity: 'warn',
      counterGroup: 'none',
      legalBasis: { title: '《测试市信息公开办法》', provision: '第五条' },
      version: 0,
      ...extra,
    });
  const confirm = (documentId: string, body: unknown, as = officer) =>
    as('POST', `/freshness/document-statuses/${DISCLOSURE}/${documentId}/confirm`, body);

  test('stands beside its column, is overdue by its own age, and takes as many confirmations as the rule allows', async () => {
    const { documentId } = await make({
      legacyPublishedAt: `${addDays(shanghaiDay(Date.now()), -40)}T04:00:00.000Z`,
    });
    await app.strapi
      .plugin('freshness')
      .service<{ migrateUntil(day: string): Promise<void> }>('columns')
      .migrateUntil(shanghaiDay(Date.now()));
    await documents().publish({ documentId });
    expect(await statusesOf(documentId)).toEqual([]);
    expect((await ruleFor(documentId)).status).toBe(200);
    const [own] = await statusesOf(documentId);
    expect(own).toMatchObject({ kind: 'policy', status: 'overdue', takesConfirmation: true });
    const missing = await confirm(documentId, { note: '已核对' });
    expect(missing.status).toBe(400);
    expect(missing.body.error?.details?.code).toBe('freshness.evidence_missing');
    const signed = { note: '已核对', evidence: '编办〔2026〕3号' };
    expect((await confirm(documentId, signed, stranger)).status).toBe(404);
    expect((await confirm(documentId, signed)).status).toBe(200);
    expect((await statusesOf(documentId))[0]?.status).toBe('fresh');
    const again = await confirm(documentId, signed);
    expect(again.body.error?.details?.code).toBe('freshness.confirmations_used_up');
  });

  test('is refused a confirmation when no rule of its own allows one', async () => {
    const { documentId } = await make({});
    const reply = await confirm(documentId, { note: '已核对', evidence: '编办〔2026〕3号' });
    expect(reply.body.error?.details?.code).toBe('freshness.confirmation_not_allowed');
  });
});

describe('what was formed and is not public yet', () => {
  test('runs on the 20 working days of article 26, is told of when due soon and overdue, and ends with publication', async () => {
    const { documentId, title } = await make({ formedOn: shanghaiDay(Date.now()) });
    const [fresh] = await statusesOf(documentId);
    expect(fresh).toMatchObject({ kind: 'formation', status: 'fresh', daysLeft: 20 });
    await runDaysLater(app, 0, 'send-freshness-alerts');
    expect(await subjects()).not.toContain(title);
    await runDaysLater(app, 25, 'send-freshness-alerts');
    expect((await statusesOf(documentId))[0]?.status).toBe('due_soon');
    expect(await subjects()).toContain(`信息即将到期：${title}`);
    await runDaysLater(app, 45, 'send-freshness-alerts');
    await runDaysLater(app, 45, 'send-freshness-alerts');
    expect((await statusesOf(documentId))[0]).toMatchObject({
      status: 'overdue',
      countsAsOverdue: true,
    });
    expect((await subjects()).split(`信息逾期：${title}`)).toHaveLength(2);
    await documents().publish({ documentId });
    expect(await statusesOf(documentId)).toEqual([]);
  });

  test('does not run for what is not to be public, nor for what was public once', async () => {
    const kept = await make({
      disclosureMode: 'not_disclosed',
      legalBasis: 'art16_process',
      legalBasisNote: '内部讨论稿',
    });
    expect(await statusesOf(kept.documentId)).toEqual([]);
    const withdrawn = await make({});
    await documents().publish({ documentId: withdrawn.documentId });
    const request = { reason: 'error', explanation: '附件有误。' };
    await app.strapi
      .plugin('publication')
      .service<{ withdraw(args: unknown): Promise<void> }>('publications')
      .withdraw({ uid: DISCLOSURE, documentId: withdrawn.documentId, request });
    expect(await statusesOf(withdrawn.documentId)).toEqual([]);
  });
});

describe('the list', () => {
  const list = (query: string, as = officer) =>
    as<DocumentPage>('GET', `/freshness/document-statuses${query}`);

  test('is what is due first, narrowed down as asked, within one’s reach', async () => {
    const early = await make({ formedOn: '2026-01-05' });
    await make({ formedOn: '2026-05-06' });
    const all = (await list('?pageSize=100')).body.data!;
    expect(all.results[0]?.documentId).toBe(early.documentId);
    const formed = (await list('?kind=formation&overdue=true&pageSize=1')).body.data!;
    expect(formed).toMatchObject({ pageSize: 1, page: 1 });
    expect(formed.total).toBeGreaterThanOrEqual(2);
    expect((await list('?kind=policy')).body.data!.total).toBe(1);
    expect((await list('', stranger)).body.data).toMatchObject({ results: [], total: 0 });
    expect(await statusesOf(early.documentId, stranger)).toEqual([]);
  });

  test.each(['kind=other', 'status=old', 'page=0', 'kind=policy&kind=formation'])(
    'refuses what makes no sense: %s',
    async (query) => {
      expect((await list(`?${query}`)).status).toBe(400);
    },
  );
});
