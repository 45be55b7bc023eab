import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import {
  BOXES,
  type BulkApproveAnswer,
  type InboxPage,
} from '../../../src/plugins/review/server/src/contracts/api';
import { makePerson, signIn } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { giveRole } from './support/give-role';
import {
  codeOf,
  DISCLOSURE,
  openOffice,
  type Colleague,
  type Draft,
  type Office,
} from './support/office';

let app: TestApp;
let office: Office;
let other: Office;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  office = await openOffice(app);
  other = await openOffice(app);
});
afterAll(() => app.close());

async function inbox(colleague: Colleague, query = 'box=todo'): Promise<InboxPage> {
  const reply = await colleague.client<InboxPage>('GET', `/review/inbox?${query}`);
  expect(reply.status).toBe(200);
  return reply.body.data as InboxPage;
}
const titles = ({ runs }: InboxPage) => runs.map(({ title }) => title);

async function submitted(title: string, at: Office = office): Promise<Draft> {
  const document = await at.draft({ title });
  expect((await at.submit(document)).status).toBe(200);
  return document;
}

describe('the inbox', () => {
  let first: Draft;

  beforeAll(async () => {
    first = await submitted('关于甲事项的通知');
    await submitted('关于乙事项的通知');
    await submitted('关于外单位事项的通知', other);
  });

  it('holds what waits for me, of my organizations only', async () => {
    const { first_reviewer, second_reviewer, author } = office.staff;
    expect(titles(await inbox(first_reviewer, 'box=todo&sort=title:asc'))).toEqual([
      '关于乙事项的通知',
      '关于甲事项的通知',
    ]);
    expect(titles(await inbox(second_reviewer))).toEqual([]);
    expect(titles(await inbox(author))).toEqual([]);
    expect((await inbox(author, 'box=submitted')).counts).toMatchObject({
      submitted: 2,
      returned: 0,
      todo: 0,
    });
  });

  it('finds, filters and pages', async () => {
    const { first_reviewer } = office.staff;
    expect(titles(await inbox(first_reviewer, `box=todo&q=${encodeURIComponent('甲')}`))).toEqual([
      '关于甲事项的通知',
    ]);
    expect(
      titles(await inbox(first_reviewer, 'box=todo&uid=api::annual-report.annual-report')),
    ).toEqual([]);
    const page = await inbox(first_reviewer, 'box=todo&pageSize=1&page=2&sort=title:asc');
    expect(titles(page)).toEqual(['关于甲事项的通知']);
    expect(page.pagination).toEqual({ page: 2, pageSize: 1, pageCount: 2, total: 2 });
  });

  it('moves on with the run: returned to its author, then to the next reviewer', async () => {
    const { first_reviewer, author, second_reviewer } = office.staff;
    const { run } = await office.panel(first);
    await first_reviewer.client('POST', `/review/runs/${run?.id}/return`, {
      version: run?.version,
      reason: '标题不准确。',
    });
    expect(titles(await inbox(author, 'box=returned'))).toEqual(['关于甲事项的通知']);
    await office.submit(first);
    await office.approve(first, first_reviewer);
    expect(titles(await inbox(second_reviewer))).toEqual(['关于甲事项的通知']);
    expect(titles(await inbox(first_reviewer))).toEqual(['关于乙事项的通知']);
  });

  it('shows the title as it is now, when it was changed during the review', async () => {
    const document = await submitted('关于丁事项的通知');
    expect((await office.change(document, { title: '关于丁事项的公告' })).status).toBe(200);
    const page = await inbox(
      office.staff.first_reviewer,
      `box=todo&q=${encodeURIComponent('丁事项')}`,
    );
    expect(titles(page)).toEqual(['关于丁事项的公告']);
  });

  it('marks what is overdue', async () => {
    const { second_reviewer } = office.staff;
    await app.strapi.db.connection.raw(
      'update zhaoshi_review.runs set due_on = current_date - 30 where document_id = ?',
      [first.documentId],
    );
    const page = await inbox(second_reviewer, 'box=overdue');
    expect(page.runs).toMatchObject([{ isOverdue: true, title: '关于甲事项的通知' }]);
    await office.approve(first, second_reviewer);
    const { run } = await office.panel(first);
    expect(run?.records[0]).toMatchObject({ action: 'approve', isOnTime: false });
  });

  it('approves many, each checked on its own', async () => {
    const { first_reviewer } = office.staff;
    const mine = await submitted('关于丙事项的通知');
    const foreign = await submitted('关于他人事项的通知', other);
    const runs = await Promise.all(
      [mine, foreign, mine].map(async (document, index) => {
        const from = document === foreign ? other : office;
        const { run } = await from.panel(document);
        return { id: run?.id, version: (run?.version ?? 0) + (index === 2 ? 7 : 0) };
      }),
    );
    const reply = await first_reviewer.client<BulkApproveAnswer>('POST', '/review/bulk-approve', {
      runs: [...runs, { id: 'nothing', version: 1 }],
      isProofread: true,
    });
    const results = reply.body.data?.results ?? [];
    expect(results.map(({ approved }) => approved)).toEqual([true, false, false, false]);
    expect(results.map(({ reasons }) => reasons[0]?.code)).toEqual([
      undefined,
      'review.unknown_run',
      'review.conflict',
      'review.unknown_run',
    ]);
    expect(results[1]?.title).toBe('');
  });

  it('goes on after one that failed by an error, and says which', async () => {
    const { first_reviewer } = office.staff;
    const documents = [
      await submitted('关于己事项的通知'),
      await submitted('关于庚事项的通知'),
      await submitted('关于辛事项的通知'),
    ];
    const runs = await Promise.all(
      documents.map(async (document) => {
        const { run } = await office.panel(document);
        return { id: String(run?.id), version: run?.version ?? 0 };
      }),
    );
    const { connection } = app.strapi.db;
    await connection.raw(
      `alter table zhaoshi_review.runs add constraint fails check (id <> ${runs[1]?.id}) not valid`,
    );
    const reply = await first_reviewer.client<BulkApproveAnswer>('POST', '/review/bulk-approve', {
      runs,
      isProofread: true,
    });
    await connection.raw('alter table zhaoshi_review.runs drop constraint fails');
    expect(reply.status).toBe(200);
    expect(
      reply.body.data?.results.map(({ title, approved, reasons }) => [
        title,
        approved,
        reasons[0]?.code,
      ]),
    ).toEqual([
      ['关于己事项的通知', true, undefined],
      ['关于庚事项的通知', false, 'review.approval_failed'],
      ['关于辛事项的通知', true, undefined],
    ]);
    expect((await office.panel(documents[1] as Draft)).run).toMatchObject({ stepIndex: 0 });
  });

  it('refuses more than 100 at once, and approves none of them', async () => {
    const document = await submitted('关于壬事项的通知');
    const { run } = await office.panel(document);
    const others = Array.from({ length: 100 }, (_, index) => ({ id: `none${index}`, version: 1 }));
    const reply = await office.staff.first_reviewer.client('POST', '/review/bulk-approve', {
      runs: [{ id: run?.id, version: run?.version }, ...others],
      isProofread: true,
    });
    expect(reply.status).toBe(400);
    expect(codeOf(reply)).toBe('review.too_many_runs');
    expect((await office.panel(document)).run).toMatchObject({ stepIndex: 0 });
  });
});

describe('what somebody may not read', () => {
  const READ = 'plugin::content-manager.explorer.read';
  const everyBox = async (colleague: Colleague) => {
    const pages = await Promise.all(BOXES.map((box) => inbox(colleague, `box=${box}`)));
    return { shown: pages.flatMap(titles), counted: Object.values(pages[0]?.counts ?? {}) };
  };
  const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);

  it('is in no box and no count of a stand-in without the right, and is there with it', async () => {
    const title = '关于戊事项的通知';
    const document = await submitted(title);
    const person = await makePerson(app.strapi);
    const standIn: Colleague = { ...person, client: await signIn(app, person) };
    const today = shanghaiDay(Date.now());
    const given = await office.staff.first_reviewer.client('POST', '/review/delegations', {
      toId: String(person.id),
      fromOn: today,
      toOn: today,
      reason: '外出学习',
    });
    expect(given.status).toBe(200);
    const nothing = await everyBox(standIn);
    expect(nothing).toEqual({ shown: [], counted: [0, 0, 0, 0, 0] });
    expect(titles(await inbox(standIn, `box=all&q=${encodeURIComponent('戊')}`))).toEqual([]);

    await giveRole(app, person, [{ action: READ, subject: DISCLOSURE }]);
    const { shown, counted } = await everyBox(standIn);
    expect(shown).toContain(title);
    expect(sum(counted)).toBeGreaterThan(0);
    expect((await office.approve(document, standIn)).status).toBe(200);
  });

  it('conditions of a role count: who reads only what they made sees only that', async () => {
    const person = await makePerson(app.strapi);
    await giveRole(app, person, [
      { action: READ, subject: DISCLOSURE, conditions: ['admin::is-creator'] },
    ]);
    const standIn: Colleague = { ...person, client: await signIn(app, person) };
    const today = shanghaiDay(Date.now());
    await office.staff.second_reviewer.client('POST', '/review/delegations', {
      toId: String(person.id),
      fromOn: today,
      toOn: today,
      reason: '外出学习',
    });
    expect((await everyBox(office.staff.second_reviewer)).shown.length).toBeGreaterThan(0);
    expect((await everyBox(standIn)).shown).toEqual([]);
  });
});
