import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assign, makePerson } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { openOffice, type Office } from './support/office';

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
