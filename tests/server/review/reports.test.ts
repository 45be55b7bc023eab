import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type { ReviewReport } from '../../../src/plugins/review/server/src/reports/contract';
import { assign, makePerson, PASSWORD, signIn, type AdminClient } from '../directory/support/staff';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { giveRole } from './support/give-role';
import { openOffice, type Office } from './support/office';

const REASON = '=1+1 突发停水，须立即告知居民。';
const today = shanghaiDay(Date.now());

let app: TestApp;
let office: Office;
let auditor: AdminClient;
let email: string;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  office = await openOffice(app);
  const person = await makePerson(app.strapi);
  await assign(app.strapi, person, 'auditor', office.organization);
  ({ email } = person);
  auditor = await signIn(app, person);

  const published = await office.draft();
  await office.approveAll(published);
  await office.publish(published);
  const returned = await office.draft();
  await office.submit(returned);
  const { run } = await office.panel(returned);
  await office.staff.first_reviewer.client('POST', `/review/runs/${run?.id}/return`, {
    version: run?.version,
    reason: '请补充依据。',
  });
  const urgent = await office.draft({ title: '停水通知' });
  await office.submit(urgent, { track: 'emergency', note: REASON });
  const late = await office.draft();
  await office.submit(late);
  await app.strapi.db.connection.raw(
    "update zhaoshi_review.runs set due_on = '2026-01-05' where document_id = ?",
    [late.documentId],
  );
});
afterAll(() => app.close());

const path = (from: string, to: string) => `/review/reports?from=${from}&to=${to}`;

describe('the report of reviews', () => {
  it('counts what was submitted, published and returned, by step, and what is overdue', async () => {
    const { body } = await auditor<ReviewReport>('GET', path(today, today));
    const report = body.data as ReviewReport;
    expect(report.totals).toEqual({
      submitted: 4,
      published: 1,
      declined: 0,
      returned: 1,
      returnRate: 0.25,
    });
    expect(report.steps.map(({ stepName, approvals }) => [stepName, approvals])).toContainEqual([
      '一审一校',
      1,
    ]);
    expect(
      report.steps.every(({ medianHours, onTimeRate }) => medianHours !== null && onTimeRate === 1),
    ).toBe(true);
    expect(report.overdue).toMatchObject([{ count: 1, oldestDueOn: '2026-01-05' }]);
  });

  it('lists every use of the emergency track with its reason', async () => {
    const { body } = await auditor<ReviewReport>('GET', path(today, today));
    expect(body.data?.exceptions).toMatchObject([
      { title: '停水通知', reason: REASON, publishedAt: null, isMadeUp: false },
    ]);
  });

  it('holds nothing of another period', async () => {
    const { body } = await auditor<ReviewReport>('GET', path('2025-01-01', '2025-12-31'));
    expect(body.data).toMatchObject({
      totals: { submitted: 0, returnRate: null },
      steps: [],
      exceptions: [],
    });
  });

  it.each([
    ['2026-02-30', '2026-03-01'],
    ['2026-03-02', '2026-03-01'],
    ['2024-01-01', '2026-01-01'],
    ['', ''],
  ])('refuses the period %s to %s', async (from, to) => {
    const { status, body } = await auditor('GET', path(from, to));
    expect(status).toBe(400);
    expect(body.error?.details?.code).toBe('review.report_period');
  });

  it('is exported with the same numbers, and runs no formula', async () => {
    const token = await adminLogin(app.url, { email, password: PASSWORD });
    const response = await fetch(
      `${app.url}/review/reports/export.xlsx?from=${today}&to=${today}`,
      { headers: { authorization: `Bearer ${token}` } },
    );
    expect(response.status).toBe(200);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      '概况',
      '各步骤',
      '超期',
      '例外情况',
    ]);
    expect(workbook.getWorksheet('概况')?.getCell('B2').value).toBe(4);
    expect(workbook.getWorksheet('例外情况')?.getCell('C2').value).toBe(REASON);
  });

  it('speaks only of organizations whose documents one may read, in the export as well', async () => {
    const other = await openOffice(app);
    const foreign = await other.draft({ title: '外单位的停水通知' });
    await other.submit(foreign, { track: 'emergency', note: '外单位的事由。' });
    const ask = async (client: AdminClient) =>
      (await client<ReviewReport>('GET', path(today, today))).body.data as ReviewReport;
    const titles = ({ exceptions }: ReviewReport) => exceptions.map(({ title }) => title).sort();
    expect(titles(await ask(auditor))).toEqual(['停水通知', '外单位的停水通知']);
    expect((await ask(auditor)).totals.submitted).toBe(5);

    const { column_manager } = office.staff;
    await giveRole(app, column_manager, [{ action: 'plugin::review.read-reports' }]);
    const own = await ask(column_manager.client);
    expect(titles(own)).toEqual(['停水通知']);
    expect(own.totals).toMatchObject({ submitted: 4, published: 1, returned: 1 });
    expect(own.overdue).toHaveLength(1);
    expect(own.steps.length).toBeGreaterThan(0);
    await giveRole(app, other.staff.first_reviewer, [{ action: 'plugin::review.read-reports' }]);
    const foreignReport = await ask(other.staff.first_reviewer.client);
    expect(foreignReport).toMatchObject({ steps: [], overdue: [], totals: { submitted: 1 } });

    const token = await adminLogin(app.url, { email: column_manager.email, password: PASSWORD });
    const query = `from=${today}&to=${today}`;
    const response = await fetch(`${app.url}/review/reports/export.xlsx?${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    const sheet = workbook.getWorksheet('例外情况');
    expect(sheet?.rowCount).toBe(2);
    expect(sheet?.getCell('A2').value).toBe('停水通知');
  });

  it('measures a step from when its turn began, whatever else was recorded meanwhile', async () => {
    const document = await office.draft();
    await office.submit(document);
    const records: [hour: number, action: string, step: string | null][] = [
      [0, 'submit', null],
      [2, 'approve', '甲步'],
      [3, 'refer', '甲步'],
      [4, 'reassign', '甲步'],
      [6, 'approve', '甲步'],
      [7, 'reassign', '乙步'],
      [10, 'approve', '乙步'],
      [11, 'return_to_step', '丙步'],
      [16, 'approve', '乙步'],
    ];
    for (const [hour, action, step] of records) {
      await app.strapi.db.connection.raw(
        `insert into zhaoshi_review.records
          (run_id, uid, document_id, round, step_key, step_name, action, actor_kind, actor_name, digest, recorded_at)
        select id, uid, document_id, 1, :step, :step, :action, 'person', '测甲', digest,
          timestamptz '2026-03-02T01:00:00Z' + interval '1 hour' * :hour
        from zhaoshi_review.runs where document_id = :documentId`,
        { hour, action, step, documentId: document.documentId },
      );
    }
    const { body } = await auditor<ReviewReport>('GET', path('2026-03-02', '2026-03-03'));
    expect(
      body.data?.steps.map(({ stepName, medianHours }) => [stepName, medianHours]).sort(),
    ).toEqual([
      // 4 and 5 hours; 2 and 6 hours.
      ['乙步', 4.5],
      ['甲步', 4],
    ]);
  });

  it('shows nothing to who may see reports and read no content', async () => {
    const person = await makePerson(app.strapi);
    await giveRole(app, person, [{ action: 'plugin::review.read-reports' }]);
    const client = await signIn(app, person);
    const { body } = await client<ReviewReport>('GET', path(today, today));
    expect(body.data).toMatchObject({
      totals: { submitted: 0, published: 0, declined: 0, returned: 0 },
      steps: [],
      overdue: [],
      exceptions: [],
    });
  });

  it('is for those with the right', async () => {
    const { status } = await office.staff.author.client('GET', path(today, today));
    expect(status).toBe(403);
  });
});
