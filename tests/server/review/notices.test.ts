import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assign, makePerson } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeOrganization } from '../support/make-records';
import type { InboxPage } from '../../../src/plugins/review/server/src/contracts/api';
import { DISCLOSURE, openOffice, type Colleague, type Office } from './support/office';
import { makeReviewToken, reviewApi, submittedBy } from './support/review-api';

type Registry = { get(name: string): { run(context: object): Promise<unknown> } };
type Message = { recipient_id: string; event: string; urgency: string };

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  office = await openOffice(app);
});
afterAll(() => app.close());

/** Who was told what since the last time it was asked. */
async function told(): Promise<string[]> {
  const { connection } = app.strapi.db;
  const names = Object.entries(office.staff).map(([duty, { id }]) => [String(id), duty]);
  const byId = new Map(names as [string, string][]);
  const { rows } = await connection.raw<{ rows: Message[] }>(
    'delete from zhaoshi_notifications.messages returning recipient_id, event, urgency',
  );
  return rows
    .map(({ recipient_id, event, urgency }) =>
      [byId.get(String(recipient_id)), event, ...(urgency === 'urgent' ? ['!'] : [])].join(' '),
    )
    .sort();
}

describe('who is told', () => {
  it('whose turn it is, whom something came back to, and who may publish', async () => {
    const { staff } = office;
    const document = await office.draft();
    await office.submit(document);
    expect(await told()).toEqual(['first_reviewer review.assigned']);

    const { run } = await office.panel(document);
    await staff.first_reviewer.client('POST', `/review/runs/${run?.id}/return`, {
      version: run?.version,
      reason: '请补充依据。',
    });
    expect(await told()).toEqual(['author review.returned']);

    await office.submit(document);
    await office.approve(document, staff.first_reviewer);
    await office.approve(document, staff.second_reviewer);
    await told();
    await office.approve(document, staff.secrecy_reviewer);
    expect(await told()).toEqual(['final_reviewer review.assigned']);
    await office.approve(document, staff.final_reviewer);
    expect(await told()).toEqual(['column_manager review.assigned', 'publisher review.assigned']);
    await office.approve(document, staff.column_manager);
    expect(await told()).toEqual(['author review.approved', 'publisher review.approved']);
  });

  it('nobody, when what would have told them was refused', async () => {
    const document = await office.draft();
    await office.submit(document);
    await told();
    await office.approve(document, office.staff.second_reviewer);
    expect(await told()).toEqual([]);
  });

  it('the next duty as well, once, when a limit has passed', async () => {
    const document = await office.draft();
    await office.submit(document);
    await told();
    const task = app.strapi
      .plugin('jobs')
      .service<Registry>('registry')
      .get('escalate-overdue-reviews');
    const at = (now: Date) =>
      task.run({ strapi: app.strapi, now, signal: new AbortController().signal });
    await at(new Date());
    expect(await told()).toEqual([]);
    const later = new Date(Date.now() + 30 * 24 * 3_600_000);
    await at(later);
    const heard = await told();
    expect(heard).toContain('first_reviewer review.overdue !');
    expect(heard).toContain('second_reviewer review.overdue !');
    await at(later);
    expect(await told()).toEqual([]);
  });

  it('again, when a step is reached again in the same round and its limit passes again', async () => {
    const { staff } = office;
    const document = await office.draft();
    await office.submit(document);
    await office.approve(document, staff.first_reviewer);
    const task = app.strapi
      .plugin('jobs')
      .service<Registry>('registry')
      .get('escalate-overdue-reviews');
    const now = new Date(Date.now() + 30 * 24 * 3_600_000);
    const heardOf = async () => {
      await told();
      await task.run({ strapi: app.strapi, now, signal: new AbortController().signal });
      return told();
    };
    expect(await heardOf()).toContain('second_reviewer review.overdue !');
    const { run } = await office.panel(document);
    const path = `/review/runs/${run?.id}/return`;
    const request = { version: run?.version, reason: '请重新校对。' };
    const toStepKey = run?.plan[0]?.key;
    const returned = await staff.second_reviewer.client('POST', path, { ...request, toStepKey });
    expect(returned.status, JSON.stringify(returned.body)).toBe(200);
    await office.approve(document, staff.first_reviewer);
    expect(await heardOf()).toContain('second_reviewer review.overdue !');
    expect(await heardOf()).toEqual([]);
  });

  it('who wrote, approved and had it, when a review ends because its content moved', async () => {
    const { staff } = office;
    const elsewhere = await makeOrganization(app.strapi);
    const document = await office.draft();
    await office.submit(document);
    await office.approve(document, staff.first_reviewer);
    await told();
    await app.strapi.documents(DISCLOSURE).update({
      documentId: document.documentId,
      data: { organization: elsewhere.documentId } as never,
    });
    expect(await told()).toEqual(['author review.moved', 'first_reviewer review.moved']);
  });

  it('the authors, when a token submitted: it reads no messages, and has no inbox', async () => {
    const { staff } = office;
    const api = await reviewApi(app);
    const token = await makeReviewToken(app, [office.organization]);
    const { document } = await submittedBy(api.as(token.key), office);
    await told();
    const { run } = await office.panel(document);
    await staff.first_reviewer.client('POST', `/review/runs/${run?.id}/return`, {
      version: run?.version,
      reason: '请补充依据。',
    });
    expect(await told()).toEqual(['author review.returned']);
    const inbox = async (colleague: Colleague) => {
      const { body } = await colleague.client<InboxPage>('GET', '/review/inbox?box=returned');
      return body.data?.runs.map(({ documentId }) => documentId);
    };
    expect(await inbox(staff.author)).toEqual([document.documentId]);
    expect(await inbox(staff.second_reviewer)).toEqual([]);
  });

  it('who is given a step and who had it, and the assignee, whatever their duty by now, when its limit passes', async () => {
    const { staff } = office;
    const person = await makePerson(app.strapi);
    const { assignment } = await assign(app.strapi, person, 'first_reviewer', office.organization);
    const document = await office.draft();
    await office.submit(document);
    await told();
    const give = async (personId: string | null) => {
      const { run } = await office.panel(document);
      const path = `/review/runs/${run?.id}/reassign`;
      const reply = await staff.final_reviewer.client('POST', path, {
        version: run?.version,
        personId,
      });
      expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    };
    await give(String(staff.first_reviewer.id));
    expect(await told()).toEqual(['first_reviewer review.reassigned']);
    await give(String(person.id));
    expect(await told()).toEqual([' review.reassigned', 'first_reviewer review.taken_over']);
    await give(null);
    expect(await told()).toEqual([' review.taken_over']);

    await give(String(person.id));
    await app.strapi.db
      .query('plugin::directory.assignment')
      .delete({ where: { documentId: assignment.documentId } });
    await told();
    const task = app.strapi
      .plugin('jobs')
      .service<Registry>('registry')
      .get('escalate-overdue-reviews');
    const now = new Date(Date.now() + 30 * 24 * 3_600_000);
    await task.run({ strapi: app.strapi, now, signal: new AbortController().signal });
    const { rows } = await app.strapi.db.connection.raw<{ rows: { recipient_id: string }[] }>(
      `select recipient_id from zhaoshi_notifications.messages
       where event = 'review.overdue' and link like ?`,
      [`%${document.documentId}`],
    );
    const heard = rows.map(({ recipient_id }) => String(recipient_id));
    expect(heard).toContain(String(person.id));
    expect(heard).toContain(String(staff.second_reviewer.id));
  });
});
